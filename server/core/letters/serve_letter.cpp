#include "core/letters/serve_letter.hpp"

#include "core/letters/letter_addressees.hpp"
#include "core/letters/letter_due.hpp"
#include "core/letters/letter_source.hpp"
#include "core/letters/letter_store.hpp"
#include "core/notices/notices.hpp"
#include "core/people/staff.hpp"

namespace gongyou::letters {

namespace {

Result<LetterStanding> moved_by(const LetterParts& parts, sql::Tx& tx, const Actor& actor, LetterAct act,
                                const MoveLetter& asked) {
    auto letter = letter_to_move(tx, actor, act, asked);
    if (!letter) return fail(std::move(letter.error()));
    return moved(parts, tx, actor, *std::move(letter), act, asked.words).map(&standing_of);
}

/// The employer has it in its inbox from now on, and the programme of the matter is told.
Result<Done> reached(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const Letter& letter, Date counted_on,
                     ServiceWay way) {
    const auto* source = source_of(parts, tx, letter);
    if (source && source->served)
        if (auto told = source->served(tx, actor, letter, counted_on, way); !told) return told;
    if (source && source->refused_receipt && way == ServiceWay::left_in_place)
        if (auto told = source->refused_receipt(tx, actor, letter, counted_on); !told) return told;
    if (parts.templates.find(letter.kind)->to != SentTo::employer || !letter.employer_id) return Done{};
    const auto due = answer_due(parts, tx, letter, counted_on);
    if (!due) return fail(due.error());
    LetterAddressees{tx}.serve({letter.id, *letter.employer_id, counted_on, *due});
    for (const auto& person : Staff{tx, parts.people}.speaking_for(*letter.employer_id))
        notices::add(tx, person, "letter.served_on_you", {{"inbox", letter.id.text()}});
    return Done{};
}

}  // namespace

Result<LetterStanding> serve_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const ServeLetter& asked) {
    auto letter = letter_to_move(tx, actor, LetterAct::serve, {{}, asked.id, asked.revision});
    if (!letter) return fail(std::move(letter.error()));
    if (const auto step =
            matters::step_for(letter_procedure, state_of(*letter), LetterAct::serve, matters::Taker::Kind::staff);
        !step)
        return fail(step.error());
    if (!letter->file_id) return fail({FaultKind::conflict, "letter.no_paper"});
    const auto uploads = asked.uploads.value_or(LetterUploads{});
    const auto counted_on = served_on(asked.proof, letter->issued_on.value(), tx.today(), !uploads.empty());
    if (!counted_on) return fail(counted_on.error());

    const auto id = new_uuid_v7(tx.now(), tx.random());
    if (const auto kept = parts.files.claim(tx, uploads, proofs_of(id)); !kept) return fail(kept.error());
    LetterStore{tx}.add_service({.id = id,
                                 .letter_id = letter->id,
                                 .way = std::string{name_of(asked.proof.way)},
                                 .counted_on = *counted_on,
                                 .proof = parts.seal().sealed_proof(id, asked.proof),
                                 .entered_by = actor.id,
                                 .entered_at = tx.now()});
    return moved(parts, tx, actor, *std::move(letter), LetterAct::serve).and_then([&](const Letter& served) {
        return reached(parts, tx, actor, served, *counted_on, asked.proof.way).map([&](Done) {
            return standing_of(served);
        });
    });
}

Result<LetterStanding> close_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const MoveLetter& asked) {
    return moved_by(parts, tx, actor, LetterAct::close, asked);
}

Result<LetterStanding> discard_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                      const MoveLetter& asked) {
    return moved_by(parts, tx, actor, LetterAct::discard, asked);
}

Result<LetterStanding> annul_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const MoveLetter& asked) {
    return moved_by(parts, tx, actor, LetterAct::annul, asked);
}

}  // namespace gongyou::letters
