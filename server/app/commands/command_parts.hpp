#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <string>

#include "kernel/clock.hpp"
#include "kernel/random.hpp"
#include "platform/config/read_config.hpp"

namespace gongyou::app {

/// What the commands of the program share. Made in main.cpp.
struct CommandParts {
    const Clock& clock;
    Random& random;
    int exit_code = 0;  ///< of the command that ran
};

/// The configuration's keys as flags of a command: --data, --key-file, …, and --config for the file.
class ConfigFlags {
public:
    /// Adds a flag for each key, or for those in `keys` only. Lives as long as the command's callback.
    static std::shared_ptr<ConfigFlags> add_to(CLI::App& command, const std::vector<std::string_view>& keys = {});

    /// Defaults, then the file, then the flags. Without --config, gongyou.toml in the working folder counts if it is
    /// there.
    Result<config::Config> config() const;

private:
    std::string file_;
    std::map<std::string, std::string, std::less<>> given_;
};

/// Prints the fault's code and parameters on standard error; the exit code for it.
int tell(const Fault& fault);

}  // namespace gongyou::app
