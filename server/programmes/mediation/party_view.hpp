#pragma once

#include "programmes/mediation/mediation_view.hpp"
#include "programmes/mediation/party_acts.hpp"

namespace gongyou::mediation {

/// What is asked with the code on the letter.
struct LookUpMediation {
    Private<Line<1, 60>> code;
};
BOOST_DESCRIBE_STRUCT(LookUpMediation, (), (code))

/// The one who asks, and the other side by name.
struct PartyName {
    Side side = Side::applicant;
    std::string name;
    bool me = false;
    bool agreed = false;            ///< to mediation
    bool agreed_extension = false;  ///< to the later day
    bool has_signed = false;        ///< the agreement
};
BOOST_DESCRIBE_STRUCT(PartyName, (), (side, name, me, agreed, agreed_extension, has_signed))

/// Minutes that this party may read and sign: of a session it was in.
struct MinutesToSign {
    std::int64_t session = 1;
    Date on;
    std::string gist;
    std::string result;
    std::string digest;
    bool has_signed = false;
};
BOOST_DESCRIBE_STRUCT(MinutesToSign, (), (session, on, gist, result, digest, has_signed))

struct PartyTimelineStep {
    std::string step;
    Date on;
    std::optional<std::string> text;  ///< where it was written for the parties: why it ended, what can be done now
};
BOOST_DESCRIBE_STRUCT(PartyTimelineStep, (), (step, on, text))

struct NextMediationDay {
    std::string code;
    Date due_on;
    bool statutory = false;
    bool estimate = false;
};
BOOST_DESCRIBE_STRUCT(NextMediationDay, (), (code, due_on, statutory, estimate))

/// Of the organisation's list, to choose from or to reject; by the place in the list.
struct MediatorName {
    std::int32_t place = 1;
    std::string name;
    bool chosen = false;  ///< by this party
    bool has_it = false;
};
BOOST_DESCRIBE_STRUCT(MediatorName, (), (place, name, chosen, has_it))

/// A mediation as a party with its code sees it: its own side, what was agreed, what it can do. No notes, nothing of
/// others who claim, no number of anybody.
struct PartyProgress {
    MediationState state = MediationState::applied;
    Side side = Side::applicant;
    std::string title;
    std::string subject;
    Date received_on;
    std::string unit_name;
    std::string unit_phone;
    std::optional<std::string> mediator;
    std::vector<PartyName> parties;
    std::vector<ClaimLine> claims;  ///< own; the other side sees the sums of all
    std::int64_t claimed_fen = 0;
    std::vector<SessionView> sessions;
    std::vector<MinutesToSign> minutes;
    std::optional<AgreementView> agreement;
    std::optional<std::string> agreement_digest;  ///< of the text that is shown, to sign it
    std::vector<RouteView> routes;
    std::vector<DefaultWayView> default_ways;
    std::optional<AdviceOfRights> advice;
    TimeView time;
    std::vector<MediatorName> mediators;
    std::vector<PartyTimelineStep> steps;
    std::optional<NextMediationDay> next;
    std::vector<MediationAct> can;
};
BOOST_DESCRIBE_STRUCT(PartyProgress, (),
                      (state, side, title, subject, received_on, unit_name, unit_phone, mediator, parties, claims,
                       claimed_fen, sessions, minutes, agreement, agreement_digest, routes, default_ways, advice, time,
                       mediators, steps, next, can))

/// Looks for it, whether it is there or not: neither time nor size of a refusal says so. Fault: mediation.code_unknown.
Result<PartyProgress> behind_code(const MediationParts& parts, sql::Reader& reader, const std::string& code_hash);

/// The session as an entry for the party's calendar.
struct SessionByCode {
    std::string hash;
    std::int32_t session = 1;
};
struct AskCalendar {
    Private<Line<1, 60>> code;
    std::int32_t session = 1;
};
BOOST_DESCRIBE_STRUCT(AskCalendar, (), (code, session))

struct CalendarFile {
    std::string text;  ///< RFC 5545
};
BOOST_DESCRIBE_STRUCT(CalendarFile, (), (text))

/// Faults: mediation.code_unknown, mediation.session_unknown by field.
Result<CalendarFile> calendar_for_party(const MediationParts& parts, sql::Reader& reader, const SessionByCode& asked);

struct OneSession {
    MediationId id;
    std::int32_t number = 1;
};
BOOST_DESCRIBE_STRUCT(OneSession, (), (id, number))

/// The same for desk and mediator. Faults: access.not_found.
Result<CalendarFile> calendar_for_staff(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                        const OneSession& asked);

}  // namespace gongyou::mediation
