#pragma once

#include <exception>
#include <stdexcept>
#include <string>

#include "kernel/result.hpp"

namespace gongyou::sql {

/// Why the database did not do as told.
enum class StorageTrouble {
    full,    ///< no room left, or the quota is used up
    busy,    ///< somebody else holds the lock, or a time limit ran out
    taken,   ///< a unique key is already there
    lost,    ///< the connection is gone; what was asked may or may not have happened
    broken,  ///< anything else: an error in our SQL, a damaged file
};

class StorageError : public std::runtime_error {
public:
    StorageError(StorageTrouble trouble, const std::string& what) : std::runtime_error{what}, trouble_{trouble} {}
    StorageTrouble trouble() const { return trouble_; }
    /// What the caller is told: storage.full, storage.busy, storage.lost; or server.unexpected.
    Fault fault() const;

private:
    StorageTrouble trouble_;
};

/// Rethrows the exception being handled as a StorageError, if it comes from a database; else as it is.
[[noreturn]] void rethrow_as_storage_error();

}  // namespace gongyou::sql
