#pragma once

#include <map>

#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What follows a new report, in its transaction, beside what the engine of matters does: the search index and the
/// desk's notice. Of an anonymous one the desk is told in a batch after half an hour to three hours, so that nothing
/// says when it came (security.md AN-3).
/// `at_once` tells the desk now all the same: the reporter was asked, and knows what it costs.
void follow_filing(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, bool at_once = false);

/// The same for a consultation that was asked.
void follow_asking(const RightsParts& parts, sql::Tx& tx, const matters::Matter& consultation);

/// Puts a notice before the person, and tells their open pages of it.
void tell_person(const RightsParts& parts, sql::Tx& tx, const PersonId& person, std::string_view kind);

/// What follows a step: the reporter hears that there is something to read, the other desk that something waits.
void follow_up(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, const matters::StepTaken& step);

}  // namespace gongyou::rights
