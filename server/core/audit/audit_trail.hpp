#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/audit_chain.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::audit {

/// One act worth knowing of later (security.md AU-1). Ids and words only: no contents, no names, no numbers of people.
struct AuditEntry {
    std::string tree;                   ///< top unit of the organisation tree it belongs to
    std::string actor;                  ///< person's id, "system" or "anonymous"
    std::string role;                   ///< in which they did it
    std::string_view act;               ///< "report.opened": a literal
    std::string_view object_kind = "";  ///< "report"
    std::string object_id = {};
    std::string purpose = {};          ///< as stated by the actor, where one must be stated
    std::string_view result = "done";  ///< or the code of the refusal
};

/// The audit trail (审计日志): append-only, numbered without gaps in each tree, each entry chained to the one before.
/// Lives as long as the server; any thread that writes may use it.
class AuditTrail {
public:
    explicit AuditTrail(const crypto::Keyring& keyring) : keyring_{keyring} {}

    /// Enters the act in the transaction of the act itself: both are kept, or neither. Throws StorageError.
    void record(sql::Tx& tx, const AuditEntry& entry);

    /// For the anonymous channel (security.md AN-3): counts the act on its day and enters nothing else.
    void count_for_today(sql::Tx& tx, const std::string& tree, std::string_view act);

    /// Enters the counts of days before today into the chain; how many. For a daily job.
    int enter_past_days(sql::Tx& tx);

private:
    void append(sql::Tx& tx, AuditRow row);
    std::optional<AuditHead> last_seen(const std::string& tree);
    bool appended_behind(sql::Session& session, const AuditHead& head, AuditRow& row);
    AuditHead head_read(sql::Session& session, const std::string& tree);

    const crypto::Keyring& keyring_;
    std::mutex mutex_;
    std::map<std::string, AuditHead> heads_;  // as last seen; the statement that moves a head checks it
};

/// The newest `limit` entries of a tree with a number below `before`, newest first.
std::vector<AuditRow> entries_before(sql::Session& session, const std::string& tree, std::int64_t before, int limit);

}  // namespace gongyou::audit
