#include "programmes/legal_checkup/legal_checkup_step.hpp"

#include "core/matters/reminders.hpp"
#include "core/people/staff.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

std::optional<Severity> severity_of(std::string_view clock) {
    if (clock == clocks::fix_high) return Severity::high;
    if (clock == clocks::fix_medium) return Severity::medium;
    if (clock == clocks::fix_low) return Severity::low;
    return std::nullopt;
}

/// What the employer is told of an act of the union; nothing: it is not for the employer to know, or to act upon.
std::string_view notice_to_employer(CheckupAct act) {
    switch (act) {
        case CheckupAct::schedule:
        case CheckupAct::send_draft:
        case CheckupAct::issue_report:
        case CheckupAct::ask_again:
        case CheckupAct::close:
            return "checkup.for_employer";
        case CheckupAct::send_back:
            return "checkup.proof_sent_back";
        default:
            return "";
    }
}

/// What brought it to its end; an employer that takes no part needs no word more.
std::optional<CheckupOutcome> outcome_of(const matters::StepTaken& step, const Brought& brought) {
    if (step.state == name_of(CheckupState::declined)) return CheckupOutcome::declined;
    return brought.outcome;
}

void tell_of(const CheckupParts& parts, sql::Tx& tx, const matters::By& by, const matters::Matter& saved,
             CheckupAct act) {
    if (by.kind != matters::Taker::Kind::staff)
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, saved, "checkup.news");
    const auto notice = notice_to_employer(act);
    if (notice.empty() || !saved.employer_id) return;
    for (const auto& person : Staff{tx, parts.people}.speaking_for(*saved.employer_id))
        matters::tell_person(parts.matters.live, tx, person, notice, {{"own_checkup", saved.id.text()}});
}

}  // namespace

std::vector<matters::ClockAct> clocks_for(const std::vector<matters::ClockAct>& listed,
                                          const std::set<Severity>& still_open) {
    std::vector<matters::ClockAct> own;
    for (const auto& act : listed) {
        const auto severity = severity_of(act.code);
        const bool starts = act.kind != matters::ClockAct::Kind::stops;
        if (severity && starts != still_open.contains(*severity)) continue;
        own.push_back(act);
    }
    return own;
}

Result<CheckupStanding> take(const CheckupParts& parts, sql::Tx& tx, const matters::By& by, Checkup checkup,
                             CheckupAct act, const Brought& brought) {
    const auto state = state_of(checkup);
    const auto listed = matters::step_for(checkup_procedure, state, act, by.kind);
    if (!listed) return fail(listed.error());

    auto step = matters::taken(checkup_procedure, **listed, state);
    step.clocks = clocks_for(step.clocks, brought.still_open);
    step.choice = brought.choice;
    step.words = brought.words;
    step.by_person = by.person;
    step.role = by.role;
    step.counted_from = brought.counted_from;
    if (const auto outcome = outcome_of(step, brought)) checkup.outcome = std::string{name_of(*outcome)};

    const auto saved = matters::take_step(parts.matters, tx, checkup, step);
    if (!saved) return fail(saved.error());
    tell_of(parts, tx, by, *saved, act);
    return CheckupStanding{saved->id, state_of(*saved), saved->revision};
}

}  // namespace gongyou::legal_checkup
