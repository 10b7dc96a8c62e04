#include "programmes/supervision/open_supervision.hpp"

#include "core/matters/kept_from_store.hpp"
#include "core/matters/reminders.hpp"
#include "core/organisations/employers.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

std::optional<UnitId> arranging_unit(const Actor& actor) {
    for (const auto& grant : actor.grants)
        if (reach_of(grant.role, Right::arrange_supervision) != Reach::none && actor.counts(grant)) return grant.unit;
    return std::nullopt;
}

Supervision begun(sql::Tx& tx, Origin origin, UnitId unit, std::string title) {
    Supervision supervision{matters::Matter{.id = tx.fresh_id<SupervisionId>(),
                                            .kind = std::string{supervision_procedure.kind},
                                            .unit_id = std::move(unit),
                                            .opened_on = tx.today(),
                                            .urgency = matters::Urgency::yellow,
                                            .title = std::move(title)}};
    supervision.origin = origin;
    supervision.received_on = tx.today();
    if (const auto employer = Employers{tx}.named(supervision.title)) supervision.employer_id = employer->id;
    return supervision;
}

Result<SupervisionStanding> opened(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                                   Supervision supervision, const std::string& facts) {
    auto first = matters::opening(supervision_procedure, "register");
    first.clocks = clocks_for(std::move(first.clocks), supervision.origin, "", false);
    first.by_person = by.person;
    first.role = by.role;
    first.counted_from = supervision.received_on;
    const auto made = matters::open_matter(parts.matters, tx, supervision, first);
    if (!made) return fail(made.error());
    static_cast<matters::Matter&>(supervision) = *made;
    supervision.facts = parts.seal().words("supervision", "facts", supervision.id.text(), facts);
    SupervisionStore{tx}.add(supervision);
    if (supervision.report_id) rights::link_child(tx, *supervision.report_id, supervision.id);
    return SupervisionStanding{supervision.id, state_of(supervision), supervision.revision};
}

void add_group(std::string& groups, ProtectedGroup group) {
    groups.append(groups.empty() ? "" : " ").append(name_of(group));
}

/// What a report calls a special group, as the joint notice calls it.
std::string groups_of(const std::vector<rights::SpecialGroup>& special) {
    using rights::SpecialGroup;
    static const std::map<SpecialGroup, ProtectedGroup> known{
        {SpecialGroup::under_16, ProtectedGroup::minors},
        {SpecialGroup::from_16_to_17, ProtectedGroup::minors},
        {SpecialGroup::pregnant_or_nursing, ProtectedGroup::women},
        {SpecialGroup::disabled, ProtectedGroup::disabled},
        {SpecialGroup::over_retirement_age, ProtectedGroup::elderly},
        {SpecialGroup::migrant, ProtectedGroup::migrant},
        {SpecialGroup::seafarer, ProtectedGroup::seafarer},
        {SpecialGroup::platform, ProtectedGroup::new_employment}};
    std::string groups;
    for (const auto one : special) add_group(groups, known.at(one));
    return groups;
}

}  // namespace

Result<SupervisionStanding> open_supervision(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                             const OpenSupervision& asked) {
    const auto unit = arranging_unit(actor);
    if (!unit) return fail(hidden());
    if (asked.origin == Origin::report) return fail(wrong_field("origin", "choice.unknown"));
    if (asked.received_on && tx.today() < *asked.received_on) return fail(wrong_field("received_on", "date.in_future"));
    auto supervision = begun(tx, asked.origin, *unit, asked.employer_name.text());
    if (auto allowed = may(actor, Right::arrange_supervision, matters::subject_of(tx, supervision)); !allowed)
        return fail(std::move(allowed.error()));  // a desk registers nothing about an employer it stands behind
    supervision.category = asked.category.text();
    supervision.subject = asked.subject.text();
    supervision.received_on = asked.received_on.value_or(tx.today());
    supervision.opened_on = supervision.received_on;
    supervision.people = asked.people.value_or(0);
    if (asked.groups)
        for (const auto group : *asked.groups) add_group(supervision.groups, group);
    return opened(parts, tx, matters::By::staff(actor), std::move(supervision), asked.facts.text());
}

Result<SupervisionStanding> open_supervision_from_report(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                                         const OpenSupervisionFromReport& asked) {
    auto report = rights::report_for_supervision(parts.rights, tx, actor, asked.report_id);
    if (!report) return fail(std::move(report.error()));
    SupervisionStore store{tx};
    for (const auto& id : store.of_report(asked.report_id))
        if (!store.find(id)->ended_on) return fail({FaultKind::conflict, "supervision.open_already"});
    auto supervision = begun(tx, Origin::report, report->matter.unit_id, report->matter.title);
    supervision.report_id = asked.report_id;
    supervision.urgency = report->matter.urgency;
    supervision.category = report->category.text();
    supervision.subject = asked.subject.text();
    supervision.people = report->people;
    supervision.groups = groups_of(report->groups);
    if (auto allowed = may(actor, Right::arrange_supervision, matters::subject_of(tx, supervision)); !allowed)
        return fail(std::move(allowed.error()));
    return opened(parts, tx, matters::By::staff(actor), std::move(supervision), asked.facts.text());
}

Result<MatterId> register_lead(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by, const MetLead& lead) {
    auto supervision = begun(tx, Origin::checkup, lead.unit_id, lead.employer_name);
    supervision.employer_id = lead.employer_id;
    supervision.category = lead.category;
    supervision.subject = lead.subject;
    supervision.urgency = matters::Urgency::red;
    const auto id = supervision.id;
    const auto standing = opened(parts, tx, by, std::move(supervision), lead.facts);
    if (!standing) return fail(standing.error());
    matters::MatterStore{tx}.link({id, lead.from, matters::LinkKind::grew_from});
    matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, *matters::MatterStore{tx}.find(id),
                                 "supervision.news");
    return id;
}

Result<SupervisionStanding> open_again(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                       const Supervision& ended, const std::string& facts) {
    auto supervision = begun(tx, Origin::own_finding, ended.unit_id, ended.title);
    supervision.employer_id = ended.employer_id;
    supervision.category = ended.category;
    supervision.subject = ended.subject;
    supervision.groups = ended.groups;
    supervision.people = ended.people;
    const auto id = supervision.id;
    auto standing = opened(parts, tx, matters::By::staff(actor), std::move(supervision), facts);
    if (!standing) return standing;
    matters::KeptFromStore{tx}.add(id, matters::KeptFromStore{tx}.of(ended.id));
    matters::MatterStore{tx}.link({id, ended.id, matters::LinkKind::grew_from});
    return standing;
}

}  // namespace gongyou::supervision
