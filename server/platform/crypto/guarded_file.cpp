#include "platform/crypto/guarded_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kernel/file_descriptor.hpp"

namespace gongyou::crypto {

namespace {

constexpr off_t largest_file = 1 << 20;

auto refused(FaultKind kind, std::string_view code, const std::filesystem::path& path) {
    return fail({kind, code, {{"file", path.string()}}});
}

bool is_there(const std::filesystem::path& path) {
    return std::filesystem::exists(std::filesystem::symlink_status(path));
}

/// Writes and syncs a file that did not exist. False if it did.
bool written(const std::filesystem::path& path, std::string_view text, mode_t mode) {
    const FileDescriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)};
    if (file < 0) return false;
    const bool whole =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    if (!whole) ::unlink(path.c_str());
    return whole;
}

bool folder_synced(const std::filesystem::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
    const FileDescriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    return opened >= 0 && ::fsync(opened) == 0;
}

Result<Secret> text_in(int file, off_t size, const std::filesystem::path& path) {
    if (size > largest_file) return refused(FaultKind::unexpected, "key.file_damaged", path);
    auto text = Secret::of_size(static_cast<std::size_t>(size));
    if (::read(file, text.data(), text.size()) != size) return refused(FaultKind::unexpected, "key.file_damaged", path);
    return text;
}

Result<Done> write_new(const std::filesystem::path& path, std::string_view text, mode_t mode) {
    if (is_there(path)) return refused(FaultKind::conflict, "key.file_exists", path);
    if (!written(path, text, mode) || !folder_synced(path))
        return refused(FaultKind::unavailable, "key.file_not_written", path);
    return Done{};
}

}  // namespace

Result<Secret> read_private_file(const std::filesystem::path& path) {
    const FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)};
    if (file < 0) return refused(FaultKind::unexpected, errno == ENOENT ? "key.file_missing" : "key.file_mode", path);
    struct stat about {};
    if (::fstat(file, &about) != 0) return refused(FaultKind::unexpected, "key.file_damaged", path);
    const auto mode = about.st_mode & 07777;
    if (!S_ISREG(about.st_mode) || about.st_uid != ::geteuid() || (mode != 0600 && mode != 0400))
        return refused(FaultKind::unexpected, "key.file_mode", path);
    return text_in(file, about.st_size, path);
}

Result<Secret> read_public_file(const std::filesystem::path& path) {
    const FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat about {};
    if (file < 0 || ::fstat(file, &about) != 0) return refused(FaultKind::unexpected, "key.file_missing", path);
    if (!S_ISREG(about.st_mode)) return refused(FaultKind::unexpected, "key.file_damaged", path);
    if ((about.st_mode & 022) != 0) return refused(FaultKind::unexpected, "key.file_changeable", path);
    return text_in(file, about.st_size, path);
}

Result<Done> write_new_private_file(const std::filesystem::path& path, const Secret& text) {
    return write_new(path, text.disclose(), 0600);
}

Result<Done> replace_private_file(const std::filesystem::path& path, const Secret& text) {
    const auto fresh = path.string() + ".new";
    ::unlink(fresh.c_str());  // left by a crash
    if (!written(fresh, text.disclose(), 0600) || ::rename(fresh.c_str(), path.c_str()) != 0 || !folder_synced(path))
        return refused(FaultKind::unavailable, "key.file_not_written", path);
    return Done{};
}

Result<Done> write_new_public_file(const std::filesystem::path& path, std::string_view text) {
    return write_new(path, text, 0644);
}

}  // namespace gongyou::crypto
