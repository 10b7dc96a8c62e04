#pragma once

#include "programmes/legal_checkup/read_paper.hpp"

namespace gongyou::legal_checkup {

/// Tables as the team reads them: what was sent, what the machine says of it, and each check that found something with
/// what the lawyer made of it. People's names stand in the tables and in the report, not in `findings`.
struct TablesView {
    std::int64_t number = 1;
    std::string title;
    bool by_employer = false;
    Date sent_on;
    checkup::PlainTables sent;
    checkup::CheckedTables checked;
    std::vector<PaperFinding> findings;
    std::string checkup_title;
    std::int64_t revision = 1;
    bool may_review = false;  ///< whoever asks is the team's lawyer, and the report is not out
};
BOOST_DESCRIBE_STRUCT(TablesView, (),
                      (number, title, by_employer, sent_on, sent, checked, findings, checkup_title, revision,
                       may_review))

/// For one of the team. Faults: access.not_found, also of a paper that is no table.
Result<TablesView> read_tables(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                               const OnePaper& asked);

}  // namespace gongyou::legal_checkup
