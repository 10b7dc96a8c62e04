#pragma once

#include "programmes/checkup/checkup.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"

namespace gongyou::legal_checkup {

/// What the machine finds in a text of this check-up, by the law of today at its union's place. Milliseconds.
Result<checkup::Report> report_on(const CheckupParts& parts, sql::Session& session, const Checkup& checkup,
                                  const CheckupPaper& paper, Date today);

/// Tables of this check-up as they were sent, and what the machine finds in them.
struct ReadTables {
    checkup::PlainTables sent;
    checkup::CheckedTables checked;
};
Result<ReadTables> tables_on(const CheckupParts& parts, sql::Session& session, const Checkup& checkup,
                             const CheckupPaper& paper, Date today);

/// What a lawyer decides on in tables: each check that found something, once. How many people it concerns stands for
/// the evidence, with one example that names nobody: what is decided on is read by more people than the payroll.
std::vector<checkup::Finding> findings_of(const checkup::CheckedTables& checked);

/// The places of a paper of either kind that a lawyer decides on.
Result<std::vector<checkup::Finding>> findings_in(const CheckupParts& parts, sql::Session& session,
                                                  const Checkup& checkup, const CheckupPaper& paper, Date today);

}  // namespace gongyou::legal_checkup
