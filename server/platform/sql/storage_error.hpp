#pragma once

#include <exception>
#include <stdexcept>
#include <string>

#include "kernel/result.hpp"

namespace gongyou::sql {

/// Why the database did not do as told.
enum class StorageTrouble {
    full,      ///< no room left, or the quota is used up
    busy,      ///< somebody else holds the lock, or a time limit ran out
    taken,     ///< a unique key is already there
    lost,      ///< the connection is gone, nothing was changed
    unknown,   ///< a commit whose outcome nobody knows: ask again with the same key
    unsynced,  ///< the disk did not confirm a write: the process must end and recover (security.md DUR-4)
    broken,    ///< anything else: an error in our SQL, a damaged file
};

class StorageError : public std::runtime_error {
public:
    StorageError(StorageTrouble trouble, const std::string& what) : std::runtime_error{what}, trouble_{trouble} {}
    StorageTrouble trouble() const { return trouble_; }
    /// What the caller is told: storage.full, storage.busy, storage.lost, storage.unknown; or server.unexpected.
    Fault fault() const;

private:
    StorageTrouble trouble_;
};

/// What a code of SQLite (an extended one) or an SQLSTATE of PostgreSQL means to us.
StorageTrouble trouble_of_sqlite(int code);
StorageTrouble trouble_of_postgres(const std::string& state);

/// Rethrows the exception being handled as a StorageError, if it comes from a database; else as it is. Its words name
/// tables and constraints but no values: SOCI's own text would list what was bound (security.md LG-1).
[[noreturn]] void rethrow_as_storage_error();

}  // namespace gongyou::sql
