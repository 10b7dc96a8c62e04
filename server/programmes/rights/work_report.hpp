#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Which report, and as of which revision the desk saw it.
struct ReportCommand : api::Command {
    ReportId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(ReportCommand, (api::Command), (id, revision))

struct OpenReport : ReportCommand {};
BOOST_DESCRIBE_STRUCT(OpenReport, (ReportCommand), ())

struct AnswerReport : ReportCommand {
    Words text;  ///< the worker reads it
};
BOOST_DESCRIBE_STRUCT(AnswerReport, (ReportCommand), (text))

struct HandOverReport : ReportCommand {
    UnitId unit_id;
    Paragraphs<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(HandOverReport, (ReportCommand), (unit_id, reason))

struct CloseReport : ReportCommand {
    Paragraphs<2, 500> result;  ///< the worker reads it
};
BOOST_DESCRIBE_STRUCT(CloseReport, (ReportCommand), (result))

/// Where the report stands after the step.
struct ReportStanding {
    ReportId id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ReportStanding, (), (id, state, revision))

/// Each takes one step of the procedure. Faults: access.not_found, report.changed_meanwhile, matter.step_not_possible.
Result<ReportStanding> open_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const OpenReport& act);
Result<ReportStanding> answer_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const AnswerReport& act);
Result<ReportStanding> close_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const CloseReport& act);
/// To another unit of the same tree, which then has it alone. Also: unit.unknown and unit.has_no_desk by field.
Result<ReportStanding> hand_over_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                        const HandOverReport& act);

}  // namespace gongyou::rights
