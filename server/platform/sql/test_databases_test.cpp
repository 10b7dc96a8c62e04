#include "platform/sql/test_databases.hpp"

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>

#include "platform/sql/migrations.hpp"

namespace gongyou::sql {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view bin = "/usr/lib/postgresql/15/bin/";

std::string new_folder() {
    std::string path = (fs::temp_directory_path() / "gongyou-test-XXXXXX").string();
    if (!mkdtemp(path.data())) throw std::runtime_error{"no temporary folder"};
    return path;
}

/// PostgreSQL refuses to run as root: then it runs as the account its package made.
std::string as_postgres(const std::string& command) {
    return geteuid() == 0 ? "runuser -u postgres -- " + command : command;
}

void must(const std::string& command) {
    if (std::system((command + " >/dev/null 2>&1").c_str()) != 0) throw std::runtime_error{"failed: " + command};
}

/// The address of `database` on the server that tests use.
std::string postgres_url(const std::string& database) {
    if (const char* given = std::getenv("GONGYOU_TEST_POSTGRES"))  // "postgresql://gongyou@/{}?host=/folder"
        return fmt::format(fmt::runtime(given), database);
    static const TestPostgresServer server;  // for the whole test process
    return server.url(database);
}

std::string next_name() {
    static std::atomic<int> count = 0;
    return fmt::format("t{}_{}", getpid(), ++count);
}

}  // namespace

TestPostgresServer::TestPostgresServer() : folder_{new_folder()} {
    if (geteuid() == 0) must("chown postgres " + folder_);
    must(as_postgres(std::string{bin} + "initdb -A trust -U gongyou -E UTF8 --locale=C.UTF-8 --no-sync -D " + folder_ +
                     "/data"));
    start();
}

TestPostgresServer::~TestPostgresServer() {
    const auto stop =
        as_postgres(fmt::format("{}pg_ctl -w -m immediate -D {}/data stop >/dev/null 2>&1", bin, folder_));
    if (std::system(stop.c_str()) == 0) fs::remove_all(folder_);
}

void TestPostgresServer::start() {
    must(
        as_postgres(fmt::format("{0}pg_ctl -w -D {1}/data -l {1}/log -o \"-k {1} -c listen_addresses='' -c fsync=off "
                                "-c max_connections=200\" start",
                                bin, folder_)));
}

std::string TestPostgresServer::url(const std::string& database) const {
    return fmt::format("postgresql://gongyou@/{}?host={}", database, folder_);
}

void TestPostgresServer::crash_and_restart() {
    must(as_postgres(fmt::format("{}pg_ctl -w -m immediate -D {}/data stop", bin, folder_)));
    start();
}

template <Dialect engine>
const TestDatabase& TestDatabase::with_schema() {
    static const auto pattern = [] {
        auto database = std::make_unique<TestDatabase>(engine);
        migrate(*database->open(), product_migrations(), SystemClock{}.now()).value();
        return database;
    }();
    return *pattern;
}

TestDatabase::TestDatabase(Dialect engine, BeginsWith begins_with) : engine_{engine} {
    const bool has_schema = begins_with == BeginsWith::schema;
    if (engine == Dialect::sqlite) {
        name_ = new_folder();
        url_ = "sqlite://" + file();
        if (has_schema) fs::copy_file(with_schema<Dialect::sqlite>().file(), file());
    } else {
        name_ = next_name();
        const auto pattern = has_schema ? " TEMPLATE " + with_schema<Dialect::postgres>().name_ : "";
        open_session(postgres_url("postgres"), false)->run_once("CREATE DATABASE " + name_ + pattern);
        url_ = postgres_url(name_);
    }
}

std::string TestDatabase::file() const { return name_ + "/gongyou.db"; }

TestDatabase::~TestDatabase() {
    if (engine_ == Dialect::sqlite) {
        fs::remove_all(name_);
    } else {
        try {
            open_session(postgres_url("postgres"), false)->run_once("DROP DATABASE " + name_ + " WITH (FORCE)");
        } catch (const StorageError&) {  // the server goes away with the process anyway
        }
    }
}

}  // namespace gongyou::sql
