#include "platform/crypto/key_file.hpp"

#include <charconv>
#include <optional>
#include <sstream>
#include <string>

#include "kernel/described.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/guarded_file.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::string_view first_line = "gongyou-keys 1";
constexpr std::size_t root_size = 32;

/// The file's text: lines "current 1", "index 1", "root 1 intl <base64url>", closed by "check <SHA-256 of all above>".
std::string text_of(const RootKeys& keys) {
    std::string text{first_line};
    text += "\ncurrent " + std::to_string(keys.current) + "\nindex " + std::to_string(keys.index) + "\n";
    for (const auto& root : keys.roots) {
        text += "root " + std::to_string(root.version) + " " + std::string{name_of(root.profile)} + " ";
        append_base64url(text, root.bytes.disclose());
        text += "\n";
    }
    return text + "check " + sha256_hex(text) + "\n";
}

std::optional<int> number_in(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1) return std::nullopt;
    return number;
}

std::optional<RootKey> root_in(std::istringstream& line) {
    std::string version, profile, bytes;
    line >> version >> profile >> bytes;
    const auto number = number_in(version);
    const auto known = enum_named<Profile>(profile);
    auto key = from_base64url(bytes);
    wipe(bytes);
    if (!number || !known || !key || key->size() != root_size) return std::nullopt;
    RootKey root{*number, *known, Secret{*key}};
    wipe(*key);
    return root;
}

std::optional<RootKeys> keys_in(std::string_view text) {
    const auto check = text.rfind("check ");
    if (!text.starts_with(first_line) || check == std::string_view::npos) return std::nullopt;
    if (text.substr(check) != "check " + sha256_hex(text.substr(0, check)) + "\n") return std::nullopt;

    RootKeys keys;
    std::istringstream lines{std::string{text.substr(0, check)}};
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream words{line};
        std::string word, value;
        words >> word;
        if (word == "root") {
            auto root = root_in(words);
            if (!root || keys.find(root->version)) return std::nullopt;
            keys.roots.push_back(std::move(*root));
        } else if (word == "current" || word == "index") {
            words >> value;
            (word == "index" ? keys.index : keys.current) = number_in(value).value_or(0);
        } else {
            return std::nullopt;
        }
    }
    if (!keys.find(keys.current) || !keys.find(keys.index)) return std::nullopt;
    return keys;
}

/// The text, wiped when it has been written.
Secret secret_text_of(const RootKeys& keys) {
    auto text = text_of(keys);
    Secret secret{text};
    wipe(text);
    return secret;
}

}  // namespace

const RootKey* RootKeys::find(int version) const {
    for (const auto& root : roots) {
        if (root.version == version) return &root;
    }
    return nullptr;
}

Result<RootKeys> read_key_file(const std::filesystem::path& path) {
    const auto text = read_private_file(path);
    if (!text) return fail(text.error());
    auto keys = keys_in(text->disclose());
    if (!keys) return fail({FaultKind::unexpected, "key.file_damaged", {{"file", path.string()}}});
    return std::move(*keys);
}

Result<Done> write_new_key_file(const std::filesystem::path& path, const RootKeys& keys) {
    return write_new_private_file(path, secret_text_of(keys));
}

Result<Done> replace_key_file(const std::filesystem::path& path, const RootKeys& keys) {
    return replace_private_file(path, secret_text_of(keys));
}

RootKey new_root_key(int version, Profile profile, Random& random) {
    RootKey root{version, profile, Secret::of_size(root_size)};
    random.fill({root.bytes.data(), root.bytes.size()});
    return root;
}

}  // namespace gongyou::crypto
