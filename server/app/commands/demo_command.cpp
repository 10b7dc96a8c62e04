#include "app/commands/demo_command.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/demo_house.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

Result<Done> load(config::Config config, CommandParts& parts, const DemoSize& size) {
    config.demo = true;
    log::Log log{{.level = log::Level::error}, parts.clock};
    const auto books = Books::read(config::law_folder(config));
    House house{config, books, parts.clock, parts.random, log};
    return load_demo(house, parts.clock, parts.random, size);
}

/// Drops the tables, or the database's files, and what lies beside them. The keys stay.
Result<Done> clear(const config::Config& config) {
    const auto url = config::database_url(config);
    if (const auto session = sql::open_session(url, true); !is_demo(*session))
        return fail({FaultKind::conflict, "demo.not_a_demo"});
    if (sql::dialect_of(url) == sql::Dialect::postgres) {
        sql::open_session(url, false)->run_once("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        return Done{};
    }
    for (const auto* name : {"gongyou.db", "gongyou.db-wal", "gongyou.db-shm"})
        fs::remove(fs::path{config.data} / name);
    fs::remove_all(fs::path{config.data} / "files");
    return Done{};
}

}  // namespace

void add_demo(CLI::App& program, CommandParts& parts) {
    auto* demo = program.add_subcommand("demo", "fills a demo with an invented year, or empties it (演示数据)");
    demo->require_subcommand(1);

    auto* loading = demo->add_subcommand(
        "load", "three townships, 200 firms, 60 people, 2,000 reports and 400 consultations over a year");
    const auto size = std::make_shared<DemoSize>();
    loading->add_option("--reports", size->reports, "how many reports");
    loading->add_option("--questions", size->questions, "how many consultations");
    const auto load_flags = ConfigFlags::add_to(*loading);
    loading->callback([load_flags, size, &parts] {
        const auto done =
            load_flags->config().and_then([&](const config::Config& config) { return load(config, parts, *size); });
        if (!done)
            parts.exit_code = tell(done.error());
        else
            fmt::print("the demo holds {} reports and {} consultations\n", size->reports, size->questions);
    });

    auto* clearing = demo->add_subcommand("clear", "empties a demo: everything but its keys goes");
    const auto clear_flags = ConfigFlags::add_to(*clearing);
    clearing->callback([clear_flags, &parts] {
        const auto done = clear_flags->config().and_then([](const config::Config& config) { return clear(config); });
        if (!done) parts.exit_code = tell(done.error());
    });
}

}  // namespace gongyou::app
