#include "app/commands/config_command.hpp"

#include <fmt/format.h>

#include "platform/config/explain_config.hpp"

namespace gongyou::app {

namespace {

/// The lines that are not explanations.
std::string without_explanations(const std::string& explained) {
    std::string out;
    for (std::size_t at = 0; at < explained.size();) {
        const auto end = std::min(explained.find('\n', at), explained.size());
        const auto line = explained.substr(at, end - at);
        if (!line.empty() && line.front() != '#') out += line + "\n";
        at = end + 1;
    }
    return out;
}

}  // namespace

void add_config(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("config", "checks and prints the configuration (检查并显示配置)");
    const auto explain = std::make_shared<bool>(false);
    command->add_flag("--explain", *explain, "says what each key is for, as a file to start from");
    const auto flags = ConfigFlags::add_to(*command);
    command->callback([flags, explain, &parts] {
        const auto config = flags->config();
        if (!config) {
            parts.exit_code = tell(config.error());
            return;
        }
        const auto explained = config::explain_config(*config);
        fmt::print("{}", *explain ? explained : without_explanations(explained));
    });
}

}  // namespace gongyou::app
