#include "platform/extract/caged_run.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>

namespace gongyou::extract {

namespace {

using Steady = std::chrono::steady_clock;

/// A file without a name that holds `input` and cannot be changed: the other side may read it as it likes, and we never
/// wait for it.
int sealed_memory(std::string_view input) {
    const int file = memfd_create("file", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) throw std::runtime_error{"no memory file"};
    for (std::size_t at = 0; at < input.size();) {
        const auto written = write(file, input.data() + at, input.size() - at);
        if (written <= 0) {
            close(file);
            throw std::runtime_error{"the memory file takes no more"};
        }
        at += static_cast<std::size_t>(written);
    }
    lseek(file, 0, SEEK_SET);
    fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
    return file;
}

/// What the new process starts with.
class SpawnPlan {
public:
    SpawnPlan(int input, int output) {
        constexpr int first_closed = 3;
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files_, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&files_, first_closed);
        posix_spawn_file_actions_addchdir_np(&files_, "/");
        posix_spawnattr_init(&attributes_);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setsigdefault(&attributes_, &all);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&attributes_);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    pid_t start(const std::string& program, const std::vector<std::string>& arguments) {
        std::vector<std::string> words{program};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        char* no_environment[] = {nullptr};
        pid_t process = 0;
        return posix_spawn(&process, program.c_str(), &files_, &attributes_, pointers.data(), no_environment) == 0
                   ? process
                   : -1;
    }

private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

/// Whether the process has ended by itself before `until`; looked at now and then, for it has closed its output
/// already.
bool has_ended(pid_t process, int& status, Steady::time_point until) {
    while (true) {
        const auto ended = waitpid(process, &status, WNOHANG);
        if (ended == process) return true;
        if ((ended < 0 && errno != EINTR) || Steady::now() >= until) return false;
        poll(nullptr, 0, 1);
    }
}

/// Reads until the other side closes; false when time or room ran out first.
bool read_all(int from, std::string& into, Steady::time_point until, std::size_t most) {
    char piece[1 << 16];
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now()).count();
        if (left <= 0) return false;
        pollfd ready{from, POLLIN, 0};
        const int got = poll(&ready, 1, static_cast<int>(left));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        const auto size = read(from, piece, sizeof piece);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return size == 0;
        into.append(piece, static_cast<std::size_t>(size));
        if (into.size() > most) return false;
    }
}

}  // namespace

RunEnd run_apart(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                 std::chrono::milliseconds patience, std::size_t most_output) {
    const auto until = Steady::now() + patience;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
    const int file = sealed_memory(input);
    const auto process = SpawnPlan{file, ends[1]}.start(program, arguments);
    close(file);
    close(ends[1]);
    RunEnd end;
    if (process > 0) {
        const bool whole = read_all(ends[0], end.output, until, most_output);
        int status = 0;
        if (whole && has_ended(process, status, until)) {
            if (WIFEXITED(status)) end.code = WEXITSTATUS(status);
        } else {
            kill(process, SIGKILL);
            while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
            }
        }
    }
    close(ends[0]);
    return end;
}

}  // namespace gongyou::extract
