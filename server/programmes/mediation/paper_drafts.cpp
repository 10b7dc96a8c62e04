#include "programmes/mediation/paper_drafts.hpp"

#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/mediation/mediation_view.hpp"

namespace gongyou::mediation {

Result<MediationFacts> paper_facts(const MediationParts& parts, sql::Session& session, const Mediation& mediation) {
    MediationCase file{parts, session, mediation.id};
    MediationFacts facts{
        .subject = mediation.subject, .received_on = mediation.received_on, .arbitration = mediation.arbitration};
    for (const auto& party : MediationStore{session}.parties_of(mediation.id)) {
        auto who = file.particulars(party);
        if (!who) return fail(std::move(who.error()));
        facts.parties.push_back({party.side, party.kind, *std::move(who)});
    }
    auto told = file.facts(mediation);
    if (!told) return fail(std::move(told.error()));
    facts.facts = *std::move(told);
    auto claims = file.claims();
    if (!claims) return fail(std::move(claims.error()));
    facts.claims = *std::move(claims);
    const auto time = time_of(parts, mediation);
    if (!time) return fail(time.error());
    facts.ends_on = time->last_day;
    if (mediation.assigned_to) facts.mediator = Staff{session, parts.people}.name_of(*mediation.assigned_to);
    if (auto sessions = file.file().sessions_of(mediation.id); !sessions.empty())
        facts.first_session = std::move(sessions.front());
    if (const auto unit = UnitTree{session}.find(mediation.unit_id)) {
        facts.organisation = unit->name;
        facts.contact = unit->name + " " + unit->phone;
    }
    return facts;
}

}  // namespace gongyou::mediation
