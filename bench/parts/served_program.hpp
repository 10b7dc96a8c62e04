#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace gongyou::bench {

/// `gongyou serve …` as a process of its own, on a free port. It does not outlive the thread that made it.
class ServedProgram {
public:
    /// Returns when it listens. Throws std::runtime_error when it does not within half a minute.
    ServedProgram(const std::string& program, const std::vector<std::string>& flags);
    /// Killed, unless it has ended.
    ~ServedProgram();
    ServedProgram(const ServedProgram&) = delete;
    ServedProgram& operator=(const ServedProgram&) = delete;

    std::uint16_t port() const { return port_; }
    pid_t process() const { return process_; }
    /// SIGKILL: no warning, no tidying up.
    void kill();
    /// SIGTERM, and waits for its end.
    void stop();

private:
    void end_with(int signal);

    pid_t process_ = -1;
    int output_ = -1;
    std::uint16_t port_ = 0;
};

/// Runs a program to its end; its exit code.
int exit_code_of(const std::vector<std::string>& command);

}  // namespace gongyou::bench
