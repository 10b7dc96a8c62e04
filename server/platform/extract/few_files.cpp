#include "platform/extract/few_files.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernel/file_descriptor.hpp"

namespace gongyou::extract {

namespace {

/// What a page needs that does not bring its own fonts. What is not there is left out.
constexpr const char* readable[] = {"/usr/share/fonts",       "/usr/local/share/fonts", "/etc/fonts",
                                    "/usr/share/fontconfig",  "/var/cache/fontconfig",  "/usr/share/poppler",
                                    "/usr/share/zoneinfo/UTC"};

constexpr __u64 all_of_files =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
    LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;

void allow_reading(int rules, const char* path) {
    const FileDescriptor place{open(path, O_PATH | O_CLOEXEC)};
    if (place < 0) return;
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    beneath.parent_fd = place;
    if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) != 0) {
        beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;  // a file and not a folder
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    }
}

}  // namespace

bool allow_few_files() {
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = all_of_files;
    const FileDescriptor rules{
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0))};
    if (rules < 0) return false;
    for (const auto* path : readable) allow_reading(rules, path);
    return syscall(SYS_landlock_restrict_self, static_cast<int>(rules), 0) == 0;
}

}  // namespace gongyou::extract
