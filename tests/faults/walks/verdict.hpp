#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/audit/audit_verify.hpp"

namespace gongyou::walks {

/// What was found in a store that walks went through; every list is empty when all is as the procedure says.
struct Verdict {
    std::map<std::string, int> matters;  ///< by kind
    int filed = 0;  ///< of them, by a worker; the others were opened by pressure, or grew out of a question
    int events = 0;
    int clocks = 0;
    int reminders = 0;
    int silences = 0;                      ///< closed by a clock
    std::vector<std::string> off_table;    ///< events and states the procedure does not lead to
    std::vector<std::string> clocks_lost;  ///< should run and does not, or runs and should not
    std::vector<std::string> told_twice;   ///< a signal of a clock before the same person more than once
    audit::AuditReport audit;

    bool is_clean() const { return off_table.empty() && clocks_lost.empty() && told_twice.empty() && audit.whole; }
};

/// Replays the events of one matter through its procedure and compares; `turned` is the day its clocks were turned on,
/// if they were.
void judge(sql::Session& session, const MatterId& id, std::optional<Date> turned, Verdict& verdict);

/// The same for every matter, after its clocks were turned on `today`; and what was told to whom, and the audit trail.
Verdict verdict_on(sql::Session& session, const crypto::Keyring& keys, Date today);

}  // namespace gongyou::walks
