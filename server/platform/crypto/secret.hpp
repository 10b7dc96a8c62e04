#pragma once

#include <openssl/crypto.h>

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::crypto {

/// Bytes of a key. Wiped when they go; no stream, no format, no JSON, no column, no copy (security.md KEY-7, LG-1).
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view bytes) : bytes_{bytes.begin(), bytes.end()} {}
    static Secret of_size(std::size_t size) {
        Secret made;
        made.bytes_.resize(size);
        return made;
    }
    ~Secret() { wipe(); }
    Secret(Secret&& other) noexcept : bytes_{std::move(other.bytes_)} { other.bytes_.clear(); }
    Secret& operator=(Secret&& other) noexcept {
        if (this == &other) return *this;
        wipe();
        bytes_ = std::move(other.bytes_);
        other.bytes_.clear();
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// The bytes in clear, valid as long as this object.
    std::string_view disclose() const { return {bytes_.data(), bytes_.size()}; }
    unsigned char* data() { return reinterpret_cast<unsigned char*>(bytes_.data()); }
    std::size_t size() const { return bytes_.size(); }

private:
    void wipe() {
        if (!bytes_.empty()) OPENSSL_cleanse(bytes_.data(), bytes_.size());
    }

    std::vector<char> bytes_;  // not std::string: a short one would leave a copy behind when moved
};

/// Overwrites what a string held before it lets go of it.
inline void wipe(std::string& text) {
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

}  // namespace gongyou::crypto
