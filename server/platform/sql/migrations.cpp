#include "platform/sql/migrations.hpp"

#include <algorithm>
#include <map>

#include "kernel/date.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::sql {

namespace {

constexpr std::string_view make_ledger = R"sql(
    CREATE TABLE IF NOT EXISTS schema_ledger (
        number     BIGINT PRIMARY KEY,
        name       TEXT   NOT NULL,
        checksum   TEXT   NOT NULL,   -- SHA-256 of the step's text
        applied_at BIGINT NOT NULL
    )
)sql";
constexpr std::string_view list_ledger = "SELECT number, name, checksum, applied_at FROM schema_ledger ORDER BY number";
constexpr std::string_view enter_in_ledger =
    "INSERT INTO schema_ledger (number, name, checksum, applied_at) VALUES (:number, :name, :checksum, :applied_at)";

struct LedgerRow {
    int number = 0;
    std::string name;
    std::string checksum;
    Instant applied_at;
};
BOOST_DESCRIBE_STRUCT(LedgerRow, (), (number, name, checksum, applied_at))

constexpr std::string_view find_in_ledger =
    "SELECT number, name, checksum, applied_at FROM schema_ledger WHERE number = :number";

struct Tables {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(Tables, (), (number))

constexpr std::string_view look_for_ledger_sqlite =
    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_ledger'";
constexpr std::string_view look_for_ledger_postgres =
    "SELECT COUNT(*) FROM (SELECT to_regclass('schema_ledger') AS found) AS ledger WHERE found IS NOT NULL";

/// Two servers that start on an empty store would both make the ledger, and one of them would fail.
void begin_ledger(Session& session) {
    constexpr const char* alone_on_postgres = "BEGIN; SELECT pg_advisory_xact_lock(7071001)";
    session.control(session.dialect() == Dialect::sqlite ? "BEGIN IMMEDIATE" : alone_on_postgres);
}

/// One server at a time changes the schema. A step over many rows may take longer than a question.
void begin_step(Session& session) {
    if (session.dialect() == Dialect::sqlite) {
        session.control("BEGIN IMMEDIATE");
    } else {
        session.control("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '60s'");
        session.control("LOCK TABLE schema_ledger IN EXCLUSIVE MODE");
    }
}

/// False if another server has done it meanwhile.
bool apply(Session& session, const Migration& step, Instant now) {
    begin_step(session);
    try {
        const LedgerRow row{step.number, std::string{step.name}, crypto::sha256_hex(step.sql), now};
        const bool ours = !session.find<LedgerRow>(find_in_ledger, row);
        if (ours) {
            for (const auto& statement : statements_for(step.sql, session.dialect())) session.run_once(statement);
            session.execute(enter_in_ledger, row);
        }
        session.commit();
        return ours;
    } catch (...) {
        session.control("ROLLBACK");
        throw;
    }
}

}  // namespace

std::vector<std::string> statements_for(std::string_view sql, Dialect dialect) {
    std::vector<std::string> statements;
    std::string current;
    bool ours = true;
    for (std::size_t at = 0; at < sql.size();) {
        const auto end = std::min(sql.find('\n', at), sql.size());
        const auto line = sql.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("-- [")) {
            ours = line == "-- [end]" || line == (dialect == Dialect::sqlite ? "-- [sqlite]" : "-- [postgres]");
            continue;
        }
        if (!ours || (current.empty() && (line.empty() || line.starts_with("--")))) continue;
        // a comment behind the semicolon still ends the statement
        const auto code = line.substr(0, line.find(" --"));
        current.append(code).append("\n");
        const auto last = code.find_last_not_of(' ');
        if (last != std::string_view::npos && code[last] == ';') {
            statements.push_back(std::move(current));
            current.clear();
        }
    }
    return statements;
}

MigrationPlan migration_plan(Session& session, std::span<const Migration> steps) {
    MigrationPlan plan{.pending = static_cast<int>(steps.size())};
    if (session.find<Tables>(session.pick(look_for_ledger_sqlite, look_for_ledger_postgres))->number == 0) return plan;
    for (const auto& row : session.list<LedgerRow>(list_ledger)) {
        plan.newest = row.number;
        plan.pending -= std::ranges::count(steps, row.number, &Migration::number);
    }
    return plan;
}

void take_turn_at_migrating(Session& session) {
    if (session.dialect() == Dialect::sqlite) return;
    // The lock is of the session, not of the transaction; a backup of the other server may take its time.
    session.control("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0");
    session.control("SELECT pg_advisory_lock(7071002); COMMIT");
}

Result<MigrationReport> migrate(Session& session, std::span<const Migration> steps, Instant now) {
    begin_ledger(session);
    session.run_once(make_ledger);
    session.commit();
    std::map<int, LedgerRow> ledger;
    for (auto& row : session.list<LedgerRow>(list_ledger)) ledger.emplace(row.number, std::move(row));

    const int known = steps.empty() ? 0 : steps.back().number;
    const int newest = ledger.empty() ? 0 : ledger.rbegin()->first;
    if (newest > known)
        return fail({FaultKind::conflict,
                     "migration.store_is_newer",
                     {{"store", std::to_string(newest)}, {"program", std::to_string(known)}}});

    MigrationReport report;
    for (const auto& step : steps) {
        const auto entered = ledger.find(step.number);
        if (entered == ledger.end()) {
            if (apply(session, step, now)) ++report.applied;
        } else if (entered->second.checksum != crypto::sha256_hex(step.sql)) {
            return fail({FaultKind::conflict, "migration.changed", {{"step", std::string{step.name}}}});
        }
    }
    report.newest = known;
    return report;
}

}  // namespace gongyou::sql
