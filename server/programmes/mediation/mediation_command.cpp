#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

Result<Mediation> mediation_for(sql::Session& session, const Actor& actor, Right right, const MediationId& id) {
    auto found = MediationStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, matters::subject_of(session, *found)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<Mediation> mediation_for_step(sql::Tx& tx, const Actor& actor, const MediationCommand& asked, MediationAct act) {
    auto found = mediation_for(tx, actor, matters::right_for(mediation_procedure, act), asked.id);
    if (!found) return found;
    if (found->revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    const auto listed = matters::step_for(mediation_procedure, state_of(*found), act, matters::Taker::Kind::staff);
    if (!listed) return fail(listed.error());
    return found;
}

Result<Party> party_in(sql::Session& session, const MediationId& id, const PartyId& party) {
    auto found = MediationStore{session}.find_party(party);
    if (!found || found->matter_id != id) return fail(wrong_field("party_id", "mediation.party_unknown"));
    return *std::move(found);
}

matters::By by_staff(const Actor& actor, MediationAct act) {
    auto by = matters::By::staff(actor);
    if (reach_of(Role::mediator, matters::right_for(mediation_procedure, act)) != Reach::none &&
        actor.has(Role::mediator))
        by.role = name_of(Role::mediator);
    return by;
}

Result<MediationStanding> step(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                               const MediationCommand& asked, MediationAct act, Brought brought) {
    auto found = mediation_for_step(tx, actor, asked, act);
    if (!found) return fail(std::move(found.error()));
    return take(parts, tx, by_staff(actor, act), *std::move(found), act, std::move(brought));
}

}  // namespace gongyou::mediation
