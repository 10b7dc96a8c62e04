#include "platform/crypto/key_pair_file.hpp"

#include "kernel/described.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/crypto/sm2.hpp"

namespace gongyou::crypto {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view private_title = "gongyou-private-key 1\n";
constexpr std::string_view public_title = "gongyou-public-key 1\n";
constexpr std::string_view check_word = "check ";

auto refused(std::string_view code, const fs::path& file) {
    return fail({FaultKind::unexpected, code, {{"file", file.string()}}});
}

/// A title, "intl <base64url>", and "check <SHA-256 of all above>".
std::string text_of(std::string_view title, Profile profile, std::string_view bytes) {
    std::string text{title};
    text.append(name_of(profile)).append(" ");
    text.reserve(1024);  // or growing would leave a piece of the key where nobody wipes it
    append_base64url(text, bytes);
    text += "\n";
    const auto check = sha256_hex(text);
    return text.append(check_word).append(check).append("\n");
}

struct Half {
    Profile profile;
    Secret bytes;
};

/// Nothing if the text is not as text_of() wrote it.
std::optional<Half> half_in(std::string_view text, std::string_view title) {
    const auto check = text.rfind(check_word);
    if (!text.starts_with(title) || check == std::string_view::npos || check < title.size()) return std::nullopt;
    auto rest = text.substr(check + check_word.size());
    if (rest != sha256_hex(text.substr(0, check)) + "\n") return std::nullopt;
    rest = text.substr(title.size(), check - title.size());
    const auto space = rest.find(' ');
    if (space == std::string_view::npos || !rest.ends_with('\n')) return std::nullopt;
    const auto profile = enum_named<Profile>(rest.substr(0, space));
    auto bytes = from_base64url(rest.substr(space + 1, rest.size() - space - 2));
    if (!profile || !bytes) return std::nullopt;
    Half half{*profile, Secret{*bytes}};
    wipe(*bytes);
    return half;
}

}  // namespace

fs::path public_file_of(const fs::path& private_file) { return private_file.string() + ".pub"; }

Result<Done> write_new_key_pair(const fs::path& private_file, const OpeningKey& key) {
    const auto public_file = public_file_of(private_file);
    if (fs::exists(fs::symlink_status(public_file)))
        return fail({FaultKind::conflict, "key.file_exists", {{"file", public_file.string()}}});
    auto text = text_of(private_title, key.profile, key.bytes.disclose());
    const Secret secret{text};
    wipe(text);
    // The private half first: a public one whose private half is nowhere would seal for nobody.
    if (const auto written = write_new_private_file(private_file, secret); !written) return written;
    const auto half = key.sealing_key();
    auto written = write_new_public_file(public_file, text_of(public_title, half.profile, half.bytes));
    if (!written) fs::remove(private_file);  // made a moment ago, and sealed to by nobody
    return written;
}

Result<OpeningKey> read_opening_key(const fs::path& private_file) {
    const auto text = read_private_file(private_file);
    if (!text && text.error().code == "key.file_mode" && read_sealing_key(private_file))
        return refused("key.wrong_half", private_file);  // open to all, as it should be: the mode is not what is wrong
    if (!text) return fail(text.error());
    if (text->disclose().starts_with(public_title)) return refused("key.wrong_half", private_file);
    auto half = half_in(text->disclose(), private_title);
    if (!half || half->bytes.size() != 32) return refused("key.file_damaged", private_file);
    return OpeningKey{half->profile, std::move(half->bytes)};
}

Result<SealingKey> read_sealing_key(const fs::path& public_file) {
    const auto text = read_public_file(public_file);
    if (!text) return fail(text.error());
    if (text->disclose().starts_with(private_title)) return refused("key.wrong_half", public_file);
    const auto half = half_in(text->disclose(), public_title);
    if (!half) return refused("key.file_damaged", public_file);
    SealingKey key{half->profile, std::string{half->bytes.disclose()}};
    const bool is_key = key.profile == Profile::intl ? key.bytes.size() == 32 : sm2_key(key.bytes, nullptr) != nullptr;
    if (!is_key) return refused("key.file_damaged", public_file);
    return key;
}

}  // namespace gongyou::crypto
