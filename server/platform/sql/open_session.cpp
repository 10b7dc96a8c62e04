#include <chrono>
#include <filesystem>
#include <thread>

#include "platform/sql/database.hpp"
#include "platform/sql/raw_connection.hpp"
#include "platform/sql/settings_report.hpp"

namespace gongyou::sql {

namespace {

constexpr auto longest_question = std::chrono::seconds{2};

/// Limits well above what our statements need and well below what could hurt (security.md IN-4).
void limit(sqlite_api::sqlite3* connection) {
    using sqlite_api::sqlite3_limit;
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(connection, SQLITE_LIMIT_VDBE_OP, 25000);
    sqlite3_limit(connection, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_limit(connection, SQLITE_LIMIT_VARIABLE_NUMBER, 1000);
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0);
}

int stop_when_over_time(void* session) { return static_cast<Session*>(session)->is_over_time() ? 1 : 0; }

/// A connection is used by one thread at a time (session.hpp), and nobody asks how much memory SQLite holds: without
/// locks for either, a short question takes a fifth less. Before the first connection of the process, or not at all.
void without_needless_locks() {
    static const int done = [] {
        sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        return sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    }();
    static_cast<void>(done);
}

/// Changing into WAL takes the file for itself, and SQLite does not wait for it as for other locks: two programs that
/// open a new store at once would meet.
void into_wal_mode(Session& session) {
    constexpr int tries = 500;
    for (int left = tries;; --left) {
        try {
            session.run_once("PRAGMA journal_mode = WAL");
            return;
        } catch (const StorageError& error) {
            if (error.trouble() != StorageTrouble::busy || left == 0) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
}

std::unique_ptr<Session> open_sqlite(const std::string& url, bool read_only) {
    without_needless_locks();
    const std::string path = url.substr(url.find(':') + (url.starts_with("sqlite://") ? 3 : 1));
    const auto folder = std::filesystem::absolute(path).parent_path();
    if (const auto local = refuse_network_mount(folder); !local)
        throw StorageError{StorageTrouble::broken, "the database would lie on a network mount"};
    auto connection = std::make_unique<soci::session>(soci::sqlite3, "dbname=" + path + " timeout=5");
    auto session = std::make_unique<Session>(std::move(connection), Dialect::sqlite);
    auto* raw = raw_sqlite(*session);
    sqlite_api::sqlite3_extended_result_codes(raw, 1);  // a taken key is told from other broken constraints by these
    session->run_once("PRAGMA busy_timeout = 5000");    // before the first that may have to wait for a lock
    into_wal_mode(*session);                            // readers go on while the one writer writes
    session->run_once("PRAGMA synchronous = FULL");
    session->run_once("PRAGMA foreign_keys = ON");
    session->run_once("PRAGMA secure_delete = ON");
    session->run_once("PRAGMA trusted_schema = OFF");
    session->run_once("PRAGMA cell_size_check = ON");
    session->run_once("PRAGMA mmap_size = 0");
    // Whenever a page of an index was split, SQLite looks through the writer's whole cache at the end of a commit: kept
    // small, that takes no time (docs/decisions/group-commit.md).
    session->run_once(read_only ? "PRAGMA cache_size = -64000" : "PRAGMA cache_size = -8000");
    sqlite_api::sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    limit(raw);
    if (read_only) {
        session->run_once("PRAGMA query_only = ON");
        sqlite_api::sqlite3_progress_handler(raw, 10000, stop_when_over_time, session.get());
    }
    return session;
}

/// The address with this program's name, under which the server lists its connections. SOCI looks through addresses for
/// options of its own, and would spoil one without any "=" (it appends one).
std::string with_program_name(const std::string& url) {
    return url + (url.find('?') == std::string::npos ? '?' : '&') + "application_name=gongyou";
}

std::unique_ptr<Session> open_postgres(const std::string& url, bool read_only) {
    auto connection = std::make_unique<soci::session>(soci::postgresql, with_program_name(url));
    auto session = std::make_unique<Session>(std::move(connection), Dialect::postgres);
    auto* raw = raw_postgres(*session);
    PQsetErrorVerbosity(raw, PQERRORS_TERSE);  // the detail of an error quotes values
    PQsetNoticeReceiver(
        raw, [](void*, const PGresult*) {}, nullptr);
    session->run_once("SET client_encoding = 'UTF8'");
    session->run_once("SET standard_conforming_strings = on");
    session->run_once(read_only ? "SET statement_timeout = '2s'" : "SET statement_timeout = '10s'");
    session->run_once("SET lock_timeout = '5s'");
    session->run_once("SET idle_in_transaction_session_timeout = '30s'");
    session->run_once("SET synchronous_commit = on");
    // What PostgreSQL believes to be costly it compiles first, for a quarter of a second; a page of a list takes a few
    // milliseconds. And a row found through an index costs hardly more than the next of a table: what a county holds
    // lies in memory, or on a disk without arms.
    session->run_once("SET jit = off");
    session->run_once("SET random_page_cost = 1.1");
    if (read_only) session->run_once("SET default_transaction_read_only = on");
    return session;
}

/// What no session may run without. Settings of the whole server are for refuse_unsafe, which can say so to people.
void must_hold(Session& session) {
    for (const auto& check : settings_report(session)) {
        const bool of_the_server = check.setting == "fsync" || check.setting == "full_page_writes";
        if (!check.ok && !of_the_server)
            throw StorageError{check.setting == "in_recovery" ? StorageTrouble::lost : StorageTrouble::broken,
                               check.setting + " is " + check.found + ", not " + check.expected};
    }
}

}  // namespace

std::unique_ptr<Session> open_session(const std::string& url, bool read_only) {
    try {
        auto session = dialect_of(url) == Dialect::sqlite ? open_sqlite(url, read_only) : open_postgres(url, read_only);
        must_hold(*session);
        if (read_only) session->allow(longest_question);
        return session;
    } catch (...) {
        rethrow_as_storage_error();
    }
}

}  // namespace gongyou::sql
