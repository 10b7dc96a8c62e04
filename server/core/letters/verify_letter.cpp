#include "core/letters/verify_letter.hpp"

#include "core/letters/letter_code.hpp"
#include "core/letters/letter_procedure.hpp"
#include "core/letters/letter_store.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::letters {

namespace {

PublicStanding public_standing(LetterState state) {
    if (state == LetterState::voided) return PublicStanding::voided;
    if (state == LetterState::replaced) return PublicStanding::replaced;
    return PublicStanding::genuine;
}

Result<Letter> asked_about(LetterStore& letters, const VerifyLetter& asked) {
    if (asked.code) {
        const auto code = code_from(asked.code->text());
        auto found = code ? letters.with_code(*code) : std::nullopt;
        if (!found) return fail({FaultKind::not_found, "letter.code_unknown"});
        return *std::move(found);
    }
    if (!asked.file) return fail({FaultKind::invalid, "letter.ask_for_something"});
    auto found = letters.with_file(asked.file->text());
    if (!found) return fail({FaultKind::not_found, "letter.file_unknown"});
    return *std::move(found);
}

}  // namespace

Result<LetterVerdict> verify_letter(sql::Reader& reader, const Actor&, const VerifyLetter& asked) {
    LetterStore letters{reader};
    const auto letter = asked_about(letters, asked);
    if (!letter) return fail(letter.error());
    const auto unit = UnitTree{reader}.find(letter->unit_id);
    LetterVerdict verdict{.standing = public_standing(state_of(*letter)),
                          .number = letter->number_text.value(),
                          .title = letter->title,
                          .issuer = unit->name,
                          .issuer_phone = unit->phone,
                          .issued_on = letter->issued_on.value(),
                          .ended_on = {},
                          .replaced_by = {},
                          .file_matches = {}};
    if (verdict.standing != PublicStanding::genuine)
        verdict.ended_on = Date::in_shanghai(letters.events_of(letter->id).back().made_at);
    if (letter->replaced_by)
        if (const auto other = letters.find(*letter->replaced_by)) verdict.replaced_by = other->number_text;
    if (asked.file) verdict.file_matches = letter->file_digest == asked.file->text();
    return verdict;
}

}  // namespace gongyou::letters
