#include "core/letters/answer_letter.hpp"

#include <algorithm>

#include "core/letters/answer_store.hpp"
#include "core/letters/letter_due.hpp"
#include "core/letters/letter_source.hpp"
#include "core/letters/letter_store.hpp"
#include "core/notices/notices.hpp"

namespace gongyou::letters {

namespace {

/// Who gives it, and how it came.
struct Giving {
    matters::By by;
    Date on;
    bool on_paper = false;
};

void record(const LetterParts& parts, sql::Tx& tx, const Giving& giving, std::string_view act, const LetterId& id) {
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = giving.by.person->text(),
                            .role = std::string{giving.by.role},
                            .act = act,
                            .object_kind = "letter",
                            .object_id = id.text()});
}

/// Who wrote the letter hears that something came back by the account; what came on paper they hold in their hands.
void tell_authors(sql::Tx& tx, const Giving& giving, const Letter& letter) {
    if (giving.on_paper) return;
    for (const auto& author : LetterStore{tx}.authors_of(letter.id))
        notices::add(tx, author, "letter.came_back", {{"letter", letter.id.text()}});
}

Result<AnswerTaken> keep_answer(const LetterParts& parts, sql::Tx& tx, const Giving& giving, const AddressedLetter& to,
                                const AnswerALetter& asked) {
    const auto& letter = to.letter;
    const auto& addressee = to.addressee;
    if (parts.templates.find(letter.kind)->to != SentTo::employer)
        return fail({FaultKind::conflict, "letter.no_answer_asked"});
    if (!stands(letter)) return fail({FaultKind::conflict, "letter.void"});
    const auto due = answer_due(parts, tx, letter, *addressee.served_on);
    if (!due) return fail(due.error());

    AnswerStore store{tx};
    const auto number = static_cast<std::int64_t>(store.answers(letter.id, addressee.employer_id).size()) + 1;
    const LetterAnswer answer{.id = new_uuid_v7(tx.now(), tx.random()),
                              .letter_id = letter.id,
                              .employer_id = addressee.employer_id,
                              .number = number,
                              .kind = asked.kind,
                              .content = {asked.words, asked.plan_by, asked.contact},
                              .given_on = giving.on,
                              .due_on = *due,
                              .late = *due && giving.on > **due,
                              .on_paper = giving.on_paper,
                              .entered_by = *giving.by.person,
                              .entered_at = tx.now()};
    store.add(KeptAnswer{answer.id, answer.letter_id, answer.employer_id, answer.number,
                         std::string{name_of(answer.kind)},
                         parts.seal().sealed_content("letter_answer", answer.id, answer.content), answer.given_on,
                         answer.due_on, answer.late, answer.on_paper, answer.entered_by, answer.entered_at});
    const auto kept = parts.files.claim(tx, asked.uploads.value_or(LetterUploads{}), files_of_answer(answer.id));
    if (!kept) return fail(kept.error());
    record(parts, tx, giving, giving.on_paper ? "letter.answer_entered" : "letter.answered", letter.id);
    tell_authors(tx, giving, letter);
    if (const auto* source = source_of(parts, tx, letter); source && source->answered)
        if (auto told = source->answered(tx, giving.by, letter, answer); !told) return fail(std::move(told.error()));
    return AnswerTaken{answer.number, answer.given_on, answer.entered_at, answer.due_on, answer.late};
}

Result<ItemProven> keep_proof(const LetterParts& parts, sql::Tx& tx, const Giving& giving, const AddressedLetter& to,
                              const ProveItem& asked) {
    const auto& letter = to.letter;
    const auto& addressee = to.addressee;
    if (!stands(letter)) return fail({FaultKind::conflict, "letter.void"});
    const auto item_of = [&]() -> Result<LetterItem> {
        const auto items = items_of(parts, tx, letter, addressee.employer_id);
        if (!items) return fail(items.error());
        const auto found = std::ranges::find(*items, asked.item, &LetterItem::number);
        if (found == items->end()) return fail(wrong_field("item", "letter.item_unknown"));
        return *found;
    };
    if (const auto known = item_of(); !known) return fail(known.error());

    const ItemProof proof{.id = new_uuid_v7(tx.now(), tx.random()),
                          .letter_id = letter.id,
                          .employer_id = addressee.employer_id,
                          .item = asked.item,
                          .words = asked.words.text(),
                          .given_on = giving.on,
                          .on_paper = giving.on_paper};
    AnswerStore{tx}.add(KeptProof{proof.id, proof.letter_id, proof.employer_id, proof.item,
                                  parts.seal().sealed_content("letter_item_proof", proof.id, ProofContent{asked.words}),
                                  proof.given_on, proof.on_paper, *giving.by.person, tx.now()});
    const auto kept = parts.files.claim(tx, asked.uploads.value_or(LetterUploads{}), files_of_proof(proof.id));
    if (!kept) return fail(kept.error());
    record(parts, tx, giving, "letter.item_proved", letter.id);
    tell_authors(tx, giving, letter);
    if (const auto* source = source_of(parts, tx, letter); source && source->prove_item)
        if (auto told = source->prove_item(tx, giving.by, letter, proof); !told) return fail(std::move(told.error()));
    return item_of().map([](LetterItem item) { return ItemProven{std::move(item)}; });
}

}  // namespace

Result<AnswerTaken> answer_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                  const AnswerALetter& asked) {
    const auto found = letter_to_addressee(tx, actor, asked.id);
    if (!found) return fail(found.error());
    return keep_answer(parts, tx, {matters::By::addressee(actor.id), tx.today()}, *found, asked);
}

Result<AnswerTaken> enter_answer(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const EnterAnswer& asked) {
    const auto found = letter_of_desk(tx, actor, Right::serve_letter, asked.id);
    if (!found) return fail(found.error());
    if (asked.given_on < *found->addressee.served_on) return fail(wrong_field("given_on", "answer.before_service"));
    if (asked.given_on > tx.today()) return fail(wrong_field("given_on", "answer.in_the_future"));
    return keep_answer(parts, tx, {matters::By::staff(actor), asked.given_on, true}, *found, asked);
}

Result<ItemProven> prove_item(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const ProveItem& asked) {
    const auto found = letter_to_addressee(tx, actor, asked.id);
    if (!found) return fail(found.error());
    return keep_proof(parts, tx, {matters::By::addressee(actor.id), tx.today()}, *found, asked);
}

Result<ItemProven> enter_proof(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const ProveItem& asked) {
    const auto found = letter_of_desk(tx, actor, Right::serve_letter, asked.id);
    if (!found) return fail(found.error());
    return keep_proof(parts, tx, {matters::By::staff(actor), tx.today(), true}, *found, asked);
}

}  // namespace gongyou::letters
