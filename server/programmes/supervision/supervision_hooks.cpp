#include "programmes/supervision/supervision_hooks.hpp"

#include "core/letters/letter_store.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_guards.hpp"
#include "programmes/supervision/supervision_rules.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

/// The step that follows from a letter's service; none: nothing does.
std::optional<SupervisionAct> act_on_service(std::string_view kind) {
    if (kind == reminder_letter) return SupervisionAct::serve_reminder;
    if (kind == opinion_letter) return SupervisionAct::serve_opinion;
    if (kind == proposal_letter) return SupervisionAct::serve_proposal;
    if (kind == transfer_letter) return SupervisionAct::serve_transfer;
    return std::nullopt;
}

AnswerKind kind_of(letters::AnswerKind said) {
    switch (said) {
        case letters::AnswerKind::accepts:
            return AnswerKind::accepts;
        case letters::AnswerKind::accepts_partly:
            return AnswerKind::partly;
        case letters::AnswerKind::contests:
            return AnswerKind::contests;
    }
    return AnswerKind::accepts;
}

letters::ItemState shown_state(ItemState state) {
    switch (state) {
        case ItemState::proven:
            return letters::ItemState::proved;
        case ItemState::done:
            return letters::ItemState::accepted;
        case ItemState::partly:
        case ItemState::undone:
            return letters::ItemState::insufficient;
        case ItemState::open:
        case ItemState::dropped:
            break;
    }
    return letters::ItemState::open;
}

}  // namespace

std::optional<Supervision> ready_for(sql::Tx& tx, const std::optional<MatterId>& matter, SupervisionAct act,
                                     matters::Taker::Kind by) {
    auto found = matter ? SupervisionStore{tx}.find(*matter) : std::nullopt;
    if (found && matters::step_for(supervision_procedure, state_of(*found), act, by)) return found;
    return std::nullopt;
}

Result<Done> taken(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by, Supervision supervision,
                   SupervisionAct act, Brought brought) {
    auto standing = take(parts, tx, by, std::move(supervision), act, std::move(brought));
    if (!standing) return fail(std::move(standing.error()));
    return Done{};
}

Result<Done> letter_served(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                           const letters::Letter& letter, Date counted_on, letters::ServiceWay way) {
    auto act = act_on_service(letter.kind);
    if (!act) return Done{};
    const bool is_refused = *act == SupervisionAct::serve_opinion && way == letters::ServiceWay::left_in_place;
    if (is_refused) act = SupervisionAct::note_refusal;
    const auto by = matters::By::staff(actor);
    auto found = ready_for(tx, letter.matter_id, *act, by.kind);
    if (!found || has_counted(tx, found->id, letter.id, *act)) return Done{};
    if (!is_refused)
        return taken(parts, tx, by, *std::move(found), *act, {.choice = letter.id.text(), .counted_from = counted_on});
    found->uncooperative = true;
    SupervisionStore{tx}.save(*found);
    return taken(parts, tx, by, *std::move(found), *act,
                 {.choice = letter.id.text(), .words = "单位拒收，留置送达，见送达登记。"});
}

Result<Done> letter_answered(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                             const letters::Letter& letter, const letters::LetterAnswer& answer) {
    const auto act = letter.kind == opinion_letter ? SupervisionAct::record_answer : SupervisionAct::record_reply;
    auto found = ready_for(tx, letter.matter_id, act, by.kind);
    if (!found) return Done{};
    std::string about{name_of(kind_of(answer.kind))};
    keep_record(parts, tx, found->id, found->revision + 1, RecordKind::answer, about, answer.content.words.text(),
                by.person);
    return taken(parts, tx, by, *std::move(found), act, {.choice = std::move(about)});
}

Result<Done> demand_proven(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                           const letters::Letter& letter, const letters::ItemProof& proof) {
    auto found = ready_for(tx, letter.matter_id, SupervisionAct::prove_item, by.kind);
    if (!found || letter.kind != opinion_letter) return Done{};
    SupervisionFile file{tx};
    for (auto& item : file.items_of(found->id))
        if (item.number == proof.item && is_due(item)) {
            item.state = ItemState::proven;
            file.save(item);
        }
    keep_record(parts, tx, found->id, found->revision + 1, RecordKind::proof, std::to_string(proof.item), proof.words,
                by.person);
    const auto next = next_due(file.items_of(found->id));
    return taken(parts, tx, by, *std::move(found), SupervisionAct::prove_item,
                 {.choice = std::to_string(proof.item), .counted_from = next});
}

std::vector<letters::LetterItem> demands_of(const SupervisionParts& parts, sql::Session& session,
                                            const letters::Letter& letter) {
    std::vector<letters::LetterItem> items;
    const auto found = letter.matter_id ? SupervisionStore{session}.find(*letter.matter_id) : std::nullopt;
    // while an amended opinion is being written, nobody outside reads what it will demand
    if (!found || letter.kind != opinion_letter || state_of(*found) == SupervisionState::opinion_drafting) return items;
    for (const auto& item : SupervisionFile{session}.items_of(*letter.matter_id)) {
        if (item.state == ItemState::dropped) continue;
        const auto words =
            parts.seal().opened_words("supervision_item", "words", row_of(item.matter_id, item.number), item.words);
        if (words) items.push_back({item.number, *words, item.due_on, shown_state(item.state), 0});
    }
    return items;
}

}  // namespace gongyou::supervision
