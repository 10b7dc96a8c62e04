#include "programmes/supervision/supervision_guards.hpp"

#include <algorithm>

#include "core/letters/addressed_letter.hpp"
#include "core/letters/letter_store.hpp"
#include "programmes/supervision/appoint_pair.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_rules.hpp"
#include "programmes/supervision/supervision_watch.hpp"

namespace gongyou::supervision {

namespace {

using Preparing = Result<Brought> (*)(const AtHand&);

std::string said(const AtHand& at) { return at.asked.text ? at.asked.text->text() : ""; }

bool has_record(const AtHand& at, RecordKind kind, std::string_view about = {}) {
    return std::ranges::any_of(SupervisionFile{at.tx}.records_of(at.supervision.id), [&](const Record& record) {
        return record.kind == kind && (about.empty() || record.about == about);
    });
}

/// Written down in the file; the timeline says that it was, and not what.
Result<Brought> recorded(const AtHand& at, RecordKind kind, std::string about = {}) {
    keep_record(at.parts, at.tx, at.supervision.id, at.supervision.revision + 1, kind, about, said(at), at.actor.id);
    return Brought{.choice = std::move(about)};
}

Result<Item> item_asked(const AtHand& at) {
    for (auto& item : SupervisionFile{at.tx}.items_of(at.supervision.id))
        if (item.number == *at.asked.item && item.state != ItemState::dropped) return std::move(item);
    return fail(wrong_field("item", "supervision.item_unknown"));
}

std::optional<Date> day_of_next_demand(const AtHand& at) {
    return next_due(SupervisionFile{at.tx}.items_of(at.supervision.id));
}

Result<Brought> in_words(const AtHand& at) { return Brought{.words = said(at)}; }

template <SupervisionOutcome outcome>
Result<Brought> ends_as(const AtHand& at) {
    return Brought{.words = said(at), .outcome = outcome};
}

/// What only the two with their cards do.
template <Preparing then>
Result<Brought> by_two(const AtHand& at) {
    if (auto pair = has_its_pair(at.tx, at.supervision, at.tx.today()); !pair) return fail(std::move(pair.error()));
    return then(at);
}

template <RecordKind kind>
Result<Brought> record_of(const AtHand& at) {
    return recorded(at, kind);
}

template <RecordKind kind>
Result<Brought> record_of_obstacle(const AtHand& at) {
    at.supervision.uncooperative = true;
    return recorded(at, kind);
}

Result<Brought> refuse(const AtHand& at) {
    return Brought{
        .choice = std::string{name_of(*at.asked.ground)}, .words = said(at), .outcome = SupervisionOutcome::refused};
}

Result<Brought> step_aside(const AtHand& at) {
    auto& supervision = at.supervision;
    if (supervision.assigned_to == at.actor.id) supervision.assigned_to = supervision.second_id;
    supervision.second_id.reset();
    return in_words(at);
}

Result<Brought> hear(const AtHand& at) {
    return recorded(at, RecordKind::hearing, std::string{name_of(*at.asked.heard)});
}

Result<Brought> negotiate(const AtHand& at) {
    if (!*at.asked.both) return fail(wrong_field("both", "supervision.both_wanted"));
    return recorded(at, RecordKind::negotiation);
}

Result<Brought> find_nothing(const AtHand& at) {
    if (!has_record(at, RecordKind::hearing, name_of(Heard::employer)))
        return fail({FaultKind::conflict, "supervision.employer_not_heard"});
    return Brought{.words = said(at), .outcome = SupervisionOutcome::no_violation};
}

Result<Brought> record_answer(const AtHand& at) {
    if (*at.asked.answer == AnswerKind::empty) at.supervision.uncooperative = true;
    return recorded(at, RecordKind::answer, std::string{name_of(*at.asked.answer)});
}

template <const std::string_view& kind>
Result<Brought> served(const AtHand& at) {
    const auto day = served_on(at.tx, at.supervision.id, *at.asked.letter_id, kind, at.asked.step);
    if (!day) return fail(day.error());
    return Brought{.choice = at.asked.letter_id->text(), .counted_from = *day};
}

Result<Brought> serve_opinion(const AtHand& at) {
    if (SupervisionFile{at.tx}.items_of(at.supervision.id).empty())
        return fail({FaultKind::conflict, "supervision.no_demands"});
    return served<opinion_letter>(at);
}

Result<Brought> serve_transfer(const AtHand& at) {
    if (!was_found_transferable(at.tx, at.supervision.id))
        return fail({FaultKind::conflict, "supervision.transfer_not_examined"});
    return served<transfer_letter>(at);
}

Result<Brought> note_refusal(const AtHand& at) {
    at.supervision.uncooperative = true;
    return in_words(at);
}

Result<Brought> find_empty(const AtHand& at) { return note_refusal(at); }

Result<Brought> take_plan(const AtHand& at) {
    return Brought{.words = said(at), .counted_from = day_of_next_demand(at)};
}

Result<Brought> add_second_opinion(const AtHand& at) {
    return recorded(at, RecordKind::second_opinion, at.asked.lawyer->text());
}

Result<Brought> drop_item(const AtHand& at) {
    auto item = item_asked(at);
    if (!item) return fail(std::move(item.error()));
    item->state = ItemState::dropped;
    SupervisionFile{at.tx}.save(*item);
    return in_words(at);
}

Result<Brought> maintain_opinion(const AtHand& at) {
    if (!has_record(at, RecordKind::second_opinion))
        return fail({FaultKind::conflict, "supervision.second_opinion_missing"});
    if (std::ranges::none_of(SupervisionFile{at.tx}.items_of(at.supervision.id), is_due))
        return fail({FaultKind::conflict, "supervision.nothing_to_maintain"});
    return take_plan(at);
}

Result<Brought> prove_item(const AtHand& at) {
    auto item = item_asked(at);
    if (!item) return fail(std::move(item.error()));
    item->state = ItemState::proven;
    SupervisionFile{at.tx}.save(*item);
    auto brought = recorded(at, RecordKind::proof, std::to_string(item->number));
    brought->counted_from = day_of_next_demand(at);
    return brought;
}

Result<Brought> check_item(const AtHand& at) {
    auto item = item_asked(at);
    if (!item) return fail(std::move(item.error()));
    item->state = enum_named<ItemState>(name_of(*at.asked.finding)).value();
    item->checked_on = at.tx.today();
    SupervisionFile{at.tx}.save(*item);
    return recorded(at, RecordKind::check,
                    std::to_string(item->number) + "." + std::string{name_of(*at.asked.finding)});
}

Result<Brought> confirm_correction(const AtHand& at) {
    if (std::ranges::any_of(SupervisionFile{at.tx}.items_of(at.supervision.id), is_due))
        return fail({FaultKind::conflict, "supervision.items_open"});
    return ends_as<SupervisionOutcome::rectified>(at);
}

Result<Brought> find_uncorrected(const AtHand& at) {
    if (std::ranges::none_of(SupervisionFile{at.tx}.items_of(at.supervision.id), is_due))
        return fail({FaultKind::conflict, "supervision.all_done"});
    return note_refusal(at);
}

Result<Brought> request_proposal(const AtHand& at) {
    const auto borne = bears(*at.asked.proposal_ground, matters::MatterStore{at.tx}.events_of(at.supervision.id));
    if (!borne) return fail(borne.error());
    return Brought{.choice = std::string{name_of(*at.asked.proposal_ground)}, .words = said(at)};
}

Result<Brought> find_transferable(const AtHand& at) {
    const auto pack = at.parts.matters.law.pack(at.supervision.law);
    if (!pack) return fail(pack.error());
    GroupSize size;
    if (const auto rule = pack->rule("group.persons", at.tx.today()))
        size.persons = rule->amount.value_or(size.persons);
    if (auto may = may_be_transferred(at.supervision, *at.asked.transfer_ground, size); !may)
        return fail(std::move(may.error()));
    return Brought{.choice = std::string{name_of(*at.asked.transfer_ground)}, .words = said(at)};
}

Result<Brought> note_acceptance(const AtHand& at) {
    return Brought{.choice = std::string{name_of(*at.asked.accepted)}, .words = said(at), .counted_from = at.asked.on};
}

Result<Brought> note_result(const AtHand& at) {
    return Brought{.choice = std::string{name_of(*at.asked.result)}, .words = said(at)};
}

Result<Brought> note_procuratorate(const AtHand& at) {
    return Brought{.choice = std::string{name_of(*at.asked.measure)}, .words = said(at), .counted_from = at.asked.on};
}

Result<Brought> stop_after_withdrawal(const AtHand& at) {
    return Brought{.choice = std::string{name_of(*at.asked.stop_ground)},
                   .words = said(at),
                   .outcome = SupervisionOutcome::withdrawn};
}

Result<Brought> tell_worker(const AtHand& at) {
    return Brought{.words = said(at), .counted_from = first_watch_day(at.parts, at.supervision, at.tx.today())};
}

Result<Brought> close_handled(const AtHand& at) {
    return Brought{.words = said(at),
                   .counted_from = first_watch_day(at.parts, at.supervision, at.tx.today()),
                   .outcome = state_of(at.supervision) == SupervisionState::with_procuratorate
                                  ? SupervisionOutcome::proc_handled
                                  : SupervisionOutcome::authority_handled};
}

/// What is prepared for each act; the others bring their words.
const std::map<SupervisionAct, Preparing>& preparings() {
    using Act = SupervisionAct;
    static const std::map<Act, Preparing> all{
        {Act::refuse, refuse},
        {Act::appoint_pair, appoint_pair},
        {Act::step_aside, step_aside},
        {Act::hear, hear},
        {Act::negotiate, negotiate},
        {Act::verify_settlement, ends_as<SupervisionOutcome::settled>},
        {Act::serve_reminder, served<reminder_letter>},
        {Act::record_reply, record_answer},
        {Act::investigate, by_two<in_words>},
        {Act::inquire, by_two<record_of<RecordKind::inquiry>>},
        {Act::note_obstruction, record_of_obstacle<RecordKind::obstruction>},
        {Act::urge, by_two<record_of<RecordKind::urging>>},
        {Act::find_nothing, find_nothing},
        {Act::find_corrected, ends_as<SupervisionOutcome::rectified>},
        {Act::serve_opinion, serve_opinion},
        {Act::note_refusal, note_refusal},
        {Act::record_answer, record_answer},
        {Act::accept_plan, take_plan},
        {Act::find_empty, find_empty},
        {Act::add_second_opinion, add_second_opinion},
        {Act::drop_item, drop_item},
        {Act::maintain_opinion, maintain_opinion},
        {Act::retract, ends_as<SupervisionOutcome::retracted>},
        {Act::prove_item, prove_item},
        {Act::check_item, by_two<check_item>},
        {Act::confirm_correction, by_two<confirm_correction>},
        {Act::find_uncorrected, by_two<find_uncorrected>},
        {Act::request_proposal, request_proposal},
        {Act::serve_proposal, served<proposal_letter>},
        {Act::note_acceptance, note_acceptance},
        {Act::note_result, note_result},
        {Act::find_transferable, find_transferable},
        {Act::serve_transfer, serve_transfer},
        {Act::note_procuratorate, note_procuratorate},
        {Act::hold_meeting, record_of<RecordKind::meeting>},
        {Act::stop_after_withdrawal, stop_after_withdrawal},
        {Act::tell_worker, tell_worker},
        {Act::close_handled, close_handled},
        {Act::note_watch, note_watch},
    };
    return all;
}

}  // namespace

void keep_record(const SupervisionParts& parts, sql::Tx& tx, const SupervisionId& id, std::int64_t number,
                 RecordKind kind, std::string about, const std::string& words, const std::optional<PersonId>& by) {
    SupervisionFile{tx}.add(Record{id, number, kind, std::move(about), tx.today(),
                                   parts.seal().words("supervision_record", "words", row_of(id, number), words), by});
}

bool was_found_transferable(sql::Session& session, const SupervisionId& id) {
    return std::ranges::any_of(matters::MatterStore{session}.events_of(id), [](const matters::MatterEvent& event) {
        return event.act == name_of(SupervisionAct::find_transferable);
    });
}

bool has_counted(sql::Session& session, const SupervisionId& id, const letters::LetterId& letter, SupervisionAct act) {
    const auto services = letters::LetterStore{session}.services_of(letter);
    return std::ranges::any_of(matters::MatterStore{session}.events_of(id), [&](const matters::MatterEvent& event) {
        if (event.choice == letter.text()) return true;  // the step names its letter
        const bool is_older = event.act == name_of(act) && event.choice.empty();
        return is_older && !services.empty() && event.made_at >= services.front().entered_at;
    });
}

Result<Date> served_on(sql::Session& session, const SupervisionId& id, const letters::LetterId& letter,
                       std::string_view kind, SupervisionAct act) {
    letters::LetterStore store{session};
    const auto found = store.find(letter);
    const auto services = found ? store.services_of(letter) : std::vector<letters::KeptService>{};
    if (!found || found->matter_id != id || found->kind != kind || services.empty())
        return fail({FaultKind::conflict, "supervision.letter_not_served"});
    if (has_counted(session, id, letter, act) || !letters::stands(*found))
        return fail({FaultKind::conflict, "supervision.letter_counted"});
    return services.back().counted_on;
}

Result<Brought> prepared(const AtHand& at) {
    const auto found = preparings().find(at.asked.step);
    return found == preparings().end() ? in_words(at) : found->second(at);
}

}  // namespace gongyou::supervision
