#include "platform/sql/session.hpp"

#include <cctype>

#include "platform/sql/raw_connection.hpp"

namespace gongyou::sql {

Session::Session(std::unique_ptr<soci::session> connection, Dialect dialect)
    : connection_{std::move(connection)}, dialect_{dialect} {}

Session::~Session() { statements_.clear(); }  // before their connection

void Session::run_once(std::string_view sql) {
    guarded([&] { *connection_ << std::string{sql}; });
}

void Session::control(const char* sql) {
    if (dialect_ == Dialect::sqlite) {
        auto* raw = raw_sqlite(*this);
        if (const int code = sqlite_api::sqlite3_exec(raw, sql, nullptr, nullptr, nullptr))
            throw StorageError{trouble_of_sqlite(code), sqlite_api::sqlite3_errmsg(raw)};
        return;
    }
    auto* raw = raw_postgres(*this);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result{PQexec(raw, sql), &PQclear};
    const auto status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return;
    const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    throw StorageError{trouble_of_postgres(state ? state : ""), PQerrorMessage(raw)};
}

bool Session::in_transaction() {
    return dialect_ == Dialect::sqlite ? sqlite_api::sqlite3_get_autocommit(raw_sqlite(*this)) == 0
                                       : PQtransactionStatus(raw_postgres(*this)) != PQTRANS_IDLE;
}

bool Session::is_lost() { return dialect_ == Dialect::postgres && PQstatus(raw_postgres(*this)) != CONNECTION_OK; }

}  // namespace gongyou::sql
