#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/commands/audit_command.hpp"
#include "app/commands/backup_command.hpp"
#include "app/commands/calendar_command.hpp"
#include "app/commands/checkup_command.hpp"
#include "app/commands/config_command.hpp"
#include "app/commands/demo_command.hpp"
#include "app/commands/doctor_command.hpp"
#include "app/commands/law_command.hpp"
#include "app/commands/letter_command.hpp"
#include "app/commands/migrate_command.hpp"
#include "app/commands/referral_command.hpp"
#include "app/commands/restore_command.hpp"
#include "app/commands/serve.hpp"
#include "platform/crypto/keep_memory_private.hpp"

int main(int argc, char** argv) {
    using namespace gongyou;
    if (!crypto::keep_memory_private()) fmt::print(stderr, "gongyou: memory could not be kept private\n");
    const SystemClock clock;
    SystemRandom random;
    app::CommandParts parts{clock, random};

    CLI::App program{"工友 Gongyou: the platform of a county trade-union federation", "gongyou"};
    program.set_version_flag("--version", std::string{"gongyou "} + GONGYOU_VERSION);
    program.require_subcommand(1);
    app::add_serve(program, parts);
    app::add_migrate(program, parts);
    app::add_backup(program, parts);
    app::add_restore(program, parts);
    app::add_doctor(program, parts);
    app::add_audit(program, parts);
    app::add_config(program, parts);
    app::add_checkup(program, parts);
    app::add_calendar(program, parts);
    app::add_law(program, parts);
    app::add_letter(program, parts);
    app::add_referral(program, parts);
    app::add_demo(program, parts);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? 0 : 2;  // 0: help or the version was asked for
    } catch (const std::exception& error) {
        fmt::print(stderr, "gongyou: {}\n", error.what());
        return 1;
    }
    return parts.exit_code;
}
