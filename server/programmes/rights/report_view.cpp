#include "programmes/rights/report_view.hpp"

#include "core/people/staff.hpp"
#include "programmes/rights/hotline_numbers.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/pressure_case.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/report_watch_store.hpp"

namespace gongyou::rights {

namespace {

std::vector<LinkView> links_of(sql::Session& session, const Actor& actor, const ReportId& id) {
    std::vector<LinkView> views;
    for (const auto& link : matters::MatterStore{session}.links_of(id)) {
        const bool from_here = link.matter_id == id;
        const auto& other = from_here ? link.other_id : link.matter_id;
        const auto found = matters::MatterStore{session}.find(other);
        if (!found || (found->kind != "report" && found->kind != "mediation")) continue;
        const auto right = found->kind == "mediation" ? Right::read_mediation : Right::read_report;
        if (may(actor, right, matters::subject_of(session, *found)))
            views.push_back({other, link.kind, from_here, found->kind});
    }
    return views;
}

std::vector<WatchView> watch_of(sql::Reader& reader, const ReportId& id) {
    std::vector<WatchView> views;
    for (const auto& one : ReportWatchStore{reader}.of(id))
        views.push_back({one.day, one.asks_on, standing_on(one, reader.today()), one.answered_on});
    return views;
}

/// Who reported without a name cannot be called: the first word is an answer or a question. Only pressure is verified.
bool is_open_for(const Report& report, bool of_pressure, ReportAct act) {
    if (act == ReportAct::contact) return !report.anonymous;
    return act != ReportAct::verify || of_pressure;
}

std::vector<PossibleStep> possible_steps(sql::Session& session, const Actor& actor, const Report& report) {
    const auto subject = matters::subject_of(session, report);
    const bool of_pressure = is_pressure_case(session, report.id);
    std::vector<PossibleStep> possible;
    for (const auto* step : matters::steps_from(report_procedure, state_of(report), matters::Taker::Kind::staff))
        if (may(actor, step->by.right, subject) && is_open_for(report, of_pressure, step->act))
            possible.push_back({step->act, {step->needs.begin(), step->needs.end()}});
    return possible;
}

/// `report`, if the actor has `right` over it; else the one answer for what is not there.
template <class AnyReport>
Result<AnyReport> if_allowed(sql::Session& session, const Actor& actor, Right right, std::optional<AnyReport> report) {
    if (!report) return fail(hidden());
    if (auto allowed = may(actor, right, matters::subject_of(session, *report)); !allowed)
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
    auto steps = matters::steps_of(parts.matters, parts.people, reader, *found);
    if (!steps) return fail(std::move(steps.error()));

    const auto state = state_of(*report);
    auto kept_from = kept_from_view(parts, reader, *report);
    auto tickets = tickets_of(parts, reader, *found);
    if (!tickets) return fail(std::move(tickets.error()));
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
                    .level = level_of(reader, *report),
                    .tickets = *std::move(tickets),
                    .kept_from = std::move(kept_from),
                    .unit = {report->unit_id, found->unit_name},
                    .steps = std::move(*steps),
                    .clocks = matters::clocks_of(parts.matters, reader, *report),
                    .links = links_of(reader, actor, report->id),
                    .watch = watch_of(reader, report->id),
                    .can = possible_steps(reader, actor, *report)};
    if (const auto named = NamedPersonStore{reader}.of(report->id)) {
        auto mask = NamedPersonSeal{parts.matters.keys, parts.matters.tree}.mask(*named);
        if (!mask) return fail(std::move(mask.error()));
        view.named = *std::move(mask);
    }
    if (report->assigned_to) view.assigned_to = Staff{reader, parts.people}.name_of(*report->assigned_to);
    auto lines = files_of(parts, reader, *found);
    if (!lines) return fail(std::move(lines.error()));
    view.files = std::move(*lines);
    return view;
}

}  // namespace gongyou::rights
