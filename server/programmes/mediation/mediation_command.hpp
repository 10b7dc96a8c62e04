#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "programmes/mediation/mediation_case.hpp"
#include "programmes/mediation/mediation_step.hpp"

namespace gongyou::mediation {

struct OneMediation {
    MediationId id;
};
BOOST_DESCRIBE_STRUCT(OneMediation, (), (id))

/// Which mediation, and as of which revision it was seen.
struct MediationCommand : api::Command {
    MediationId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(MediationCommand, (api::Command), (id, revision))

struct MediationWords : MediationCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(MediationWords, (MediationCommand), (text))

struct AboutParty : MediationCommand {
    PartyId party_id;
};
BOOST_DESCRIBE_STRUCT(AboutParty, (MediationCommand), (party_id))

/// The mediation as it is in the store, if the actor has `right` over it; else the one answer for what is not there.
Result<Mediation> mediation_for(sql::Session& session, const Actor& actor, Right right, const MediationId& id);

/// The same at the revision that was seen, if the actor may take `act` and it is possible now. Faults:
/// access.not_found, matter.changed_meanwhile, matter.step_not_possible.
Result<Mediation> mediation_for_step(sql::Tx& tx, const Actor& actor, const MediationCommand& asked, MediationAct act);

/// A party of it. Fault: mediation.party_unknown by field.
Result<Party> party_in(sql::Session& session, const MediationId& id, const PartyId& party);

/// Who works on it: of several roles the one that the act asks for.
matters::By by_staff(const Actor& actor, MediationAct act);

/// A step that brings nothing but what is said here.
Result<MediationStanding> step(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                               const MediationCommand& asked, MediationAct act, Brought brought);

}  // namespace gongyou::mediation
