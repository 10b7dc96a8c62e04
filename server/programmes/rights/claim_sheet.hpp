#pragma once

#include "core/access/decision.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/claim.hpp"
#include "programmes/rights/group_check.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

/// A line of the sheet. Names are masked until somebody reads them with a purpose.
struct ClaimLine {
    std::string name;  ///< "张*"; empty for whoever reported without saying more
    std::optional<std::int64_t> amount_fen;
    std::optional<MonthOrDay> from;
    std::optional<MonthOrDay> to;
    bool speaks = false;
    std::vector<Payment> paid;  ///< what shows a payment stands here only beside the names
    std::int64_t paid_fen = 0;
    std::optional<std::int64_t> open_fen;  ///< none: the amount is not known
    std::optional<std::int64_t> own_line;  ///< its place in the report's own list, to write down a payment
    std::optional<ReportId> report;        ///< the other report it came with, when that goes on in this one
};
BOOST_DESCRIBE_STRUCT(ClaimLine, (), (name, amount_fen, from, to, speaks, paid, paid_fen, open_fen, own_line, report))

/// Who claims what in a matter of several (诉求人清单): the report's own list, and of each report that goes on in it
/// either its list or, where it has none, one line with what it claims.
struct ClaimSheet {
    std::int64_t revision = 0;  ///< of the report's own list; 0: there is none yet
    std::string employer_name;
    std::vector<ClaimLine> lines;
    std::int64_t total_fen = 0;
    std::int64_t paid_fen = 0;
    std::int64_t open_fen = 0;  ///< of those whose amount is known
    std::int32_t representatives = 0;
    std::int32_t said_least = 1;  ///< at least so many, says the report
    std::vector<GroupPoint> points;
    std::optional<RepresentativeRule> rule;
    bool names_shown = false;
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(ClaimSheet, (),
                      (revision, employer_name, lines, total_fen, paid_fen, open_fen, representatives, said_least,
                       points, rule, names_shown, may_change))

/// The report's own list; empty where it has none.
Result<ClaimList> own_claims(const RightsParts& parts, sql::Session& session, const Report& report);

/// The sheet of `report`, which the actor may read. Of reports that go on in it, only those the actor may read count.
Result<ClaimSheet> sheet_of(const RightsParts& parts, sql::Session& session, const Actor& actor, const Report& report,
                            bool with_names);

/// With masked names. Faults: access.not_found.
Result<ClaimSheet> claim_sheet(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneReport& asked);

}  // namespace gongyou::rights
