#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>

#include "platform/extract/cage.hpp"

// Stands in for a reader of files that was taken over: tries what it must not be able to do, and says what it could.
//   cage_trial tries      one line for each thing that succeeded, and how many were tried
//   cage_trial sleep|flood|memory|spin
namespace {

int tried = 0;

void expect_refused(const char* what, bool succeeded) {
    ++tried;
    if (succeeded) std::printf("%s\n", what);
}
bool opens(const char* path, int flags) { return open(path, flags, 0600) >= 0; }
bool opens_socket(int family, int type) { return socket(family, type, 0) >= 0; }

void try_files() {
    expect_refused("read /etc/passwd", opens("/etc/passwd", O_RDONLY));
    expect_refused("read the root folder", opens("/", O_RDONLY | O_DIRECTORY));
    expect_refused("read its own memory", opens("/proc/self/mem", O_RDONLY));
    expect_refused("read the environment of its parent", opens("/proc/1/environ", O_RDONLY));
    expect_refused("write in /tmp", opens("/tmp/gongyou-cage-trial", O_WRONLY | O_CREAT));
    expect_refused("write in /dev/shm", opens("/dev/shm/gongyou-cage-trial", O_RDWR | O_CREAT));
    expect_refused("append to a font", opens("/etc/fonts/fonts.conf", O_WRONLY | O_APPEND));
    expect_refused("remove a file", unlink("/tmp/gongyou-cage-trial-not-there") == 0);
    expect_refused("make a folder", mkdirat(AT_FDCWD, "/tmp/gongyou-cage-trial-folder", 0700) == 0);
    expect_refused("make a link", symlink("/etc/passwd", "/tmp/gongyou-cage-trial-link") == 0);
    expect_refused("make a file in memory", memfd_create("x", 0) >= 0);
    expect_refused("change the root", chroot("/") == 0);
    expect_refused("mount", mount("none", "/mnt", "tmpfs", 0, nullptr) == 0);
}

void try_others() {
    expect_refused("a socket to the network", opens_socket(AF_INET, SOCK_STREAM));
    expect_refused("a socket of the sixth kind", opens_socket(AF_INET6, SOCK_DGRAM));
    expect_refused("a socket on this machine", opens_socket(AF_UNIX, SOCK_STREAM));
    expect_refused("a socket to the kernel", opens_socket(AF_NETLINK, SOCK_RAW));
    expect_refused("a new process", syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr) > 0);
    expect_refused("a signal to its parent", kill(getppid(), 0) == 0);
    expect_refused("a signal to the first process", kill(1, 0) == 0);
    expect_refused("a look into its parent", ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0);
    expect_refused("a timer for others", setpriority(PRIO_PROCESS, 1, 0) == 0);
    char* const words[] = {const_cast<char*>("sh"), nullptr};
    expect_refused("a shell", execve("/bin/sh", words, nullptr) == 0);
}

void try_itself() {
    constexpr std::size_t page = 4096;
    expect_refused("memory that runs",
                   mmap(nullptr, page, PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
    auto* plain = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    expect_refused("memory made to run", mprotect(plain, page, PROT_READ | PROT_EXEC) == 0);
    expect_refused("root again", setuid(0) == 0);
    expect_refused("a namespace", unshare(CLONE_NEWNS) == 0);
    const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
    expect_refused("a higher limit", setrlimit(RLIMIT_CPU, &more) == 0);
    expect_refused("a look from outside", prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0);
    expect_refused("a ring of calls", syscall(SYS_io_uring_setup, 1, nullptr) >= 0);
    expect_refused("a program in the kernel", syscall(SYS_bpf, 0, nullptr, 0) >= 0);
    expect_refused("the keys of the kernel", syscall(SYS_keyctl, 0, 0, 0, 0, 0) >= 0);
    expect_refused("an environment", environ != nullptr && environ[0] != nullptr);
    expect_refused("a gigabyte", std::malloc(std::size_t{1} << 30) != nullptr);
}

int behave_badly(std::string_view how) {
    volatile unsigned long turns = 0;
    if (how == "spin")
        while (true) turns = turns + 1;
    if (how == "flood")
        while (write(STDOUT_FILENO, "0123456789abcdef", 16) > 0) turns = turns + 1;
    while (how == "memory") {
        auto* piece = static_cast<char*>(std::malloc(1 << 20));
        if (!piece) return 9;
        piece[turns % (1 << 20)] = 1;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const auto cage = gongyou::extract::enter_cage();
    if (!cage.holds()) return 3;
    if (argc > 1 && std::string_view{argv[1]} != "tries") return behave_badly(argv[1]);
    try_files();
    try_others();
    try_itself();
    std::printf("tried %d\n", tried);
    return 0;
}
