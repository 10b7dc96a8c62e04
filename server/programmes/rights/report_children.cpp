#include "programmes/rights/report_children.hpp"

#include <algorithm>

#include "programmes/rights/claim_seal.hpp"
#include "programmes/rights/claim_store.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// Accepted for mediation, and not for something else since.
bool is_for_mediation(sql::Session& session, const Report& report) {
    if (state_of(report) != ReportState::accepted) return false;
    const auto events = matters::MatterStore{session}.events_of(report.id);
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [](const auto& event) { return event.act == name_of(ReportAct::accept); });
    return last != events.rend() && last->choice == name_of(Track::mediation);
}

Result<std::vector<ClaimOfReport>> claims_in(const RightsParts& parts, sql::Session& session, const Report& opened) {
    std::vector<ClaimOfReport> lines;
    if (const auto kept = ClaimStore{session}.of(opened.id)) {
        const auto claims = ClaimSeal{parts.matters.keys, parts.matters.tree}.opened(opened, kept->claims);
        if (!claims) return fail(claims.error());
        for (const auto& claim : *claims)
            lines.push_back({claim.name.text(), claim.amount_fen, claim.from, claim.to, claim.speaks});
    }
    const auto complaint = complaint_of(opened);
    if (lines.empty())
        lines.push_back({"", complaint.amount_claimed_fen, complaint.happened_from, complaint.happened_to, false});
    return lines;
}

Result<Done> add_identity(const RightsParts& parts, sql::Session& session, ReportForChild& child) {
    if (const auto identity = ReportStore{session}.identity_of(child.matter.id)) {
        auto phone = parts.seal().opened_phone(child.matter.id, identity->phone);
        if (!phone) return fail(std::move(phone.error()));
        child.phone = *std::move(phone);
    }
    if (const auto person = NamedPersonStore{session}.of(child.matter.id)) {
        auto name = NamedPersonSeal{parts.matters.keys, parts.matters.tree}.opened_name(*person);
        if (!name) return fail(std::move(name.error()));
        child.name = *std::move(name);
    }
    return Done{};
}

/// Those that grew from it, whatever their kind.
std::vector<matters::Matter> children_of(sql::Session& session, const MatterId& report) {
    std::vector<matters::Matter> children;
    matters::MatterStore store{session};
    for (const auto& link : store.links_of(report))
        if (link.kind == matters::LinkKind::grew_from && link.other_id == report)
            if (auto child = store.find(link.matter_id)) children.push_back(*std::move(child));
    return children;
}

/// What statistics call a report whose children ended so.
ReportOutcome outcome_after(const std::vector<matters::Matter>& children) {
    const auto some = [&](std::string_view outcome) {
        return std::ranges::any_of(children, [&](const auto& child) { return child.outcome == outcome; });
    };
    if (some("paid")) return ReportOutcome::paid;
    if (some("agreed") || some("settled")) return ReportOutcome::settled;
    if (some("rectified")) return ReportOutcome::rectified;
    if (some("partly")) return ReportOutcome::partly_rectified;
    if (some("authority_handled") || some("proc_handled")) return ReportOutcome::authority_handled;
    if (some("no_violation")) return ReportOutcome::no_violation;
    return ReportOutcome::not_settled;
}

}  // namespace

Result<ReportForChild> report_for_child(const RightsParts& parts, sql::Session& session, const Actor& actor,
                                        const MatterId& id) {
    const auto found = report_for(session, actor, Right::work_report, id);
    if (!found) return fail(found.error());
    if (found->anonymous || !is_for_mediation(session, *found))
        return fail({FaultKind::conflict, "report.not_for_mediation"});
    auto opened = parts.seal().opened(*found);
    if (!opened) return fail(std::move(opened.error()));
    auto claims = claims_in(parts, session, *opened);
    if (!claims) return fail(std::move(claims.error()));
    const auto complaint = complaint_of(*opened);
    ReportForChild child{.matter = *opened,
                         .facts = opened->facts,
                         .category = main_category(complaint),
                         .left_on = complaint.left_on,
                         .employed = complaint.relation == Relation::working,
                         .claims = *std::move(claims),
                         .receipt = opened->receipt};
    if (complaint.happened_from) child.happened_on = complaint.happened_from->first_day();
    if (auto added = add_identity(parts, session, child); !added) return fail(std::move(added.error()));
    return child;
}

Result<ReportForSupervision> report_for_supervision(const RightsParts& parts, sql::Session& session, const Actor& actor,
                                                    const MatterId& id) {
    const auto found = report_for(session, actor, Right::work_report, id);
    if (!found) return fail(found.error());
    if (state_of(*found) != ReportState::accepted) return fail({FaultKind::conflict, "report.not_accepted"});
    const auto opened = parts.seal().opened(*found);
    if (!opened) return fail(opened.error());
    const auto complaint = complaint_of(*opened);
    ReportForSupervision report{
        .matter = *opened, .category = main_category(complaint), .groups = {}, .people = least_people(complaint)};
    if (complaint.special_groups)
        report.groups.assign(complaint.special_groups->begin(), complaint.special_groups->end());
    return report;
}

Result<Done> tell_of_child(const RightsParts& parts, sql::Tx& tx, const MatterId& report, const matters::By& by,
                           const std::string& words) {
    auto found = ReportStore{tx}.find(report);
    if (!found || state_of(*found) != ReportState::accepted) return Done{};
    const matters::By system{matters::Taker::Kind::staff, by.person, "system"};
    auto told = take(parts, tx, system, *std::move(found), ReportAct::answer, {.words = words});
    if (!told) return fail(std::move(told.error()));
    return Done{};
}

void link_child(sql::Tx& tx, const MatterId& report, const MatterId& child) {
    matters::MatterStore{tx}.link({child, report, matters::LinkKind::grew_from});
}

bool has_open_children(sql::Session& session, const MatterId& report) {
    return std::ranges::any_of(children_of(session, report), [](const auto& child) { return !child.ended_on; });
}

Result<Done> close_after_children(const RightsParts& parts, sql::Tx& tx, const MatterId& report,
                                  const matters::By& by) {
    auto found = ReportStore{tx}.find(report);
    if (!found || state_of(*found) != ReportState::accepted) return Done{};
    const auto children = children_of(tx, report);
    if (children.empty() || has_open_children(tx, report)) return Done{};
    const matters::By system{matters::Taker::Kind::staff, by.person, "system"};
    auto closed = take(parts, tx, system, *std::move(found), ReportAct::close,
                       {.choice = std::string{name_of(outcome_after(children))}});
    if (!closed) return fail(std::move(closed.error()));
    return Done{};
}

Result<std::vector<SafeDay>> safe_days_of(const RightsParts& parts, const law::FrozenLaw& law,
                                          const DisputeDays& dispute, Date today) {
    const auto pack = parts.matters.law.pack(law);
    if (!pack) return fail(pack.error());
    Complaint complaint;
    if (const auto code = CategoryCode::read(dispute.category)) complaint.category = *code;
    complaint.left_on = dispute.left_on;
    if (dispute.happened_on) complaint.happened_from = MonthOrDay{*dispute.happened_on};
    if (dispute.left_on) complaint.relation = Relation::left;
    return limitation_guard(complaint, parts.categories, *pack, parts.matters.law.calendar(), today);
}

}  // namespace gongyou::rights
