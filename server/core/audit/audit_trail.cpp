#include "core/audit/audit_trail.hpp"

#include "platform/crypto/digest.hpp"

namespace gongyou::audit {

namespace {

/// An entry, and the step of the head that makes room for it.
struct Append : AuditRow {
    std::int64_t previous_number = 0;
    std::string previous_digest;
    std::string head_mac;
};
BOOST_DESCRIBE_STRUCT(Append, (AuditRow), (previous_number, previous_digest, head_mac))

constexpr std::string_view move_head = R"sql(
    UPDATE audit_head
       SET number = :number, digest = :digest, mac = :head_mac
     WHERE tree = :tree AND number = :previous_number AND digest = :previous_digest
)sql";
constexpr std::string_view add_entry = R"sql(
    INSERT INTO audit_entry (tree, number, at, actor, role, act, object_kind, object_id, purpose, result, day, times,
                             digest, mac)
    VALUES (:tree, :number, :at, :actor, :role, :act, :object_kind, :object_id, :purpose, :result, :day, :times,
            :digest, :mac)
)sql";
/// Both in one round trip to the server.
constexpr std::string_view move_head_and_add_entry = R"sql(
    WITH moved AS (
        UPDATE audit_head
           SET number = :number, digest = :digest, mac = :head_mac
         WHERE tree = :tree AND number = :previous_number AND digest = :previous_digest
        RETURNING tree, number, digest)
    INSERT INTO audit_entry (tree, number, at, actor, role, act, object_kind, object_id, purpose, result, day, times,
                             digest, mac)
    SELECT tree, number, CAST(:at AS BIGINT), :actor, :role, :act, :object_kind, :object_id, :purpose, :result, :day,
           CAST(:times AS BIGINT), digest, :mac
      FROM moved
)sql";

constexpr std::string_view find_head = "SELECT tree, number, digest, mac FROM audit_head WHERE tree = :tree";
/// Held until the end of the transaction, so that no other server comes in between.
constexpr std::string_view find_and_hold_head =
    "SELECT tree, number, digest, mac FROM audit_head WHERE tree = :tree FOR UPDATE";
constexpr std::string_view add_head = R"sql(
    INSERT INTO audit_head (tree, number, digest, mac) VALUES (:tree, :number, :digest, :mac)
    ON CONFLICT (tree) DO NOTHING
)sql";

struct DayCount {
    std::string tree = {};
    Date day = {};
    std::string act = {};
    std::int64_t times = 0;
    std::string mac = {};
};
BOOST_DESCRIBE_STRUCT(DayCount, (), (tree, day, act, times, mac))

constexpr std::string_view find_count = R"sql(
    SELECT tree, day, act, times, mac FROM audit_day WHERE tree = :tree AND day = :day AND act = :act
)sql";
constexpr std::string_view find_and_hold_count = R"sql(
    SELECT tree, day, act, times, mac FROM audit_day WHERE tree = :tree AND day = :day AND act = :act FOR UPDATE
)sql";
constexpr std::string_view add_count = R"sql(
    INSERT INTO audit_day (tree, day, act, times, mac) VALUES (:tree, :day, :act, :times, :mac)
    ON CONFLICT (tree, day, act) DO NOTHING
)sql";
constexpr std::string_view raise_count = R"sql(
    UPDATE audit_day SET times = :times, mac = :mac WHERE tree = :tree AND day = :day AND act = :act
)sql";
constexpr std::string_view list_past_counts = R"sql(
    SELECT tree, day, act, times, mac FROM audit_day WHERE day < :day ORDER BY tree, day, act LIMIT 1000
)sql";
constexpr std::string_view drop_count = "DELETE FROM audit_day WHERE tree = :tree AND day = :day AND act = :act";

constexpr std::string_view of_counts = "audit day";

std::string count_content(const DayCount& count) {
    return crypto::framed({count.tree, count.day.text(), count.act, std::to_string(count.times)});
}

struct PageBefore {
    std::string tree;
    std::int64_t before = 0;
    int limit = 0;
};
BOOST_DESCRIBE_STRUCT(PageBefore, (), (tree, before, limit))

constexpr std::string_view list_entries_before = R"sql(
    SELECT tree, number, at, actor, role, act, object_kind, object_id, purpose, result, day, times, digest, mac
      FROM audit_entry
     WHERE tree = :tree AND number < :before
     ORDER BY number DESC
     LIMIT :limit
)sql";

}  // namespace

void AuditTrail::record(sql::Tx& tx, const AuditEntry& entry) {
    AuditRow row;
    row.tree = entry.tree;
    row.at = tx.now();
    row.actor = entry.actor;
    row.role = entry.role;
    row.act = entry.act;
    row.object_kind = entry.object_kind;
    row.object_id = entry.object_id;
    row.purpose = entry.purpose;
    row.result = entry.result;
    append(tx, std::move(row));
}

void AuditTrail::count_for_today(sql::Tx& tx, const std::string& tree, std::string_view act) {
    auto& session = tx.session();
    DayCount count{tree, tx.today(), std::string{act}, 0, ""};
    const auto find = session.pick(find_count, find_and_hold_count);
    auto found = session.find<DayCount>(find, count);
    if (!found) {
        count.mac = keyring_.mac(of_counts, count_content(count));
        session.execute(add_count, count);
        found = session.find<DayCount>(find, count);  // ours, or that of another server which was quicker
    }
    // a count that somebody altered must not become right by going on from it
    const bool proven = keyring_.mac_matches(of_counts, count_content(*found), found->mac);
    count.times = found->times + 1;
    count.mac = proven ? keyring_.mac(of_counts, count_content(count)) : found->mac;
    session.execute(raise_count, count);
}

int AuditTrail::enter_past_days(sql::Tx& tx) {
    int entered = 0;
    for (const auto& count : tx.session().list<DayCount>(list_past_counts, DayCount{.day = tx.today()})) {
        AuditRow row;
        row.tree = count.tree;
        row.at = tx.now();
        row.actor = "anonymous";
        row.act = count.act;
        row.result = keyring_.mac_matches(of_counts, count_content(count), count.mac) ? "done" : "audit.count_altered";
        row.day = count.day;
        row.times = count.times;
        append(tx, std::move(row));
        tx.session().execute(drop_count, count);
        ++entered;
    }
    return entered;
}

void AuditTrail::append(sql::Tx& tx, AuditRow row) {
    auto& session = tx.session();
    if (const auto seen = last_seen(row.tree); seen && appended_behind(session, *seen, row)) return;
    // another server, or a command that was undone, moved the head
    if (appended_behind(session, head_read(session, row.tree), row)) return;
    throw sql::StorageError{sql::StorageTrouble::busy, "the audit head moved while it was held"};
}

std::optional<AuditHead> AuditTrail::last_seen(const std::string& tree) {
    const std::lock_guard lock{mutex_};
    const auto found = heads_.find(tree);
    return found == heads_.end() ? std::nullopt : std::optional{found->second};
}

bool AuditTrail::appended_behind(sql::Session& session, const AuditHead& head, AuditRow& row) {
    Append append;
    static_cast<AuditRow&>(append) = row;
    append.number = head.number + 1;
    append.digest = chained_digest(keyring_.profile(), head.digest, append);
    append.mac = entry_mac(keyring_, append.digest);
    append.previous_number = head.number;
    append.previous_digest = head.digest;
    AuditHead moved{row.tree, append.number, append.digest, ""};
    moved.mac = append.head_mac = head_mac(keyring_, moved);

    if (session.dialect() == sql::Dialect::postgres) {
        if (session.execute(move_head_and_add_entry, append) == 0) return false;
    } else {
        if (session.execute(move_head, append) == 0) return false;
        session.execute(add_entry, append);
    }
    const std::lock_guard lock{mutex_};  // never held while a statement waits for another server
    heads_.insert_or_assign(row.tree, std::move(moved));
    return true;
}

AuditHead AuditTrail::head_read(sql::Session& session, const std::string& tree) {
    const auto find = session.pick(find_head, find_and_hold_head);
    const AuditHead asked{.tree = tree};
    if (auto found = session.find<AuditHead>(find, asked)) return *std::move(found);
    session.execute(add_head, empty_head(tree, keyring_));
    return session.find<AuditHead>(find, asked).value();
}

std::vector<AuditRow> entries_before(sql::Session& session, const std::string& tree, std::int64_t before, int limit) {
    return session.list<AuditRow>(list_entries_before, PageBefore{tree, before, limit});
}

}  // namespace gongyou::audit
