#pragma once

#include <map>

#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What follows a new report, in its transaction: the audit entry, the search index, the desk's notice, open pages. Of
/// an anonymous one only the day is noted, and the desk is told in a batch after half an hour to three hours, so that
/// nothing says when it came (security.md AN-3).
void note_filed(const RightsParts& parts, sql::Tx& tx, const Report& report);

/// Puts a notice before the person, and tells their open pages of it.
void tell_person(const RightsParts& parts, sql::Tx& tx, const PersonId& person, std::string_view kind);

/// What follows a step a desk took.
void note_step(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const Report& report, ReportAct act);

}  // namespace gongyou::rights
