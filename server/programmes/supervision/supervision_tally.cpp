#include "programmes/supervision/supervision_tally.hpp"

#include <algorithm>

#include "core/letters/letter_store.hpp"
#include "programmes/supervision/supervision.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

std::optional<Date> day_of(const matters::Life& life, SupervisionAct act) {
    for (const auto& event : life.events)
        if (event.act == name_of(act)) return event.made_on;
    return std::nullopt;
}

const matters::MatterClock* clock_of(const matters::Life& life, std::string_view code) {
    for (const auto& clock : life.clocks)
        if (clock.code == code) return &clock;
    return nullptr;
}

std::string day_of_month(Date day) { return std::to_string(day.day()); }

/// Letters by kind, on the day they were issued (F12).
void count_letter(statistics::Tally& tally, const CountedLetter& letter) {
    const std::string_view counter = letter.kind == reminder_letter   ? "supervision.reminders"
                                     : letter.kind == opinion_letter  ? "supervision.opinions"
                                     : letter.kind == proposal_letter ? "supervision.proposals"
                                                                      : "";
    if (counter.empty()) return;
    tally.count(counter, letter.issued_on);
    tally.count("supervision.letters", letter.issued_on);
}

/// One letter that had an answer to get: by the day the answer was due (F13, F14).
void count_answer(statistics::Tally& tally, const matters::Life& life, std::string_view code, SupervisionAct answered) {
    const auto* clock = clock_of(life, code);
    if (!clock) return;
    const auto due = clock->due_on;
    tally.count("supervision.answer_due", due, 1, day_of_month(due));
    const auto given = day_of(life, answered);
    if (given) tally.count("supervision.answered", due, 1, day_of_month(due));
    if (given && *given <= due) tally.count("supervision.answered_in_time", due, 1, day_of_month(due));
}

/// Demands whose day has come (F15): one that was withdrawn is none.
void count_items(statistics::Tally& tally, const std::vector<Item>& items) {
    for (const auto& item : items) {
        if (item.state == ItemState::dropped) continue;
        tally.count("supervision.items_due", item.due_on, 1, day_of_month(item.due_on));
        if (item.state == ItemState::done)
            tally.count("supervision.items_done", item.due_on, 1, day_of_month(item.due_on));
    }
}

/// Proposals that led to a filed case or an order, of those that were answered (F16).
void count_proposal(statistics::Tally& tally, const matters::Life& life) {
    const auto answered_on = [&]() -> std::optional<Date> {
        const auto result = day_of(life, SupervisionAct::note_result);
        return result ? result : day_of(life, SupervisionAct::note_acceptance);
    }();
    if (!answered_on || !day_of(life, SupervisionAct::serve_proposal)) return;
    tally.count("supervision.proposals_answered", *answered_on);
    const bool adopted = std::ranges::any_of(life.events, [](const matters::MatterEvent& event) {
        return (event.act == name_of(SupervisionAct::note_acceptance) &&
                event.choice != name_of(Acceptance::not_accepted)) ||
               (event.act == name_of(SupervisionAct::note_result) &&
                (event.choice == name_of(AuthorityResult::ordered) || event.choice == name_of(AuthorityResult::fined)));
    });
    if (adopted) tally.count("supervision.proposals_adopted", *answered_on);
}

/// What the procuratorate did, each kind once a case (F17).
void count_procuratorate(statistics::Tally& tally, const matters::Life& life) {
    if (const auto sent = day_of(life, SupervisionAct::serve_transfer)) tally.count("supervision.transferred", *sent);
    const auto count_first = [&](Measure measure, std::string_view counter) {
        const auto found = std::ranges::find_if(life.events, [&](const matters::MatterEvent& event) {
            return event.act == name_of(SupervisionAct::note_procuratorate) && event.choice == name_of(measure);
        });
        if (found != life.events.end()) tally.count(counter, found->made_on);
    };
    count_first(Measure::support_of_suit, "supervision.supported_suits");
    count_first(Measure::suggestion, "supervision.suggestions");
    count_first(Measure::ended, "supervision.transfers_ended");
}

CountedSupervision counted_facts_of(sql::Session& session, const Supervision& supervision) {
    CountedSupervision facts{.people = supervision.people, .items = SupervisionFile{session}.items_of(supervision.id)};
    for (const auto& letter : letters::LetterStore{session}.of_matter(supervision.id))
        if (letter.issued_on && letter.state != "voided") facts.letters.push_back({letter.kind, *letter.issued_on});
    return facts;
}

}  // namespace

statistics::Tally supervision_tally(const matters::Life& life, const CountedSupervision& facts) {
    // what the employer or an authority has to do by a day is not ours to keep
    auto tally = matters::tally_of_life(life, true,
                                        {clocks::answer, clocks::reply, clocks::plan, clocks::inspection_accepts,
                                         clocks::inspection_decides, clocks::suggestion_answer});
    for (const auto& letter : facts.letters) count_letter(tally, letter);
    count_answer(tally, life, clocks::answer, SupervisionAct::record_answer);
    count_answer(tally, life, clocks::reply, SupervisionAct::record_reply);
    count_items(tally, facts.items);
    count_proposal(tally, life);
    count_procuratorate(tally, life);
    const bool helped = life.matter.outcome == name_of(SupervisionOutcome::rectified) ||
                        life.matter.outcome == name_of(SupervisionOutcome::settled) ||
                        life.matter.outcome == name_of(SupervisionOutcome::partly);
    if (life.matter.ended_on && helped && facts.people > 0)
        tally.count("supervision.workers", *life.matter.ended_on, facts.people);
    return tally;
}

matters::TallyOf supervision_counting(const SupervisionParts&) {
    return [](sql::Session& session, const matters::Life& life) -> statistics::Tally {
        const auto found = SupervisionStore{session}.find(life.matter.id);
        if (!found) return {};
        return supervision_tally(life, counted_facts_of(session, *found));
    };
}

}  // namespace gongyou::supervision
