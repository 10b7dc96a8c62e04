#pragma once

#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

/// Entered in the register (登记).
struct EnrolMediation : MediationCommand {};
BOOST_DESCRIBE_STRUCT(EnrolMediation, (MediationCommand), ())

/// An attempt to reach a side (联系记录).
struct LogContact : AboutParty {
    ContactWay way = ContactWay::telephone;
    std::optional<bool> reached;  ///< none: they were not
    Words text;
};
BOOST_DESCRIBE_STRUCT(LogContact, (AboutParty), (way, reached, text))

/// A side said yes, by word of mouth or on paper.
struct NoteConsent : AboutParty {};
BOOST_DESCRIBE_STRUCT(NoteConsent, (AboutParty), ())

struct NoteRefusal : AboutParty {
    Words text;
};
BOOST_DESCRIBE_STRUCT(NoteRefusal, (AboutParty), (text))

struct AcceptMediation : MediationCommand {};
BOOST_DESCRIBE_STRUCT(AcceptMediation, (MediationCommand), ())

struct NotAcceptMediation : MediationWords {
    NotAcceptedGround ground = NotAcceptedGround::no_labour_dispute;
};
BOOST_DESCRIBE_STRUCT(NotAcceptMediation, (MediationWords), (ground))

struct TellRefusal : MediationWords {};
BOOST_DESCRIBE_STRUCT(TellRefusal, (MediationWords), ())

struct ExcludeMediator : MediationCommand {
    PersonId person_id;
    ExclusionGround ground = ExclusionGround::interest;
};
BOOST_DESCRIBE_STRUCT(ExcludeMediator, (MediationCommand), (person_id, ground))

struct AppointMediator : MediationCommand {
    PersonId person_id;
};
BOOST_DESCRIBE_STRUCT(AppointMediator, (MediationCommand), (person_id))

/// Each takes one step of the procedure. Faults of all: access.not_found, matter.changed_meanwhile,
/// matter.step_not_possible; with a party: mediation.party_unknown by field.
Result<MediationStanding> enrol(const MediationParts&, sql::Tx&, const Actor&, const EnrolMediation&);
Result<MediationStanding> log_contact(const MediationParts&, sql::Tx&, const Actor&, const LogContact&);
Result<MediationStanding> note_consent(const MediationParts&, sql::Tx&, const Actor&, const NoteConsent&);
/// Also: mediation.too_few_attempts {least}, where a side that was never reached is said to refuse.
Result<MediationStanding> note_refusal(const MediationParts&, sql::Tx&, const Actor&, const NoteRefusal&);
/// Also: mediation.consent_missing: whether both sides want it is not known; mediation.out_of_scope {category}.
Result<MediationStanding> accept_mediation(const MediationParts&, sql::Tx&, const Actor&, const AcceptMediation&);
Result<MediationStanding> not_accept_mediation(const MediationParts&, sql::Tx&, const Actor&,
                                               const NotAcceptMediation&);
Result<MediationStanding> tell_refusal(const MediationParts&, sql::Tx&, const Actor&, const TellRefusal&);
/// Who has the case is taken off it only by stepping back: mediation.has_it.
Result<MediationStanding> exclude_mediator(const MediationParts&, sql::Tx&, const Actor&, const ExcludeMediator&);
/// Also: mediation.not_a_mediator, mediation.mediator_excluded {ground} by field.
Result<MediationStanding> appoint_mediator(const MediationParts&, sql::Tx&, const Actor&, const AppointMediator&);

}  // namespace gongyou::mediation
