#pragma once

#include "programmes/mediation/hold_mediation.hpp"
#include "programmes/mediation/party_code.hpp"

namespace gongyou::mediation {

/// What a party does with its code.
struct PartyCommand : api::Command {
    Private<Line<1, 60>> code;
};
BOOST_DESCRIBE_STRUCT(PartyCommand, (api::Command), (code))

struct Agree : PartyCommand {};
BOOST_DESCRIBE_STRUCT(Agree, (PartyCommand), ())

struct Decline : PartyCommand {
    std::optional<Paragraphs<0, 500>> text;  ///< why; nobody has to say
};
BOOST_DESCRIBE_STRUCT(Decline, (PartyCommand), (text))

/// Of the organisation's list, by the number shown beside the name: ids of people do not leave the house.
struct ChooseMediator : PartyCommand {
    std::int32_t mediator = 0;
};
BOOST_DESCRIBE_STRUCT(ChooseMediator, (PartyCommand), (mediator))

struct RejectMediator : PartyCommand {
    std::int32_t mediator = 0;
};
BOOST_DESCRIBE_STRUCT(RejectMediator, (PartyCommand), (mediator))

struct AgreeExtension : PartyCommand {
    Date until;  ///< the day that was shown
};
BOOST_DESCRIBE_STRUCT(AgreeExtension, (PartyCommand), (until))

/// Under the agreement as it was shown, or under the minutes of a session.
struct Sign : PartyCommand {
    std::optional<std::int32_t> session;
    Line<1, 80> digest;  ///< of the text that was shown
    List<Stroke, 60> strokes;
};
BOOST_DESCRIBE_STRUCT(Sign, (PartyCommand), (session, digest, strokes))

struct StopMediation : PartyCommand {
    std::optional<Paragraphs<0, 500>> text;
};
BOOST_DESCRIBE_STRUCT(StopMediation, (PartyCommand), (text))

struct WithdrawApplication : PartyCommand {
    std::optional<Paragraphs<0, 500>> text;
};
BOOST_DESCRIBE_STRUCT(WithdrawApplication, (PartyCommand), (text))

/// An act with the code's hash, which is slow to make and so made off the writer.
template <class Act>
struct ByCode {
    std::string hash;
    Act act;
};

struct PartyStanding {
    MediationState state = MediationState::applied;
};
BOOST_DESCRIBE_STRUCT(PartyStanding, (), (state))

/// Faults of all: mediation.code_unknown, matter.step_not_possible.
Result<PartyStanding> agree(const MediationParts&, sql::Tx&, const ByCode<Agree>&);
Result<PartyStanding> decline(const MediationParts&, sql::Tx&, const ByCode<Decline>&);
/// Also: mediation.not_a_mediator by field.
Result<PartyStanding> choose_mediator(const MediationParts&, sql::Tx&, const ByCode<ChooseMediator>&);
/// Whoever is rejected does not get the case; who has it is asked to step back.
Result<PartyStanding> reject_mediator(const MediationParts&, sql::Tx&, const ByCode<RejectMediator>&);
/// Also: mediation.no_extension_proposed, also when another day is proposed by now.
Result<PartyStanding> agree_extension(const MediationParts&, sql::Tx&, const ByCode<AgreeExtension>&);
/// Also: mediation.text_changed where the text is another by now; mediation.not_a_signature by field; those of
/// paper_to_sign.
Result<PartyStanding> sign(const MediationParts&, sql::Tx&, const ByCode<Sign>&);
Result<PartyStanding> stop(const MediationParts&, sql::Tx&, const ByCode<StopMediation>&);
/// Of an applicant only: mediation.not_the_applicant.
Result<PartyStanding> withdraw(const MediationParts&, sql::Tx&, const ByCode<WithdrawApplication>&);

}  // namespace gongyou::mediation
