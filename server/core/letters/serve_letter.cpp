#include "core/letters/serve_letter.hpp"

#include "core/letters/letter_store.hpp"
#include "core/matters/matter_store.hpp"

namespace gongyou::letters {

namespace {

Result<LetterStanding> moved_by(const LetterParts& parts, sql::Tx& tx, const Actor& actor, LetterAct act,
                                const MoveLetter& asked) {
    auto letter = letter_to_move(tx, actor, act, asked);
    if (!letter) return fail(std::move(letter.error()));
    return moved(parts, tx, actor, *std::move(letter), act, asked.words).map(&standing_of);
}

/// What the programme of its matter does from the day that counts.
Result<Done> follow_service(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const Letter& letter,
                            Date counted_on) {
    const auto matter = letter.matter_id ? matters::MatterStore{tx}.find(*letter.matter_id) : std::nullopt;
    const auto* source = matter ? parts.source_of(matter->kind) : nullptr;
    return source && source->served ? source->served(tx, actor, letter, counted_on) : Done{};
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
    if (auto followed = follow_service(parts, tx, actor, *letter, *counted_on); !followed)
        return fail(std::move(followed.error()));
    return moved(parts, tx, actor, *std::move(letter), LetterAct::serve).map(&standing_of);
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
