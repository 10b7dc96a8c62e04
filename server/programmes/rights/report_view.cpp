#include "programmes/rights/report_view.hpp"

#include "core/people/staff.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_uploads.hpp"

namespace gongyou::rights {

namespace {

Result<std::vector<StepView>> steps_of(const RightsParts& parts, sql::Session& session, const Report& report) {
    const ReportSeal seal{parts.keys, parts.tree};
    std::vector<StepView> views;
    Staff staff{session, parts.people};
    for (auto& step : ReportStore{session}.named_steps_of(report.id)) {
        auto words = seal.opened_words(report, step.number, std::move(step.words));
        if (!words) return fail(std::move(words.error()));
        views.push_back({.step = std::move(step.act),
                         .on = step.made_on,
                         .at = step.made_at,
                         .by_name = step.by_person ? std::optional{staff.name_of(*step.by_person)} : std::nullopt,
                         .unit_name = std::move(step.unit_name).value_or(""),
                         .text = std::move(*words)});
    }
    return views;
}

std::vector<PossibleStep> possible_steps(ReportState state) {
    std::vector<PossibleStep> possible;
    for (const auto& step : matters::steps_from(report_procedure, state)) {
        PossibleStep one{.step = step.act};
        if (!step.needs.empty()) one.needs.emplace_back(step.needs);
        if (step.act == ReportAct::hand_over) one.needs.insert(one.needs.begin(), "unit_id");
        possible.push_back(std::move(one));
    }
    return possible;
}

/// `report`, if the actor has `right` over it; else the one answer for what is not there.
template <class AnyReport>
Result<AnyReport> if_allowed(sql::Session& session, const Actor& actor, Right right, std::optional<AnyReport> report) {
    if (!report) return fail(hidden());
    if (auto allowed = may(actor, right, subject_at(session, report->unit_id, report->employer_id)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(report);
}

}  // namespace

Result<Report> report_for(sql::Session& session, const Actor& actor, Right right, const ReportId& id) {
    return if_allowed(session, actor, right, ReportStore{session}.find(id));
}

Result<ReportView> view_report(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneReport& asked) {
    const auto found =
        if_allowed(reader.session(), actor, Right::read_report, ReportStore{reader}.find_named(asked.id));
    if (!found) return fail(found.error());
    const ReportSeal seal{parts.keys, parts.tree};
    auto report = seal.opened(*found);
    if (!report) return fail(std::move(report.error()));
    auto steps = steps_of(parts, reader, *found);
    if (!steps) return fail(std::move(steps.error()));

    ReportView view{.id = report->id,
                    .state = report->state,
                    .revision = report->revision,
                    .employer_name = std::move(report->employer_name),
                    .place = std::move(report->place),
                    .facts = std::move(report->facts),
                    .filed_on = report->filed_on,
                    .point_name = found->point_name,
                    .anonymous = report->anonymous,
                    .has_identity = !report->anonymous,
                    .unit = {report->unit_id, found->unit_name},
                    .steps = std::move(*steps),
                    .can = possible_steps(report->state)};
    auto lines = files_of(parts, reader, *found);
    if (!lines) return fail(std::move(lines.error()));
    view.files = std::move(*lines);
    return view;
}

}  // namespace gongyou::rights
