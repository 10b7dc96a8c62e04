#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "platform/http/host_names.hpp"
#include "platform/http/message.hpp"

namespace gongyou::http {

inline constexpr std::size_t most_header_bytes = 16 * 1024;
inline constexpr std::size_t most_fields = 64;
inline constexpr std::size_t most_target_bytes = 4 * 1024;

/// Why a message is not let in. It is answered once with this status, and the connection is closed.
struct Refusal {
    int status = 400;
    std::string_view code = "http.malformed";
    bool operator==(const Refusal&) const = default;
};

/// Looks for the end of a header while its bytes arrive.
class HeaderScan {
public:
    enum class Found { more, whole, refused };

    /// `bytes` begins with the first byte of the message and is what was given before, or longer.
    Found look(std::string_view bytes);
    /// Bytes of the whole header, its empty line included.
    std::size_t size() const { return size_; }
    Refusal refusal() const { return refusal_; }

private:
    Found refuse(Refusal why);

    std::size_t looked_ = 0;  ///< bytes seen
    std::size_t line_ = 0;    ///< where the line under way begins
    std::size_t size_ = 0;
    Refusal refusal_;
};

/// A header that was let in.
struct Head {
    Request request;  ///< without body, prefix and id
    std::uint64_t content_length = 0;
    bool chunked = false;
    bool keep_alive = true;
    bool expects_continue = false;
    bool has_body() const { return chunked || content_length > 0; }
};

/// Reads a whole header into `head`, or says why it is refused (security.md IN-1). Stricter than RFC 9112: whatever two
/// programs could read in two ways is refused, so that nobody in front of us can have read it differently.
std::optional<Refusal> read_head(std::string_view header, const HostNames& names, Head& head);

}  // namespace gongyou::http
