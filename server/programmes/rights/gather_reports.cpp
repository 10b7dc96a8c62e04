#include "programmes/rights/gather_reports.hpp"

#include <algorithm>

#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

namespace {

Fault wrong_other(std::size_t place, std::string_view code) {
    return wrong_field("others[" + std::to_string(place) + "]", code);
}

/// Whether nobody works on it yet: what is asked or accepted has a life of its own.
bool is_early(ReportState state) {
    return state == ReportState::filed || state == ReportState::handed_over || state == ReportState::triaged;
}

/// The other report, read if nobody had read it, goes on in `into`.
Result<Done> bring(const RightsParts& parts, sql::Tx& tx, const Actor& actor, Report other, const Report& into) {
    const auto by = matters::By::staff(actor);
    if (state_of(other) != ReportState::triaged) {
        auto read = take(parts, tx, by, other, ReportAct::triage,
                         {.choice = std::string{name_of(into.urgency)}, .urgency = into.urgency});
        if (!read) return fail(std::move(read.error()));
        other = *report_for(tx, actor, Right::work_report, other.id);
    }
    auto merged = take(parts, tx, by, other, ReportAct::merge, {.choice = into.id.text()});
    if (!merged) return fail(std::move(merged.error()));
    matters::MatterStore{tx}.link({other.id, into.id, matters::LinkKind::merged_into});
    return Done{};
}

/// Reports that go on in this one, and itself.
std::size_t people_in(sql::Session& session, const ReportId& id) {
    const auto links = matters::MatterStore{session}.links_of(id);
    return 1 + static_cast<std::size_t>(std::ranges::count_if(links, [&](const matters::MatterLink& link) {
               return link.kind == matters::LinkKind::merged_into && link.other_id == id;
           }));
}

}  // namespace

Result<ReportStanding> gather_reports(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                      const GatherReports& act) {
    auto into = report_for(tx, actor, Right::work_report, act.id);
    if (!into) return fail(std::move(into.error()));
    if (into->revision != act.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    for (std::size_t i = 0; i < act.others.size(); ++i) {
        auto other = report_for(tx, actor, Right::work_report, act.others[i]);
        if (!other || other->id == into->id) return fail(wrong_other(i, "report.merge_unknown"));
        if (report_procedure.ends.has(state_of(*other))) return fail(wrong_other(i, "report.merge_ended"));
        if (!is_early(state_of(*other))) return fail(wrong_other(i, "report.merge_not_now"));
        if (auto brought = bring(parts, tx, actor, *std::move(other), *into); !brought)
            return fail(std::move(brought.error()));
    }
    const auto people = people_in(tx, into->id);
    const auto urgency = std::max(into->urgency, urgency_of_many(people));
    return take(parts, tx, matters::By::staff(actor), *std::move(into), ReportAct::gather,
                {.choice = std::to_string(people), .urgency = urgency});
}

}  // namespace gongyou::rights
