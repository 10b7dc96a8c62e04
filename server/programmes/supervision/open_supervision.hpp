#pragma once

#include "core/law/category_code.hpp"
#include "kernel/list.hpp"
#include "programmes/supervision/supervision_command.hpp"

namespace gongyou::supervision {

using Groups = List<ProtectedGroup, 7>;

/// A lead is registered (线索登记): what the union itself found stands in the register as well (省条例 第十七条).
struct OpenSupervision : api::Command {
    Origin origin = Origin::own_finding;
    Line<2, 100> employer_name;
    law::CategoryCode category;
    Line<2, 80> subject;  ///< in neutral words: it may stand in letters
    Words facts;
    std::optional<Groups> groups;
    std::optional<std::int32_t> people;
    std::optional<Date> received_on;
};
BOOST_DESCRIBE_STRUCT(OpenSupervision, (api::Command),
                      (origin, employer_name, category, subject, facts, groups, people, received_on))

/// A report opens one, beside a mediation or without. Its own words stay where they are: the desk says in neutral ones
/// what it is about.
struct OpenSupervisionFromReport : api::Command {
    MatterId report_id;
    Line<2, 80> subject;
    Words facts;
};
BOOST_DESCRIBE_STRUCT(OpenSupervisionFromReport, (api::Command), (report_id, subject, facts))

/// Faults: access.not_found; choice.unknown (a report's own way is the other), date.in_future by field.
Result<SupervisionStanding> open_supervision(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                             const OpenSupervision& asked);
/// Faults: access.not_found, report.not_accepted, supervision.open_already.
Result<SupervisionStanding> open_supervision_from_report(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                                         const OpenSupervisionFromReport& asked);

/// What was corrected recurs: a case of its own that grew from the one that ended (重新立案), about the same employer,
/// kept from whom that one is kept from.
Result<SupervisionStanding> open_again(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                       const Supervision& ended, const std::string& facts);

}  // namespace gongyou::supervision
