#include "programmes/supervision/supervision_step.hpp"

#include "core/matters/reminders.hpp"
#include "programmes/supervision/supervision_store.hpp"
#include "programmes/supervision/supervision_words.hpp"

namespace gongyou::supervision {

namespace {

bool begins(const matters::ClockAct& act) { return act.kind != matters::ClockAct::Kind::stops; }

/// What whoever complained reads in the report: how far it is, and nothing of what is in the letters.
Result<Done> tell_reporter(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                           const Supervision& supervision, SupervisionAct act, const Brought& brought) {
    if (!supervision.report_id) return Done{};
    const bool in_own_words = act == SupervisionAct::refuse || act == SupervisionAct::tell_worker ||
                              act == SupervisionAct::close_handled || act == SupervisionAct::stop_after_withdrawal;
    return rights::tell_of_child(parts.rights, tx, *supervision.report_id, by,
                                 in_own_words ? brought.words : told_in_words(act));
}

Result<Done> follow_up(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                       const Supervision& supervision, const matters::Matter& saved, SupervisionAct act,
                       matters::Audience read_by, const Brought& brought) {
    if (read_by == matters::Audience::reporter)
        if (auto told = tell_reporter(parts, tx, by, supervision, act, brought); !told) return told;
    if (saved.ended_on && supervision.report_id)
        return rights::close_after_children(parts.rights, tx, *supervision.report_id, by);
    return Done{};
}

}  // namespace

std::vector<matters::ClockAct> clocks_for(std::vector<matters::ClockAct> listed, Origin origin,
                                          const std::string& choice, bool has_next_due) {
    std::vector<matters::ClockAct> own;
    for (auto act : listed) {
        if (begins(act) && act.code == clocks::refuse && origin != Origin::report) continue;
        if (begins(act) && act.code == clocks::inspection_decides && choice != name_of(Acceptance::by_inspection))
            continue;
        if (begins(act) && act.code == clocks::suggestion_answer && choice != name_of(Measure::suggestion)) continue;
        if (begins(act) && (act.code == clocks::plan || act.code == clocks::watch) && !has_next_due)
            act = matters::stops(act.code);
        own.push_back(act);
    }
    return own;
}

Result<SupervisionStanding> take(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                                 Supervision supervision, SupervisionAct act, Brought brought) {
    const auto state = state_of(supervision);
    const auto listed = matters::step_for(supervision_procedure, state, act, by.kind);
    if (!listed) return fail(listed.error());

    auto step = matters::taken(supervision_procedure, brought.line ? *brought.line : **listed, state);
    step.clocks =
        clocks_for(std::move(step.clocks), supervision.origin, brought.choice, brought.counted_from.has_value());
    step.choice = brought.choice;
    step.words = brought.words;
    step.by_person = by.person;
    step.role = by.role;
    step.counted_from = brought.counted_from;
    if (brought.outcome) supervision.outcome = std::string{name_of(*brought.outcome)};

    auto saved = matters::take_step(parts.matters, tx, supervision, step);
    if (!saved) return fail(std::move(saved.error()));
    if (by.kind != matters::Taker::Kind::staff)
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, *saved, "supervision.news");
    if (auto followed = follow_up(parts, tx, by, supervision, *saved, act, step.read_by, brought); !followed)
        return fail(std::move(followed.error()));
    return SupervisionStanding{saved->id, state_of(*saved), saved->revision};
}

}  // namespace gongyou::supervision
