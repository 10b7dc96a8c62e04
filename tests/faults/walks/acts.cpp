#include "acts.hpp"

#include <algorithm>
#include <stdexcept>

#include "programmes/legal_checkup/legal_checkup_procedure.hpp"
#include "programmes/mediation/mediation_procedure.hpp"
#include "programmes/rights/consultation_procedure.hpp"
#include "programmes/rights/report_procedure.hpp"
#include "programmes/supervision/supervision_procedure.hpp"

namespace gongyou::walks {

namespace {

/// Where an act's route is not called as the act.
constexpr std::pair<std::string_view, std::string_view> other_paths[] = {{"report.press", "pressure"},
                                                                         {"report.give_name", "name"},
                                                                         {"report.disclose", "disclosure"},
                                                                         {"consultation.be_satisfied", "satisfied"}};

constexpr std::string_view seldom[] = {"report.withdraw",
                                       "report.keep_away",
                                       "report.merge",
                                       "report.refuse",
                                       "report.transfer",
                                       "consultation.withdraw",
                                       "consultation.convert",
                                       "consultation.be_satisfied",
                                       "mediation.note",
                                       "mediation.raise_alarm",
                                       "mediation.redraft",
                                       "mediation.exclude_mediator",
                                       "mediation.reject_mediator",
                                       "mediation.recuse"};
/// Of a mediation what ends it early, wherever it is.
constexpr std::string_view ends_early[] = {"mediation.withdraw",    "mediation.note_withdrawal", "mediation.stop",
                                           "mediation.note_stop",   "mediation.decline",         "mediation.not_accept",
                                           "mediation.no_agreement"};
/// What leads on, but only when several have spoken or signed: those shall come to it.
constexpr std::string_view after_others[] = {"mediation.accept", "mediation.seal_agreement", "mediation.note_refusal"};
/// Of a supervision case also what the service of a letter does by itself.
constexpr std::string_view seldom_supervised[] = {
    "refuse",         "step_aside",    "find_nothing",   "retract",        "note",         "continue_ex_officio",
    "negotiate",      "close_handled", "drop_opinion",   "drop_proposal",  "hold_meeting", "find_corrected",
    "serve_reminder", "serve_opinion", "serve_proposal", "serve_transfer", "note_refusal", "remind_authority"};

/// Of a check-up: an invitation that is answered at once never runs out, and what is put right needs its time.
constexpr std::pair<std::string_view, std::uint64_t> of_checkups[] = {
    {"agree", 45},    {"decline", 70},      {"note_talk", 1},    {"record_visit", 3},
    {"red_line", 20}, {"begin_recheck", 8}, {"recheck_item", 1}, {"close", 3}};

/// What is no step of a table, but brings another matter, a code, or the letter that a step follows from.
const Deed opens_mediation{.act = "mediation",
                           .path = "mediation",
                           .by = matters::staff(Right::arrange_mediation),
                           .needs = {"case_kind", "subject", "consent"},
                           .states = {"accepted"}};
const Deed opens_supervision{.act = "supervision",
                             .path = "supervision",
                             .by = matters::staff(Right::arrange_supervision),
                             .needs = {"subject", "facts"},
                             .states = {"accepted"},
                             .one_in = 3};
const Deed issues_code{.act = "code",
                       .path = "code",
                       .by = matters::staff(Right::follow_mediation),
                       .needs = {"party_id"},
                       .states = {"asking"}};
const Deed demands{.act = "demand",
                   .path = "items",
                   .by = matters::staff(Right::supervise),
                   .needs = {"items"},
                   .states = {"investigating", "urging", "opinion_drafting"}};
const Deed writes_letter{.act = "letter",
                         .path = "letters",
                         .by = matters::staff(Right::arrange_supervision),
                         .needs = {},
                         .states = {"hearing", "negotiating", "investigating", "urging", "opinion_drafting",
                                    "unanswered", "proposal_drafting", "with_authority"}};
const Deed answers_letter{
    .act = "answer",
    .path = "letters",
    .by = matters::staff(Right::arrange_supervision),
    .needs = {},
    .states = {"reminded", "opinion_served", "unanswered", "proposal_drafting", "with_authority", "with_procuratorate"},
    .one_in = 2};
const Deed proves_demand{.act = "proof",
                         .path = "letters",
                         .by = matters::staff(Right::arrange_supervision),
                         .needs = {},
                         .states = {"rectifying"}};
const Deed finds{.act = "findings",
                 .path = "findings",
                 .by = matters::staff(Right::supervise),
                 .needs = {"items"},
                 .states = {"reviewing", "visiting"},  // found anew it is reviewed anew
                 .one_in = 4};
const Deed reviews{.act = "review",
                   .path = "review",
                   .by = matters::staff(Right::supervise),
                   .needs = {"item", "review"},
                   .states = {"reviewing", "visiting", "reporting"}};

std::string path_of(const std::string& name, std::string_view act) {
    for (const auto& [deed, path] : other_paths)
        if (deed == name) return std::string{path};
    std::string path{act};
    std::ranges::replace(path, '_', '-');
    return path;
}

std::uint64_t one_in_of(const std::string& name, std::string_view act, bool leads_on) {
    if (name == "supervision.stop_after_withdrawal") return 60;  // it ends a case wherever that is
    if (name.starts_with("checkup."))
        for (const auto& [checked, one_in] : of_checkups)
            if (checked == act) return one_in;
    const bool is_supervised = name.starts_with("supervision.");
    const bool is_seldom = is_supervised ? std::ranges::count(seldom_supervised, act) > 0
                                         : std::ranges::count(seldom, std::string_view{name}) > 0;
    if (std::ranges::count(ends_early, std::string_view{name}) > 0) return 30;
    if (std::ranges::count(after_others, std::string_view{name}) > 0) return 4;
    return is_seldom ? 10 : leads_on ? 1 : 2;
}

/// Each act of the table that somebody takes; what the employer does `by_account` as well stands by itself.
template <class State, class Act>
std::vector<Deed> deeds_of(const matters::Procedure<State, Act>& procedure, bool by_account) {
    std::vector<Deed> deeds;
    for (const auto& step : procedure.steps) {
        const auto act = name_of(step.act);
        const auto is_there = std::ranges::any_of(
            deeds, [&](const Deed& deed) { return deed.act == act && (!by_account || deed.by.kind == step.by.kind); });
        if (is_there || step.by.kind == matters::Taker::Kind::expiry) continue;
        const auto name = std::string{procedure.kind} + "." + std::string{act};
        deeds.push_back({.act = act,
                         .path = path_of(name, act),
                         .by = step.by,
                         .needs = {step.needs.begin(), step.needs.end()},
                         .one_in = one_in_of(name, act, step.to.has_value())});
    }
    return deeds;
}

template <auto& procedure, class State, class Act>
bool is_listed_in(std::string_view state, const Deed& deed) {
    const auto act = enum_named<Act>(deed.act);
    return act && matters::step_for(procedure, enum_named<State>(state).value(), *act, deed.by.kind).has_value();
}

bool is_possible(const Kind& kind, std::string_view state, const Deed& deed) {
    return deed.is_step() ? kind.is_listed(state, deed) : std::ranges::count(deed.states, state) > 0;
}

template <auto& procedure, class State, class Act>
Kind kind_of(Kind kind, const std::vector<Deed>& beside) {
    kind.name = procedure.kind;
    kind.read = procedure.read;
    kind.deeds = deeds_of<State, Act>(procedure, !kind.own_path.empty());
    if (kind.one_route)
        for (auto& deed : kind.deeds) deed.path = "step";
    kind.deeds.insert(kind.deeds.end(), beside.begin(), beside.end());
    kind.is_listed = &is_listed_in<procedure, State, Act>;
    return kind;
}

}  // namespace

const std::vector<Kind>& all_kinds() {
    static const std::vector<Kind> kinds{
        kind_of<rights::report_procedure, rights::ReportState, rights::ReportAct>({.desk_path = "/api/desk/reports",
                                                                                   .code_path = "/api/reports",
                                                                                   .code_field = "receipt",
                                                                                   .look_up = "/api/receipts/lookup",
                                                                                   .given_to = Right::read_report,
                                                                                   .acts = 14},
                                                                                  {opens_supervision, opens_mediation}),
        kind_of<rights::consultation_procedure, rights::ConsultationState, rights::ConsultationAct>(
            {.desk_path = "/api/desk/consultations",
             .code_path = "/api/consultations",
             .code_field = "receipt",
             .look_up = "/api/receipts/lookup",
             .given_to = Right::read_consultation,
             .acts = 12},
            {}),
        kind_of<mediation::mediation_procedure, mediation::MediationState, mediation::MediationAct>(
            {.desk_path = "/api/desk/mediations",
             .code_path = "/api/mediations",
             .code_field = "code",
             .look_up = "/api/mediations/lookup",
             .given_to = Right::mediate,
             .is_entered = true,
             .acts = 60},
            {issues_code}),
        kind_of<supervision::supervision_procedure, supervision::SupervisionState, supervision::SupervisionAct>(
            {.desk_path = "/api/desk/supervisions",
             .given_to = Right::supervise,
             .gives = "appoint_pair",
             .one_route = true,
             .is_entered = true,
             .acts = 80},
            {demands, writes_letter, answers_letter, proves_demand}),
        kind_of<legal_checkup::checkup_procedure, legal_checkup::CheckupState, legal_checkup::CheckupAct>(
            {.desk_path = "/api/desk/legal-checkups",
             .given_to = Right::supervise,
             .own_path = "/api/employer/legal-checkups",
             .gives = "schedule",
             .one_route = true,
             .is_entered = true,
             .acts = 80},
            {finds, reviews})};
    return kinds;
}

const Kind& kind_named(std::string_view name) {
    for (const auto& kind : all_kinds())
        if (kind.name == name) return kind;
    throw std::logic_error{"a kind of matter that nobody walks: " + std::string{name}};
}

bool goes_on(const Kind& kind, std::string_view state) {
    return std::ranges::any_of(kind.deeds, [&](const Deed& deed) { return is_possible(kind, state, deed); });
}

const Deed& deed_named(const Kind& kind, std::string_view act) {
    for (const auto& deed : kind.deeds)
        if (deed.act == act) return deed;
    throw std::logic_error{"an act that nobody takes: " + std::string{act}};
}

const Deed& chosen(const Kind& kind, std::string_view state, Random& random) {
    const bool any = random.below(3) == 0 || !goes_on(kind, state);
    for (;;) {
        const auto& deed = kind.deeds[random.below(kind.deeds.size())];
        if (!any && !is_possible(kind, state, deed)) continue;
        if (random.below(deed.one_in) == 0) return deed;
    }
}

}  // namespace gongyou::walks
