#pragma once

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "platform/sql/session.hpp"

namespace gongyou::sql {

/// What lies under SOCI, for what SOCI has no word for. For this folder only.
inline sqlite_api::sqlite3* raw_sqlite(Session& session) {
    return static_cast<soci::sqlite3_session_backend*>(session.connection().get_backend())->conn_;
}
inline PGconn* raw_postgres(Session& session) {
    return static_cast<soci::postgresql_session_backend*>(session.connection().get_backend())->conn_;
}

}  // namespace gongyou::sql
