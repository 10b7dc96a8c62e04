#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Which report, and as of which revision the desk saw it.
struct ReportCommand : api::Command {
    ReportId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(ReportCommand, (api::Command), (id, revision))

/// The desk has read it and says how soon it must go on.
struct TriageReport : ReportCommand {
    matters::Urgency urgency = matters::Urgency::yellow;
};
BOOST_DESCRIBE_STRUCT(TriageReport, (ReportCommand), (urgency))

struct AcceptReport : ReportCommand {
    Track track = Track::advice;
    std::optional<bool>
        limitation_told;  ///< the reporter was told in writing that mediation does not replace arbitration
};
BOOST_DESCRIBE_STRUCT(AcceptReport, (ReportCommand), (track, limitation_told))

/// A question to the reporter.
struct AskReporter : ReportCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(AskReporter, (ReportCommand), (text))

struct AnswerReport : ReportCommand {
    Words text;  ///< the reporter reads it
};
BOOST_DESCRIBE_STRUCT(AnswerReport, (ReportCommand), (text))

/// Somebody has spoken with the reporter, and what was said: for colleagues.
struct ContactReporter : ReportCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(ContactReporter, (ReportCommand), (text))

/// For colleagues only.
struct NoteOnReport : ReportCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(NoteOnReport, (ReportCommand), (text))

struct CloseReport : ReportCommand {
    ReportOutcome outcome = ReportOutcome::settled;
    Paragraphs<2, 500> result;  ///< the reporter reads it
};
BOOST_DESCRIBE_STRUCT(CloseReport, (ReportCommand), (outcome, result))

/// Whether the reporter was found to have been put under pressure, and how that is known: for colleagues.
struct VerifyPressure : ReportCommand {
    PressureFinding finding = PressureFinding::retaliation_confirmed;
    Words text;
};
BOOST_DESCRIBE_STRUCT(VerifyPressure, (ReportCommand), (finding, text))

/// 不予受理: the reporter reads the ground and the words.
struct RefuseReport : ReportCommand {
    RefusalGround ground = RefusalGround::not_labour;
    Words text;
};
BOOST_DESCRIBE_STRUCT(RefuseReport, (ReportCommand), (ground, text))

/// To a body outside the union. The reporter reads to whom and why.
struct TransferReport : ReportCommand {
    ReceivingBody body = ReceivingBody::other;
    Words text;
};
BOOST_DESCRIBE_STRUCT(TransferReport, (ReportCommand), (body, text))

/// 并案: it goes on in another report that the desk may work on.
struct MergeReport : ReportCommand {
    ReportId into;
};
BOOST_DESCRIBE_STRUCT(MergeReport, (ReportCommand), (into))

struct HandOverReport : ReportCommand {
    UnitId unit_id;
    Paragraphs<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(HandOverReport, (ReportCommand), (unit_id, reason))

struct AssignReport : ReportCommand {
    PersonId person_id;
};
BOOST_DESCRIBE_STRUCT(AssignReport, (ReportCommand), (person_id))

/// Somebody of the desks must not know of it any more (回避): an interest, or the reporter's wish.
struct KeepAway : ReportCommand {
    PersonId person_id;
};
BOOST_DESCRIBE_STRUCT(KeepAway, (ReportCommand), (person_id))

/// A wrong step is undone by the desk above.
struct RevertReport : ReportCommand {
    Paragraphs<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RevertReport, (ReportCommand), (reason))

/// Where the report stands after the step.
struct ReportStanding {
    ReportId id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ReportStanding, (), (id, state, revision))

/// Each takes one step of the procedure. Faults: access.not_found, matter.changed_meanwhile, matter.step_not_possible.
Result<ReportStanding> triage_report(const RightsParts&, sql::Tx&, const Actor&, const TriageReport&);
/// Also, by field: report.no_mediation_when_anonymous and report.mediation_needs_name, since a mediation has two sides
/// that are known by name; report.limitation_not_told by field, where mediation alone would let the
/// time for arbitration run out.
Result<ReportStanding> accept_report(const RightsParts&, sql::Tx&, const Actor&, const AcceptReport&);
Result<ReportStanding> ask_reporter(const RightsParts&, sql::Tx&, const Actor&, const AskReporter&);
Result<ReportStanding> answer_report(const RightsParts&, sql::Tx&, const Actor&, const AnswerReport&);
/// Also: report.nobody_to_call, of an anonymous one.
Result<ReportStanding> contact_reporter(const RightsParts&, sql::Tx&, const Actor&, const ContactReporter&);
Result<ReportStanding> note_on_report(const RightsParts&, sql::Tx&, const Actor&, const NoteOnReport&);
/// Only of a report of pressure: report.not_of_pressure. A later finding stands in the place of an earlier one.
Result<ReportStanding> verify_pressure(const RightsParts&, sql::Tx&, const Actor&, const VerifyPressure&);
/// Also: report.children_open, while a mediation out of it goes on; report.pressure_not_verified, of a report of
/// pressure without a finding.
Result<ReportStanding> close_report(const RightsParts&, sql::Tx&, const Actor&, const CloseReport&);
/// Also, of an anonymous report: paper.marks_open, until each mark of identity in the words was confirmed.
Result<ReportStanding> refuse_report(const RightsParts&, sql::Tx&, const Actor&, const RefuseReport&);
/// Also paper.marks_open, as above.
Result<ReportStanding> transfer_report(const RightsParts&, sql::Tx&, const Actor&, const TransferReport&);
/// Also: report.merge_unknown and report.merge_ended by field.
Result<ReportStanding> merge_report(const RightsParts&, sql::Tx&, const Actor&, const MergeReport&);
/// To another unit of the same tree, which then has it alone. Also, by field: unit.unknown,
/// unit.has_no_desk, report.kept_from_unit.
Result<ReportStanding> hand_over_report(const RightsParts&, sql::Tx&, const Actor&, const HandOverReport&);
/// Also: report.not_for_this_person by field: no desk of this unit or above, or bound to the employer.
Result<ReportStanding> assign_report(const RightsParts&, sql::Tx&, const Actor&, const AssignReport&);
/// Whoever is kept away loses the report as well, and does not find it again. Also: report.not_for_this_person.
Result<ReportStanding> keep_away(const RightsParts&, sql::Tx&, const Actor&, const KeepAway&);
/// To the state before; one that went on in another goes its own way again. Also: report.revert_from_above,
/// report.nothing_to_revert.
Result<ReportStanding> revert_report(const RightsParts&, sql::Tx&, const Actor&, const RevertReport&);

}  // namespace gongyou::rights
