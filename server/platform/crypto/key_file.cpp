#include "platform/crypto/key_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <sstream>
#include <string>

#include "kernel/described.hpp"
#include "kernel/file_descriptor.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::string_view first_line = "gongyou-keys 1";
constexpr std::size_t root_size = 32;
constexpr off_t largest_file = 1 << 20;

Fault damaged() { return {FaultKind::unexpected, "key.file_damaged"}; }

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

Result<RootKeys> keys_in(std::string_view text) {
    const auto check = text.rfind("check ");
    if (!text.starts_with(first_line) || check == std::string_view::npos) return fail(damaged());
    if (text.substr(check) != "check " + sha256_hex(text.substr(0, check)) + "\n") return fail(damaged());

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
            if (!root || keys.find(root->version)) return fail(damaged());
            keys.roots.push_back(std::move(*root));
        } else if (word == "current" || word == "index") {
            words >> value;
            (word == "index" ? keys.index : keys.current) = number_in(value).value_or(0);
        } else {
            return fail(damaged());
        }
    }
    if (!keys.find(keys.current) || !keys.find(keys.index)) return fail(damaged());
    return keys;
}

/// Writes and syncs a file that did not exist. False if it did.
bool written(const std::filesystem::path& path, const RootKeys& keys) {
    const FileDescriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (file < 0) return false;
    std::string text = text_of(keys);
    const bool whole =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    wipe(text);
    if (!whole) ::unlink(path.c_str());
    return whole;
}

bool folder_synced(const std::filesystem::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
    const FileDescriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    return opened >= 0 && ::fsync(opened) == 0;
}

}  // namespace

const RootKey* RootKeys::find(int version) const {
    for (const auto& root : roots) {
        if (root.version == version) return &root;
    }
    return nullptr;
}

Result<RootKeys> read_key_file(const std::filesystem::path& path) {
    const FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)};
    if (file < 0) return fail({FaultKind::unexpected, errno == ENOENT ? "key.file_missing" : "key.file_mode"});
    struct stat about {};
    if (::fstat(file, &about) != 0) return fail(damaged());
    const auto mode = about.st_mode & 07777;
    if (!S_ISREG(about.st_mode) || about.st_uid != ::geteuid() || (mode != 0600 && mode != 0400))
        return fail({FaultKind::unexpected, "key.file_mode"});
    if (about.st_size > largest_file) return fail(damaged());

    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    if (::read(file, text.data(), text.size()) != about.st_size) return fail(damaged());
    auto keys = keys_in(text);
    wipe(text);
    return keys;
}

Result<Done> write_new_key_file(const std::filesystem::path& path, const RootKeys& keys) {
    if (std::filesystem::exists(std::filesystem::symlink_status(path)))
        return fail({FaultKind::conflict, "key.file_exists"});
    if (!written(path, keys) || !folder_synced(path)) return fail({FaultKind::unavailable, "key.file_not_written"});
    return Done{};
}

Result<Done> replace_key_file(const std::filesystem::path& path, const RootKeys& keys) {
    const auto fresh = path.string() + ".new";
    ::unlink(fresh.c_str());  // left by a crash
    if (!written(fresh, keys) || ::rename(fresh.c_str(), path.c_str()) != 0 || !folder_synced(path))
        return fail({FaultKind::unavailable, "key.file_not_written"});
    return Done{};
}

RootKey new_root_key(int version, Profile profile, Random& random) {
    RootKey root{version, profile, Secret::of_size(root_size)};
    random.fill({root.bytes.data(), root.bytes.size()});
    return root;
}

}  // namespace gongyou::crypto
