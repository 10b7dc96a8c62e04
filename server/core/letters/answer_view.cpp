#include "core/letters/answer_view.hpp"

#include "core/letters/answer_store.hpp"
#include "core/letters/letter_due.hpp"
#include "core/people/staff.hpp"

namespace gongyou::letters {

namespace {

Result<AnswerView> answer_read(const LetterParts& parts, sql::Session& session, const KeptAnswer& kept) {
    const auto content = parts.seal().opened_content<AnswerContent>("letter_answer", kept.id, kept.content);
    if (!content) return fail(content.error());
    return AnswerView{.number = kept.number,
                      .kind = enum_named<AnswerKind>(kept.kind).value(),
                      .words = content->words.text(),
                      .plan_by = content->plan_by,
                      .contact = content->contact.text(),
                      .given_on = kept.given_on,
                      .due_on = kept.due_on,
                      .late = kept.late,
                      .on_paper = kept.on_paper,
                      .entered_at = kept.entered_at,
                      .by_name = Staff{session, parts.people}.name_of(kept.entered_by),
                      .files = parts.files.of(session, files_of_answer(kept.id))};
}

Result<ProofView> proof_read(const LetterParts& parts, sql::Session& session, const KeptProof& kept) {
    const auto content = parts.seal().opened_content<ProofContent>("letter_item_proof", kept.id, kept.content);
    if (!content) return fail(content.error());
    return ProofView{kept.item, content->words.text(), kept.given_on, kept.on_paper,
                     parts.files.of(session, files_of_proof(kept.id))};
}

}  // namespace

Result<AnswersView> answers_to(const LetterParts& parts, sql::Session& session, const AddressedLetter& to) {
    const auto& [letter, addressee] = to;
    AnswersView view{.served_on = addressee.served_on,
                     .answer_due = addressee.answer_due,
                     .opened_at = addressee.opened_at,
                     .received_at = addressee.received_at,
                     .answers = {},
                     .items = {},
                     .proofs = {}};
    if (const auto due = answer_due(parts, session, letter, addressee.served_on.value()); due && *due)
        view.answer_due = *due;  // the programme may have moved it
    AnswerStore store{session};
    for (const auto& kept : store.answers(letter.id, addressee.employer_id)) {
        auto answer = answer_read(parts, session, kept);
        if (!answer) return fail(std::move(answer.error()));
        view.answers.push_back(*std::move(answer));
    }
    auto items = items_of(parts, session, letter, addressee.employer_id);
    if (!items) return fail(std::move(items.error()));
    view.items = *std::move(items);
    for (const auto& kept : store.proofs(letter.id, addressee.employer_id)) {
        auto proof = proof_read(parts, session, kept);
        if (!proof) return fail(std::move(proof.error()));
        view.proofs.push_back(*std::move(proof));
    }
    return view;
}

Result<files::FileContent> answer_file(const LetterParts& parts, sql::Session& session, const AddressedLetter& to,
                                       const FileId& file) {
    AnswerStore store{session};
    for (const auto& kept : store.answers(to.letter.id, to.addressee.employer_id))
        if (auto found = parts.files.read(session, files_of_answer(kept.id), file)) return found;
    for (const auto& kept : store.proofs(to.letter.id, to.addressee.employer_id))
        if (auto found = parts.files.read(session, files_of_proof(kept.id), file)) return found;
    return fail({FaultKind::not_found, "file.unknown"});
}

}  // namespace gongyou::letters
