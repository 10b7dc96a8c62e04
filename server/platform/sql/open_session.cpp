#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "platform/sql/database.hpp"

namespace gongyou::sql {

namespace {

struct Setting {
    std::string value;
};
BOOST_DESCRIBE_STRUCT(Setting, (), (value))

std::unique_ptr<Session> open_sqlite(const std::string& url, bool read_only) {
    const std::string path = url.substr(url.find(':') + (url.starts_with("sqlite://") ? 3 : 1));
    auto connection = std::make_unique<soci::session>(soci::sqlite3, "dbname=" + path + " timeout=5");
    auto session = std::make_unique<Session>(std::move(connection), Dialect::sqlite);
    session->run_once("PRAGMA busy_timeout = 5000");  // first: the next line may have to wait for a lock
    session->run_once("PRAGMA journal_mode = WAL");   // readers go on while the one writer writes
    session->run_once("PRAGMA synchronous = FULL");
    session->run_once("PRAGMA foreign_keys = ON");
    session->run_once("PRAGMA secure_delete = ON");
    session->run_once("PRAGMA trusted_schema = OFF");
    session->run_once("PRAGMA cell_size_check = ON");
    session->run_once("PRAGMA mmap_size = 0");
    session->run_once("PRAGMA cache_size = -16000");
    if (read_only) session->run_once("PRAGMA query_only = ON");
    return session;
}

std::unique_ptr<Session> open_postgres(const std::string& url, bool read_only) {
    auto connection = std::make_unique<soci::session>(soci::postgresql, url);
    auto session = std::make_unique<Session>(std::move(connection), Dialect::postgres);
    session->run_once("SET client_encoding = 'UTF8'");
    session->run_once("SET standard_conforming_strings = on");
    session->run_once("SET statement_timeout = '10s'");
    session->run_once("SET lock_timeout = '5s'");
    session->run_once("SET idle_in_transaction_session_timeout = '30s'");
    session->run_once("SET synchronous_commit = on");
    if (read_only) session->run_once("SET default_transaction_read_only = on");
    return session;
}

}  // namespace

std::unique_ptr<Session> open_session(const std::string& url, bool read_only) {
    try {
        return dialect_of(url) == Dialect::sqlite ? open_sqlite(url, read_only) : open_postgres(url, read_only);
    } catch (...) {
        rethrow_as_storage_error();
    }
}

}  // namespace gongyou::sql
