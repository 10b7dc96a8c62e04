#include "served_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>

namespace gongyou::bench {

namespace {

pid_t started(const std::vector<std::string>& command, int output) {
    std::vector<char*> arguments;
    for (const auto& one : command) arguments.push_back(const_cast<char*>(one.c_str()));
    arguments.push_back(nullptr);
    const pid_t process = fork();
    if (process != 0) return process;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (output >= 0) dup2(output, STDOUT_FILENO);
    execv(arguments[0], arguments.data());
    _exit(127);
}

int waited_for(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// The N of a line "port N …" that comes before `ends`; 0 if none comes.
std::uint16_t port_from(int output, std::chrono::steady_clock::time_point ends) {
    std::string said;
    char buffer[4096];
    for (;;) {
        const auto at = said.find("\nport ");
        if (at != std::string::npos && said.find('\n', at + 1) != std::string::npos)
            return static_cast<std::uint16_t>(std::stoi(said.substr(at + 6)));
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(ends - std::chrono::steady_clock::now()).count();
        pollfd pipe{output, POLLIN, 0};
        if (left <= 0 || poll(&pipe, 1, static_cast<int>(left)) <= 0) return 0;
        const auto got = read(output, buffer, sizeof buffer);
        if (got <= 0) return 0;
        said.append(buffer, static_cast<std::size_t>(got));
    }
}

}  // namespace

ServedProgram::ServedProgram(const std::string& program, const std::vector<std::string>& flags) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
    std::vector<std::string> command{program, "serve", "--port", "0"};
    command.insert(command.end(), flags.begin(), flags.end());
    process_ = started(command, ends[1]);
    close(ends[1]);
    output_ = ends[0];
    port_ = port_from(output_, std::chrono::steady_clock::now() + std::chrono::seconds{30});
    if (port_ != 0) return;
    end_with(SIGKILL);
    throw std::runtime_error{"the program did not listen"};
}

ServedProgram::~ServedProgram() { end_with(SIGKILL); }

void ServedProgram::kill() { end_with(SIGKILL); }

void ServedProgram::stop() { end_with(SIGTERM); }

void ServedProgram::end_with(int signal) {
    if (process_ > 0) {
        ::kill(process_, signal);
        waited_for(process_);
    }
    if (output_ >= 0) close(output_);
    process_ = output_ = -1;
}

int exit_code_of(const std::vector<std::string>& command) { return waited_for(started(command, -1)); }

}  // namespace gongyou::bench
