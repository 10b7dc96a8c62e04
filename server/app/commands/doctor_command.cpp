#include "app/commands/doctor_command.hpp"

#include <fmt/format.h>

#include "app/commands/checks.hpp"

namespace gongyou::app {

void add_doctor(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("doctor", "looks at clock, disk, keys, database, backups (体检)");
    const auto backups = std::make_shared<std::string>();
    command->add_option("--backups", *backups, "folder that backups go to");
    const auto flags = ConfigFlags::add_to(*command);
    command->callback([flags, backups, &parts] {
        const auto config = flags->config();
        if (!config) {
            parts.exit_code = tell(config.error());
            return;
        }
        for (const auto& check : health_checks(*config, *backups, parts.clock)) {
            fmt::print("{:<8} {:<46} {}\n", check.ok ? "ok" : "NOT OK", check.name, check.text);
            if (!check.ok) parts.exit_code = 2;
        }
    });
}

}  // namespace gongyou::app
