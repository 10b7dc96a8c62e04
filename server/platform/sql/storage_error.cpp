#include "platform/sql/storage_error.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>
#include <sqlite3.h>

namespace gongyou::sql {

StorageTrouble trouble_of_sqlite(int code) {
    switch (code) {
        case SQLITE_IOERR_FSYNC:
        case SQLITE_IOERR_DIR_FSYNC:
            return StorageTrouble::unsynced;
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return StorageTrouble::taken;
        default:
            break;
    }
    switch (code & 0xFF) {
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
            return StorageTrouble::full;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_INTERRUPT:
            return StorageTrouble::busy;
        case SQLITE_CONSTRAINT:
            return StorageTrouble::taken;
        default:
            return StorageTrouble::broken;
    }
}

StorageTrouble trouble_of_postgres(const std::string& state) {
    if (state == "23505") return StorageTrouble::taken;
    if (state.starts_with("53")) return StorageTrouble::full;
    if (state == "55P03" || state == "57014" || state == "40001" || state == "40P01" || state == "25P03")
        return StorageTrouble::busy;
    if (state.starts_with("08") || state.starts_with("57P") || state.empty() || state == "     ")
        return StorageTrouble::lost;
    return StorageTrouble::broken;
}

Fault StorageError::fault() const {
    using std::chrono::seconds;
    switch (trouble_) {
        case StorageTrouble::full:
            return {FaultKind::unavailable, "storage.full", {}, {}, seconds{60}};
        case StorageTrouble::busy:
            return {FaultKind::unavailable, "storage.busy", {}, {}, seconds{2}};
        case StorageTrouble::lost:
            return {FaultKind::unavailable, "storage.lost", {}, {}, seconds{5}};
        case StorageTrouble::unknown:
        case StorageTrouble::unsynced:
            return {FaultKind::unavailable, "storage.unknown", {}, {}, seconds{5}};
        case StorageTrouble::taken:
        case StorageTrouble::broken:
            break;
    }
    return {FaultKind::unexpected, "server.unexpected"};
}

void rethrow_as_storage_error() {
    try {
        throw;
    } catch (const StorageError&) {
        throw;
    } catch (const soci::sqlite3_soci_error& error) {
        throw StorageError{trouble_of_sqlite(error.result()), error.get_error_message()};
    } catch (const soci::postgresql_soci_error& error) {
        throw StorageError{trouble_of_postgres(error.sqlstate()), error.get_error_message()};
    } catch (const soci::soci_error& error) {
        throw StorageError{StorageTrouble::broken, error.get_error_message()};
    }
}

}  // namespace gongyou::sql
