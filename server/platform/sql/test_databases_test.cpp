#include "platform/sql/test_databases.hpp"

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>

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

/// Makes and drops databases on the server that tests use. Files are copied, not written as a log that nobody will
/// read: a third of the time for a database of some hundred small tables.
void administer(const std::string& statement) {
    static std::mutex one_at_a_time;
    static const auto session = [] {
        auto opened = open_session(postgres_url("postgres"), false);
        opened->run_once("SET statement_timeout = 0");  // it waits for what others have not written yet
        return opened;
    }();
    const std::lock_guard lock{one_at_a_time};
    session->run_once(statement);
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

const TestDatabase& TestDatabase::with_schema(Dialect engine) {
    return engine == Dialect::sqlite ? with_schema<Dialect::sqlite>() : with_schema<Dialect::postgres>();
}

template <Dialect engine>
const TestDatabase& TestDatabase::filled(const Pattern& pattern) {
    const auto& schema = with_schema<engine>();  // the first of all: what is made later is dropped earlier
    static std::mutex one_at_a_time;
    static std::map<std::string, std::unique_ptr<const TestDatabase>> made;
    const std::lock_guard lock{one_at_a_time};
    auto& one = made[pattern.name];
    if (!one) {
        std::unique_ptr<const TestDatabase> fresh{new TestDatabase{engine, &schema}};
        pattern.fill(fresh->url());
        one = std::move(fresh);
    }
    return *one;
}

TestDatabase::TestDatabase(Dialect engine, const TestDatabase* original) : engine_{engine} {
    if (engine == Dialect::sqlite) {
        name_ = new_folder();
        url_ = "sqlite://" + file();
        if (original) fs::copy_file(original->file(), file());
    } else {
        name_ = next_name();
        administer("CREATE DATABASE " + name_ +
                   (original ? " TEMPLATE " + original->name_ + " STRATEGY FILE_COPY" : std::string{}));
        url_ = postgres_url(name_);
    }
}

TestDatabase::TestDatabase(Dialect engine, BeginsWith begins_with)
    : TestDatabase{engine, begins_with == BeginsWith::schema ? &with_schema(engine) : nullptr} {}

TestDatabase::TestDatabase(Dialect engine, const Pattern& pattern)
    : TestDatabase{engine, engine == Dialect::sqlite ? &filled<Dialect::sqlite>(pattern)
                                                     : &filled<Dialect::postgres>(pattern)} {}

std::string TestDatabase::file() const { return name_ + "/gongyou.db"; }

TestDatabase::~TestDatabase() {
    if (engine_ == Dialect::sqlite) {
        fs::remove_all(name_);
    } else {
        try {
            administer("DROP DATABASE " + name_ + " WITH (FORCE)");
        } catch (const StorageError&) {  // the server goes away with the process anyway
        }
    }
}

}  // namespace gongyou::sql
