#include "programmes/rights/report_view.hpp"

#include "core/matters/clock_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_uploads.hpp"

namespace gongyou::rights {

namespace {

Result<std::vector<StepView>> steps_of(const RightsParts& parts, sql::Session& session, const Report& report) {
    const auto seal = parts.matters.seal();
    std::vector<StepView> views;
    Staff staff{session, parts.people};
    for (auto& event : matters::MatterStore{session}.named_events_of(report.id)) {
        auto words = seal.opened_words(report, event.number, std::move(event.words));
        if (!words) return fail(std::move(words.error()));
        views.push_back({.step = std::move(event.act),
                         .choice = std::move(event.choice),
                         .for_reporter = event.for_reporter,
                         .on = event.made_on,
                         .at = event.made_at,
                         .by_name = event.by_person ? std::optional{staff.name_of(*event.by_person)} : std::nullopt,
                         .unit_name = std::move(event.unit_name).value_or(""),
                         .text = std::move(*words)});
    }
    return views;
}

/// A clock with the rule it counts by and its arithmetic. What the law book no longer knows is shown without them.
ClockView view_of(const law::LawBook& law, const matters::MatterClock& clock) {
    ClockView view{.code = clock.code,
                   .statutory = clock.statutory,
                   .event_on = clock.event_on,
                   .due_on = clock.due_on,
                   .estimate = clock.estimate,
                   .state = clock.state};
    const auto pack = law.pack(clock.law);
    if (!pack) return view;
    const auto rule = pack->rule(clock.code, clock.event_on);
    if (!rule) return view;
    view.what = rule->what;
    view.source = rule->source;
    if (const auto counted = law::deadline(*rule, clock.event_on, law.calendar()))
        view.counted = steps_of(*counted, law.calendar());
    return view;
}

std::vector<LinkView> links_of(sql::Session& session, const Actor& actor, const ReportId& id) {
    std::vector<LinkView> views;
    for (const auto& link : matters::MatterStore{session}.links_of(id)) {
        const bool from_here = link.matter_id == id;
        const auto& other = from_here ? link.other_id : link.matter_id;
        if (report_for(session, actor, Right::read_report, other)) views.push_back({other, link.kind, from_here});
    }
    return views;
}

std::vector<PossibleStep> possible_steps(const Actor& actor, const Subject& subject, ReportState state) {
    std::vector<PossibleStep> possible;
    for (const auto* step : matters::steps_from(report_procedure, state, matters::Taker::Kind::staff))
        if (may(actor, step->by.right, subject))
            possible.push_back({step->act, {step->needs.begin(), step->needs.end()}});
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
    auto report = parts.seal().opened(*found);
    if (!report) return fail(std::move(report.error()));
    auto steps = steps_of(parts, reader, *found);
    if (!steps) return fail(std::move(steps.error()));

    const auto state = state_of(*report);
    ReportView view{.id = report->id,
                    .state = state,
                    .revision = report->revision,
                    .urgency = report->urgency,
                    .employer_name = std::move(report->title),
                    .place = std::move(report->place),
                    .facts = std::move(report->facts),
                    .filed_on = report->opened_on,
                    .point_name = found->point_name,
                    .anonymous = report->anonymous,
                    .has_identity = !report->anonymous,
                    .unit = {report->unit_id, found->unit_name},
                    .steps = std::move(*steps),
                    .links = links_of(reader, actor, report->id),
                    .can = possible_steps(actor, subject_at(reader, report->unit_id, report->employer_id), state)};
    if (report->assigned_to) view.assigned_to = Staff{reader, parts.people}.name_of(*report->assigned_to);
    for (const auto& clock : matters::ClockStore{reader}.of(report->id))
        view.clocks.push_back(view_of(parts.matters.law, clock));
    auto lines = files_of(parts, reader, *found);
    if (!lines) return fail(std::move(lines.error()));
    view.files = std::move(*lines);
    return view;
}

}  // namespace gongyou::rights
