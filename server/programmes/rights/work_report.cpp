#include "programmes/rights/work_report.hpp"

#include "core/matters/replayed.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/assignees.hpp"
#include "programmes/rights/keep_from.hpp"
#include "programmes/rights/paper_check.hpp"
#include "programmes/rights/pressure_case.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

namespace {

/// The report at the revision the desk saw, if the actor may take `act`.
Result<Report> report_at(const RightsParts&, sql::Tx& tx, const Actor& actor, const ReportCommand& asked, Right right) {
    auto report = report_for(tx, actor, right, asked.id);
    if (report && report->revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    return report;
}

Result<ReportStanding> step(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReportCommand& asked,
                            ReportAct act, Said said) {
    auto report = report_at(parts, tx, actor, asked, right_for(act));
    if (!report) return fail(std::move(report.error()));
    return take(parts, tx, By::staff(actor), *std::move(report), act, std::move(said));
}

/// A step whose words leave the desk: of an anonymous report only when each mark in them was confirmed.
Result<ReportStanding> step_on_paper(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ReportCommand& asked, ReportAct act, const PaperWords& words,
                                     std::string choice) {
    auto report = report_at(parts, tx, actor, asked, right_for(act));
    if (!report) return fail(std::move(report.error()));
    if (auto listed = matters::step_for(report_procedure, state_of(*report), act, By::staff(actor).kind); !listed)
        return fail(listed.error());
    if (auto clear = paper_may_go(parts, tx, *report, words, tx.today()); !clear) return fail(std::move(clear.error()));
    return take(parts, tx, By::staff(actor), *std::move(report), act,
                {.choice = std::move(choice), .words = words.text.text()});
}

bool is_a_desk_above(sql::Tx& tx, const Actor& actor, const UnitId& unit) {
    const auto root = UnitTree{tx}.root();
    for (const auto& grant : actor.grants)
        if (grant.role == Role::desk && actor.counts(grant) && (grant.unit != unit || grant.unit == root->id))
            return true;
    return false;
}

}  // namespace

Result<ReportStanding> triage_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const TriageReport& act) {
    return step(parts, tx, actor, act, ReportAct::triage,
                {.choice = std::string{name_of(act.urgency)}, .urgency = act.urgency});
}

Result<ReportStanding> accept_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const AcceptReport& act) {
    auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (!report) return fail(std::move(report.error()));
    if (report->anonymous && act.track == Track::mediation)
        return fail(wrong_field("track", "report.no_mediation_when_anonymous"));  // a mediation has two sides
    if (act.track == Track::mediation && level_of(tx, *report) != IdentityLevel::named)
        return fail(wrong_field("track", "report.mediation_needs_name"));
    if (act.track == Track::mediation && !act.limitation_told.value_or(false)) {
        const auto opened = parts.seal().opened(*report);
        if (!opened) return fail(opened.error());
        const auto safe_days = safe_days_of(parts, *opened, tx.today());
        if (!safe_days) return fail(safe_days.error());
        if (std::ranges::any_of(*safe_days, &SafeDay::soon))
            return fail(wrong_field("limitation_told", "report.limitation_not_told"));
    }
    return take(parts, tx, By::staff(actor), *std::move(report), ReportAct::accept,
                {.choice = std::string{name_of(act.track)}});
}

Result<ReportStanding> ask_reporter(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const AskReporter& act) {
    return step(parts, tx, actor, act, ReportAct::ask, {.words = act.text.text()});
}

Result<ReportStanding> answer_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const AnswerReport& act) {
    return step(parts, tx, actor, act, ReportAct::answer, {.words = act.text.text()});
}

Result<ReportStanding> contact_reporter(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                        const ContactReporter& act) {
    auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (!report) return fail(std::move(report.error()));
    if (report->anonymous) return fail({FaultKind::conflict, "report.nobody_to_call"});
    return take(parts, tx, By::staff(actor), *std::move(report), ReportAct::contact, {.words = act.text.text()});
}

Result<ReportStanding> note_on_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                      const NoteOnReport& act) {
    return step(parts, tx, actor, act, ReportAct::note, {.words = act.text.text()});
}

Result<ReportStanding> verify_pressure(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                       const VerifyPressure& act) {
    auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (!report) return fail(std::move(report.error()));
    if (!is_pressure_case(tx, report->id)) return fail({FaultKind::conflict, "report.not_of_pressure"});
    return take(parts, tx, By::staff(actor), *std::move(report), ReportAct::verify,
                {.choice = std::string{name_of(act.finding)}, .words = act.text.text()});
}

Result<ReportStanding> close_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const CloseReport& act) {
    const auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (report && has_open_children(tx, report->id)) return fail({FaultKind::conflict, "report.children_open"});
    if (report && waits_for_finding(tx, report->id)) return fail({FaultKind::conflict, "report.pressure_not_verified"});
    return step(parts, tx, actor, act, ReportAct::close,
                {.choice = std::string{name_of(act.outcome)}, .words = act.result.text()});
}

Result<ReportStanding> refuse_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const RefuseReport& act) {
    return step_on_paper(parts, tx, actor, act, ReportAct::refuse, {PaperKind::refusal, act.ground, act.text},
                         std::string{name_of(act.ground)});
}

Result<ReportStanding> transfer_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                       const TransferReport& act) {
    return step_on_paper(parts, tx, actor, act, ReportAct::transfer, {PaperKind::transfer, {}, act.text},
                         std::string{name_of(act.body)});
}

Result<ReportStanding> merge_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const MergeReport& act) {
    auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (!report) return fail(std::move(report.error()));
    const auto into = report_for(tx, actor, Right::work_report, act.into);
    if (!into || act.into == act.id) return fail(wrong_field("into", "report.merge_unknown"));
    if (report_procedure.ends.has(state_of(*into))) return fail(wrong_field("into", "report.merge_ended"));
    auto standing =
        take(parts, tx, By::staff(actor), *std::move(report), ReportAct::merge, {.choice = act.into.text()});
    if (standing) matters::MatterStore{tx}.link({act.id, act.into, matters::LinkKind::merged_into});
    return standing;
}

Result<ReportStanding> hand_over_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                        const HandOverReport& act) {
    UnitTree tree{tx};
    const auto unit = tree.find(act.unit_id);
    if (!unit || !tree.is_within(act.unit_id, UnitId::trusted(parts.matters.tree)))
        return fail(wrong_field("unit_id", "unit.unknown"));
    if (!has_a_desk(unit->kind)) return fail(wrong_field("unit_id", "unit.has_no_desk"));
    auto report = report_at(parts, tx, actor, act, Right::hand_over_report);
    if (!report) return fail(std::move(report.error()));
    if (is_kept_from(parts, tx, *report, *unit)) return fail(wrong_field("unit_id", "report.kept_from_unit"));
    return step(parts, tx, actor, act, ReportAct::hand_over, {.words = act.reason.text(), .to_unit = act.unit_id});
}

Result<ReportStanding> assign_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const AssignReport& act) {
    auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (!report) return fail(std::move(report.error()));
    if (!may_be_assigned(tx, *report, act.person_id))
        return fail(wrong_field("person_id", "report.not_for_this_person"));
    return take(parts, tx, By::staff(actor), *std::move(report), ReportAct::assign,
                {.choice = act.person_id.text(), .assign_to = act.person_id});
}

Result<ReportStanding> keep_away(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const KeepAway& act) {
    auto report = report_at(parts, tx, actor, act, Right::work_report);
    if (!report) return fail(std::move(report.error()));
    if (!may_be_assigned(tx, *report, act.person_id))
        return fail(wrong_field("person_id", "report.not_for_this_person"));
    return take(parts, tx, By::staff(actor), *std::move(report), ReportAct::keep_away,
                {.choice = act.person_id.text(), .keep_away = act.person_id});
}

Result<ReportStanding> revert_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const RevertReport& act) {
    auto report = report_at(parts, tx, actor, act, Right::revert_report);
    if (!report) return fail(std::move(report.error()));
    if (!is_a_desk_above(tx, actor, report->unit_id)) return fail({FaultKind::conflict, "report.revert_from_above"});
    const auto events = matters::MatterStore{tx}.events_of(report->id);
    const auto before = matters::before_last_change(events);
    if (!before) return fail({FaultKind::conflict, "report.nothing_to_revert"});
    const auto& state = events[*before].state;
    if (state_of(*report) == ReportState::merged)
        matters::MatterStore{tx}.unlink_all(report->id, matters::LinkKind::merged_into);
    return take(parts, tx, By::staff(actor), *std::move(report), ReportAct::revert,
                {.choice = state,
                 .words = act.reason.text(),
                 .back_to = enum_named<ReportState>(state),
                 .clocks_of_then = matters::clocks_after(report_procedure, std::span{events}.first(*before + 1))});
}

}  // namespace gongyou::rights
