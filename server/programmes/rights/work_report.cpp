#include "programmes/rights/work_report.hpp"

#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

namespace {

/// What a desk does to a report, apart from where it leads.
struct Taken {
    ReportAct act;
    Right right;
    std::string words;
    std::optional<UnitId> to_unit = {};
};

/// Reading, deciding and saving in one go: the report, with the step of the procedure taken.
Result<ReportStanding> take_step(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReportCommand& asked,
                                 Taken taken) {
    auto report = report_for(tx, actor, taken.right, asked.id);
    if (!report) return fail(std::move(report.error()));
    if (report->revision != asked.revision) return fail({FaultKind::conflict, "report.changed_meanwhile"});
    const auto next = matters::state_after(report_procedure, report->state, taken.act);
    if (!next) return fail(next.error());

    ReportStore store{tx};
    const auto number = store.next_step(report->id);
    auto words = ReportSeal{parts.keys, parts.tree}.sealed_words(*report, number, std::move(taken.words));
    if (!words) return fail(std::move(words.error()));
    store.add_step({.report_id = report->id,
                    .number = number,
                    .act = std::string{name_of(taken.act)},
                    .made_on = tx.today(),
                    .made_at = tx.now(),
                    .by_person = actor.id,
                    .unit_id = report->unit_id,
                    .words = std::move(*words)});
    report->state = *next;
    if (taken.to_unit) report->unit_id = *taken.to_unit;
    auto saved = store.save(*std::move(report));
    if (!saved) return fail(std::move(saved.error()));
    note_step(parts, tx, actor, *saved, taken.act);
    return ReportStanding{saved->id, saved->state, saved->revision};
}

}  // namespace

Result<ReportStanding> open_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const OpenReport& act) {
    return take_step(parts, tx, actor, act, {ReportAct::open, Right::work_report, ""});
}

Result<ReportStanding> answer_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const AnswerReport& act) {
    return take_step(parts, tx, actor, act, {ReportAct::answer, Right::work_report, act.text.text()});
}

Result<ReportStanding> close_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const CloseReport& act) {
    return take_step(parts, tx, actor, act, {ReportAct::close, Right::work_report, act.result.text()});
}

Result<ReportStanding> hand_over_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                        const HandOverReport& act) {
    const auto unit = UnitTree{tx}.find(act.unit_id);
    if (!unit) return fail({FaultKind::invalid, "form.invalid", {}, {{"unit_id", "unit.unknown"}}});
    if (!has_a_desk(unit->kind))
        return fail({FaultKind::invalid, "form.invalid", {}, {{"unit_id", "unit.has_no_desk"}}});
    return take_step(parts, tx, actor, act,
                     {ReportAct::hand_over, Right::hand_over_report, act.reason.text(), act.unit_id});
}

}  // namespace gongyou::rights
