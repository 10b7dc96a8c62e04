#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/audit/audit_verify.hpp"

namespace gongyou::walks {

/// What was found in a store that walks went through; every list is empty when all is as the procedure says.
struct Verdict {
    std::map<std::string, int> matters;                       ///< by kind
    std::map<std::string, std::set<std::size_t>> taken = {};  ///< by kind: lines of its table, by their place
    int filed = 0;  ///< of them, by a worker; the others were opened by pressure, or grew out of a question
    int events = 0;
    int clocks = 0;
    int reminders = 0;
    int expiries = 0;                      ///< steps that a clock took
    std::vector<std::string> off_table;    ///< events and states the procedure does not lead to
    std::vector<std::string> clocks_lost;  ///< should run and does not, or runs and should not
    std::vector<std::string> told_twice;   ///< a signal of a clock before the same person more than once
    audit::AuditReport audit;

    bool is_clean() const { return off_table.empty() && clocks_lost.empty() && told_twice.empty() && audit.whole; }
};

/// The lines of a kind's table, each by its act, and by the clock whose expiry takes it.
std::vector<std::string> lines_of(std::string_view kind);

/// Replays the events of one matter through its procedure and compares; `turned` is the day its clocks were turned on,
/// if they were. `keys` open what was agreed, on which the days of payments stand.
void judge(sql::Session& session, const crypto::Keyring& keys, const MatterId& id, std::optional<Date> turned,
           Verdict& verdict);

/// The same for every matter, after its clocks were turned on `today`; and what was told to whom, and the audit trail.
Verdict verdict_on(sql::Session& session, const crypto::Keyring& keys, Date today);

}  // namespace gongyou::walks
