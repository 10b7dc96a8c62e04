#include "platform/files/folder_store.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

#include "kernel/file_descriptor.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::files {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view passing_beginning = ".new-";

timespec start_of(Date day) { return {static_cast<time_t>(day.days_since_1970()) * 24 * 3600, 0}; }

[[noreturn]] void give_up(const char* what) { throw std::system_error{errno, std::generic_category(), what}; }

bool all_written(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto wrote = ::write(file, bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return true;
}

bool folder_synced(const fs::path& folder) {
    const FileDescriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    return opened >= 0 && ::fsync(opened) == 0;
}

bool whole_file_written(const fs::path& path, std::string_view bytes, Date today) {
    const FileDescriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)};
    const timespec times[] = {start_of(today), start_of(today)};
    return file >= 0 && all_written(file, bytes) && ::futimens(file, times) == 0 && ::fsync(file) == 0;
}

}  // namespace

bool is_address(std::string_view text) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return text.size() == 43 && text.find_first_not_of(digits) == std::string_view::npos;
}

FolderStore::FolderStore(fs::path folder, Random& random) : folder_{std::move(folder)}, random_{random} {
    if (::mkdir(folder_.c_str(), 0700) != 0 && errno != EEXIST) give_up("the folder of files");
}

fs::path FolderStore::path_of(const std::string& address) const {
    if (!is_address(address)) throw std::invalid_argument{"not an address of a file"};
    return folder_ / address.substr(0, 2) / address.substr(2);
}

Result<Done> FolderStore::put(const std::string& address, std::string_view bytes, Date today) {
    const auto path = path_of(address);
    const auto folder = path.parent_path();
    const bool is_new = ::mkdir(folder.c_str(), 0700) == 0;
    if (!is_new && errno != EEXIST)
        return fail({FaultKind::unavailable, "storage.full", {}, {}, std::chrono::minutes{1}});

    const auto passing = folder / (std::string{passing_beginning} + crypto::hex(random_.bytes(8)));
    if (!whole_file_written(passing, bytes, today) || ::rename(passing.c_str(), path.c_str()) != 0 ||
        !folder_synced(folder) || (is_new && !folder_synced(folder_))) {
        ::unlink(passing.c_str());
        return fail({FaultKind::unavailable, "storage.full", {}, {}, std::chrono::minutes{1}});
    }
    return Done{};
}

Result<std::string> FolderStore::get(const std::string& address) {
    const FileDescriptor file{::open(path_of(address).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)};
    struct stat about {};
    if (file < 0 || ::fstat(file, &about) != 0) return fail({FaultKind::not_found, "file.gone"});
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto got = ::read(file, bytes.data() + at, bytes.size() - at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) give_up("reading a file");
        at += static_cast<std::size_t>(got);
    }
    return bytes;
}

void FolderStore::remove(const std::string& address) { ::unlink(path_of(address).c_str()); }

template <class Fits>
std::vector<std::string> FolderStore::put_when(Fits fits) {
    std::vector<std::string> addresses;
    for (const auto& entry : fs::recursive_directory_iterator{folder_}) {
        struct stat about {};
        if (::lstat(entry.path().c_str(), &about) != 0 || !S_ISREG(about.st_mode)) continue;
        if (!fits(about.st_mtim.tv_sec)) continue;
        const auto name = entry.path().filename().string();
        const auto address = entry.path().parent_path().filename().string() + name;
        if (is_address(address)) addresses.push_back(address);
    }
    return addresses;
}

std::vector<std::string> FolderStore::put_before(Date day) {
    return put_when([&](time_t put) { return put < start_of(day).tv_sec; });
}

void FolderStore::blend(Date day, Random& random) {
    auto addresses = put_when([&](time_t put) { return put == start_of(day).tv_sec; });
    for (std::size_t left = addresses.size(); left > 1; --left)
        std::swap(addresses[left - 1], addresses[random.below(left)]);
    for (const auto& address : addresses) {
        if (const auto bytes = get(address))
            static_cast<void>(put(address, *bytes, day));  // the old one stays if it fails
    }
}

int FolderStore::remove_half_written(Date before) {
    int removed = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder_}) {
        struct stat about {};
        if (!entry.path().filename().string().starts_with(passing_beginning)) continue;
        if (::lstat(entry.path().c_str(), &about) != 0 || about.st_mtim.tv_sec >= start_of(before).tv_sec) continue;
        removed += ::unlink(entry.path().c_str()) == 0 ? 1 : 0;
    }
    return removed;
}

}  // namespace gongyou::files
