#pragma once

#include <span>
#include <string_view>

#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::sql {

/// One step of the schema: numbered once for the whole product, forward only. Parts for one database stand between
/// lines
/// `-- [sqlite]` or `-- [postgres]` and `-- [end]`; statements end with a semicolon at the end of a line.
struct Migration {
    int number;
    std::string_view name;  ///< "0012_supervision"
    std::string_view sql;
};

/// Every schema/*.sql of the product, by number. Written by the build.
std::span<const Migration> product_migrations();

struct MigrationReport {
    int applied = 0;  ///< now
    int newest = 0;   ///< number of the newest step in the store
};

/// What stands in the store, and what is to be done to it.
struct MigrationPlan {
    int newest = 0;   ///< number of the newest step in the store; 0: a new one
    int pending = 0;  ///< steps that are not in it
};

/// Looks, and changes nothing; another server may be faster.
MigrationPlan migration_plan(Session& session, std::span<const Migration> steps);

/// Waits until no other server prepares the store, and keeps the others waiting as long as the session lives. On SQLite
/// there are no others.
void take_turn_at_migrating(Session& session);

/// Brings the store up to `steps`, each in its own transaction, and enters each in the ledger with its checksum.
/// Faults: migration.store_is_newer (an older program), migration.changed (a step was altered after it was applied).
Result<MigrationReport> migrate(Session& session, std::span<const Migration> steps, Instant now);

/// The statements of `sql` meant for `dialect`.
std::vector<std::string> statements_for(std::string_view sql, Dialect dialect);

}  // namespace gongyou::sql
