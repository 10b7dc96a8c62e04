#pragma once

#include "core/matters/matter_view.hpp"
#include "programmes/mediation/advice.hpp"
#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

/// A step that may be taken now, and the fields it needs.
struct PossibleMediationStep {
    MediationAct step = MediationAct::note;
    std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(PossibleMediationStep, (), (step, needs))

/// A party as those who work on the case read it.
struct PartyView {
    PartyId id;
    Side side = Side::applicant;
    PartyKind kind = PartyKind::person;
    Particulars who;
    bool speaks = false;
    bool has_code = false;
    std::optional<Date> code_until;
    std::optional<Date> consented_on;
    std::optional<Date> refused_on;
    std::optional<Date> extension_on;
    std::int64_t attempts = 0;  ///< how often it was tried to reach them
    bool signed_agreement = false;
};
BOOST_DESCRIBE_STRUCT(PartyView, (),
                      (id, side, kind, who, speaks, has_code, code_until, consented_on, refused_on, extension_on,
                       attempts, signed_agreement))

/// A session as everybody at the desk may know of it; what was said is the mediator's (mediation_notes.hpp).
struct SessionView {
    std::int64_t number = 1;
    bool held = false;
    Date starts_on;
    std::string starts_at;
    std::int64_t minutes = 90;
    std::string place;
    std::string video;
    std::int64_t signatures = 0;  ///< under its minutes
};
BOOST_DESCRIBE_STRUCT(SessionView, (), (number, held, starts_on, starts_at, minutes, place, video, signatures))

struct PaymentView {
    std::int64_t item = 0;
    std::int64_t amount_fen = 0;
    Date paid_on;
    std::string proof;
};
BOOST_DESCRIBE_STRUCT(PaymentView, (), (item, amount_fen, paid_on, proof))

struct ConfirmationView {
    Route route = Route::arbitration_review;
    std::string body;
    Date filed_on;
    RouteResult result = RouteResult::filed;
    std::string number;
    std::optional<Date> decided_on;
};
BOOST_DESCRIBE_STRUCT(ConfirmationView, (), (route, body, filed_on, result, number, decided_on))

struct AgreementView {
    AgreementTerms terms;
    std::int64_t total_fen = 0;
    std::int64_t paid_fen = 0;
    std::vector<PartPerformed> parts;
    std::vector<PaymentView> payments;
    bool mediator_signed = false;
    std::optional<Date> sealed_on;
    std::optional<Date> effective_on;
};
BOOST_DESCRIBE_STRUCT(AgreementView, (),
                      (terms, total_fen, paid_fen, parts, payments, mediator_signed, sealed_on, effective_on))

/// By which rule its time runs, until when, and how far both may extend it.
struct TimeView {
    StartEvent start_event = StartEvent::receipt;
    std::optional<Date> last_day;  ///< none: its time has not begun
    std::optional<Date> longest;   ///< none: as long as both agree
    std::optional<Date> proposed;  ///< the later day both are asked for
    bool extended = false;
};
BOOST_DESCRIBE_STRUCT(TimeView, (), (start_event, last_day, longest, proposed, extended))

struct MediationLink {
    MatterId id;
    matters::LinkKind kind = matters::LinkKind::grew_from;
    bool from_here = false;
};
BOOST_DESCRIBE_STRUCT(MediationLink, (), (id, kind, from_here))

/// A mediation as desk and mediator read it.
struct MediationView {
    MediationId id;
    MediationState state = MediationState::applied;
    std::int64_t revision = 1;
    matters::Urgency urgency = matters::Urgency::yellow;
    CaseKind case_kind = CaseKind::ordinary;
    Source source = Source::counter;
    std::string title;
    std::string category;
    std::string subject;
    std::string facts;
    Date received_on;
    std::string unit_name;
    std::string unit_phone;
    std::optional<std::string> mediator;
    bool mine = false;
    std::optional<std::string> outcome;
    std::vector<PartyView> parties;
    ClaimLines claims;
    std::int64_t claims_revision = 0;
    std::int64_t claimed_fen = 0;
    std::int64_t settled_fen = 0;
    std::optional<GroupRule> group;
    std::vector<SessionView> sessions;
    std::optional<AgreementView> agreement;
    std::vector<RouteView> routes;
    std::vector<ConfirmationView> confirmations;
    std::vector<DefaultWayView> default_ways;
    AdviceOfRights advice;
    TimeView time;
    std::vector<matters::StepView> steps;
    std::vector<matters::ClockView> clocks;
    std::vector<MediationLink> links;
    std::vector<PossibleMediationStep> can;
};
BOOST_DESCRIBE_STRUCT(MediationView, (),
                      (id, state, revision, urgency, case_kind, source, title, category, subject, facts, received_on,
                       unit_name, unit_phone, mediator, mine, outcome, parties, claims, claims_revision, claimed_fen,
                       settled_fen, group, sessions, agreement, routes, confirmations, default_ways, advice, time,
                       steps, clocks, links, can))

Result<MediationView> view_mediation(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneMediation& asked);

/// Parts of it that a party's page shows as well.
std::vector<SessionView> sessions_in(MediationCase& file, const MediationId& id);
Result<std::optional<AgreementView>> agreement_in(MediationCase& file, const Mediation& mediation, Date today);
Result<TimeView> time_of(const MediationParts& parts, const Mediation& mediation);
bool was_confirmed(MediationCase& file, const MediationId& id);
/// The advice, by the law it was opened under. Faults: those of limitation_guard.
Result<AdviceOfRights> advice_of(const MediationParts& parts, const Mediation& mediation, bool has_agreement,
                                 Date today);

/// Somebody of the list of mediators, and why not.
struct CandidateView {
    PersonId id;
    std::string name;
    std::int64_t open = 0;
    std::optional<ExclusionGround> against;
    bool wanted = false;
};
BOOST_DESCRIBE_STRUCT(CandidateView, (), (id, name, open, against, wanted))

struct CandidateList {
    std::vector<CandidateView> items;
};
BOOST_DESCRIBE_STRUCT(CandidateList, (), (items))

/// The organisation's list for this case, the least burdened first.
Result<CandidateList> list_candidates(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneMediation& asked);

}  // namespace gongyou::mediation
