#include "app/commands/passing_file.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <vector>

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = ".backup-";
constexpr std::size_t id_size = 36;

/// With the files that SQLite may have put beside it.
void remove_whole(const fs::path& path) {
    std::error_code ignored;
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(path.string() + ending, ignored);
}

bool is_in_use(const fs::path& path) {
    const FileDescriptor file{::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW)};
    return file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0;
}

}  // namespace

PassingFile::PassingFile(const fs::path& folder, const std::string& id)
    : path_{folder / (std::string{beginning} + id)},
      held_{::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)} {
    if (held_ >= 0) ::flock(held_, LOCK_EX);
}

PassingFile::~PassingFile() { remove_whole(path_); }

void PassingFile::remove_left_behind(const fs::path& folder) {
    std::vector<fs::path> left;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator{folder, error}) {
        const auto name = entry.path().filename().string();
        const bool is_one = name.starts_with(beginning) && name.size() == beginning.size() + id_size;
        if (is_one && !is_in_use(entry.path())) left.push_back(entry.path());
    }
    for (const auto& path : left) remove_whole(path);
}

}  // namespace gongyou::app
