#include "programmes/supervision/supervision_hooks.hpp"

#include "core/letters/letter_store.hpp"
#include "core/referrals/office_store.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_guards.hpp"
#include "programmes/supervision/supervision_rules.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

/// The case of a letter, if it can take that step now; none: it has moved on.
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

std::string result_of(referrals::ResultKind kind) {
    using referrals::ResultKind;
    const auto result = kind == ResultKind::ordered     ? AuthorityResult::ordered
                        : kind == ResultKind::penalty   ? AuthorityResult::fined
                        : kind == ResultKind::corrected ? AuthorityResult::settled
                        : kind == ResultKind::mediated  ? AuthorityResult::settled
                        : kind == ResultKind::no_case   ? AuthorityResult::no_breach
                                                        : AuthorityResult::partly;
    return std::string{name_of(result)};
}

std::string measure_of(referrals::ResultKind kind) {
    using referrals::ResultKind;
    const auto measure = kind == ResultKind::support_of_suit   ? Measure::support_of_suit
                         : kind == ResultKind::public_interest ? Measure::public_interest
                         : kind == ResultKind::proposal        ? Measure::suggestion
                         : kind == ResultKind::criminal_case   ? Measure::criminal
                         : kind == ResultKind::no_case         ? Measure::no_case
                                                               : Measure::ended;
    return std::string{name_of(measure)};
}

std::string words_in(const referrals::ReferralReply& reply) {
    std::string words = reply.said.words ? reply.said.words->text() : "";
    if (reply.said.document) words += (words.empty() ? "" : "\n") + std::string{"文号："} + reply.said.document->text();
    return words;
}

/// The step, and what was chosen, that a reply to a proposal means.
std::pair<SupervisionAct, std::string> to_a_proposal(const referrals::ReferralReply& reply, bool by_inspection) {
    using referrals::ReplyKind;
    if (reply.said.kind == ReplyKind::result)
        return {SupervisionAct::note_result, result_of(reply.said.result.value_or(referrals::ResultKind::other))};
    const auto acceptance = reply.said.kind == ReplyKind::not_accepted ? Acceptance::not_accepted
                            : by_inspection                            ? Acceptance::by_inspection
                                                                       : Acceptance::by_other;
    return {SupervisionAct::note_acceptance, std::string{name_of(acceptance)}};
}

/// The same of a reply to a transfer.
std::pair<SupervisionAct, std::string> to_a_transfer(const referrals::ReferralReply& reply) {
    using referrals::ReplyKind;
    constexpr auto act = SupervisionAct::note_procuratorate;
    if (reply.said.kind == ReplyKind::result)
        return {act, measure_of(reply.said.result.value_or(referrals::ResultKind::other))};
    return {act,
            std::string{name_of(reply.said.kind == ReplyKind::accepted ? Measure::accepted : Measure::not_accepted)}};
}

}  // namespace

Result<Done> letter_served(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                           const letters::Letter& letter, Date counted_on, letters::ServiceWay way) {
    auto act = act_on_service(letter.kind);
    if (!act) return Done{};
    const bool is_refused = *act == SupervisionAct::serve_opinion && way == letters::ServiceWay::left_in_place;
    if (is_refused) act = SupervisionAct::note_refusal;
    const auto by = matters::By::staff(actor);
    auto found = ready_for(tx, letter.matter_id, *act, by.kind);
    if (!found) return Done{};
    if (!is_refused) return taken(parts, tx, by, *std::move(found), *act, {.counted_from = counted_on});
    found->uncooperative = true;
    SupervisionStore{tx}.save(*found);
    return taken(parts, tx, by, *std::move(found), *act, {.words = "单位拒收，留置送达，见送达登记。"});
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

Result<Done> referral_replied(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                              const referrals::Referral& referral, const referrals::ReferralReply& reply) {
    const auto letter = letters::LetterStore{tx}.find(referral.letter_id);
    if (!letter || reply.said.kind == referrals::ReplyKind::received) return Done{};
    const bool is_transfer = letter->kind == transfer_letter;
    if (!is_transfer && letter->kind != proposal_letter) return Done{};
    const auto office = referrals::OfficeStore{tx}.find(referral.office_id);
    const bool by_inspection = office && referrals::kind_of(*office) == referrals::OfficeKind::inspection;
    auto [act, choice] = is_transfer ? to_a_transfer(reply) : to_a_proposal(reply, by_inspection);
    auto found = ready_for(tx, referral.matter_id, act, by.kind);
    if (!found) return Done{};
    return taken(parts, tx, by, *std::move(found), act,
                 {.choice = std::move(choice), .words = words_in(reply), .counted_from = reply.happened_on});
}

}  // namespace gongyou::supervision
