#pragma once

#include "programmes/mediation/mediation_command.hpp"
#include "programmes/mediation/signing.hpp"

namespace gongyou::mediation {

/// Time and place of a session; with `video`, at the screen of a shared court (共享法庭).
struct PlanSession : MediationCommand {
    Date starts_on;
    Line<5, 5> starts_at;  ///< HH:MM
    std::optional<std::int32_t> minutes;
    Line<2, 100> place;
    std::optional<Line<0, 200>> video;
};
BOOST_DESCRIBE_STRUCT(PlanSession, (MediationCommand), (starts_on, starts_at, minutes, place, video))

/// The minutes (调解笔录) of a session that was held today or before.
struct HoldSession : MediationCommand {
    std::int32_t session = 0;
    Paragraphs<2, 500> present;
    Paragraphs<2, 4000> gist;
    std::optional<Paragraphs<0, 1000>> result;
};
BOOST_DESCRIBE_STRUCT(HoldSession, (MediationCommand), (session, present, gist, result))

/// Somebody signs on the mediator's screen: the agreement, or the minutes of `session`.
struct TakeSignature : AboutParty {
    std::optional<std::int32_t> session;
    List<Stroke, 60> strokes;
};
BOOST_DESCRIBE_STRUCT(TakeSignature, (AboutParty), (session, strokes))

struct SignAsMediator : MediationCommand {
    std::optional<std::int32_t> session;
    List<Stroke, 60> strokes;
};
BOOST_DESCRIBE_STRUCT(SignAsMediator, (MediationCommand), (session, strokes))

/// The police were told: there is a risk of violence or crime (人民调解法 art. 25).
struct RaiseAlarm : MediationWords {};
BOOST_DESCRIBE_STRUCT(RaiseAlarm, (MediationWords), ())

struct Recuse : MediationWords {};
BOOST_DESCRIBE_STRUCT(Recuse, (MediationWords), ())

struct ProposeExtension : MediationCommand {
    Date until;
};
BOOST_DESCRIBE_STRUCT(ProposeExtension, (MediationCommand), (until))

struct NoteExtension : AboutParty {};
BOOST_DESCRIBE_STRUCT(NoteExtension, (AboutParty), ())

struct ExtendMediation : MediationCommand {};
BOOST_DESCRIBE_STRUCT(ExtendMediation, (MediationCommand), ())

struct NoAgreement : MediationWords {};
BOOST_DESCRIBE_STRUCT(NoAgreement, (MediationWords), ())

struct MediateAgain : MediationWords {};
BOOST_DESCRIBE_STRUCT(MediateAgain, (MediationWords), ())

/// Puts a signature under what its digest says.
void keep_signature(const MediationParts& parts, sql::Tx& tx, const MediationId& id, const std::string& paper,
                    const std::string& signer, const std::string& digest, const Strokes& strokes,
                    const std::optional<PersonId>& by_person);

/// What is signed: the agreement's text, or the minutes of the session. Faults: mediation.nothing_to_sign,
/// mediation.session_unknown by field.
struct SignedPaper {
    std::string name;
    std::string digest;
};
Result<SignedPaper> paper_to_sign(sql::Session& session, const Mediation& mediation,
                                  const std::optional<std::int32_t>& number);

/// Each takes one step of the procedure. Faults of all: access.not_found, matter.changed_meanwhile,
/// matter.step_not_possible; with a party: mediation.party_unknown by field; with strokes: mediation.not_a_signature by
/// field and those of paper_to_sign.
/// plan: time.wrong, date.in_past by field.
Result<MediationStanding> plan_session(const MediationParts&, sql::Tx&, const Actor&, const PlanSession&);
/// Also: mediation.session_unknown, mediation.session_to_come by field.
Result<MediationStanding> hold_session(const MediationParts&, sql::Tx&, const Actor&, const HoldSession&);
Result<MediationStanding> take_signature(const MediationParts&, sql::Tx&, const Actor&, const TakeSignature&);
Result<MediationStanding> sign_as_mediator(const MediationParts&, sql::Tx&, const Actor&, const SignAsMediator&);
Result<MediationStanding> raise_alarm(const MediationParts&, sql::Tx&, const Actor&, const RaiseAlarm&);
Result<MediationStanding> recuse(const MediationParts&, sql::Tx&, const Actor&, const Recuse&);
/// A new day asks both sides anew. Also: mediation.extension_too_long {last_day}, mediation.extension_too_short
/// {last_day} by field.
Result<MediationStanding> propose_extension(const MediationParts&, sql::Tx&, const Actor&, const ProposeExtension&);
/// Also: mediation.no_extension_proposed.
Result<MediationStanding> note_extension(const MediationParts&, sql::Tx&, const Actor&, const NoteExtension&);
/// Also: mediation.extension_not_agreed, where the consent of one side is missing.
Result<MediationStanding> extend_mediation(const MediationParts&, sql::Tx&, const Actor&, const ExtendMediation&);
Result<MediationStanding> no_agreement(const MediationParts&, sql::Tx&, const Actor&, const NoAgreement&);
Result<MediationStanding> mediate_again(const MediationParts&, sql::Tx&, const Actor&, const MediateAgain&);

}  // namespace gongyou::mediation
