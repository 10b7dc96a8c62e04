#include "core/letters/approve_letter.hpp"

#include "core/letters/compose_letter.hpp"
#include "core/letters/letter_addressees.hpp"

namespace gongyou::letters {

Result<LetterStanding> check_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const MoveLetter& asked) {
    auto letter = letter_to_move(tx, actor, LetterAct::check, asked);
    if (!letter) return fail(std::move(letter.error()));
    if (const auto second = is_second_person(parts, tx, *letter, actor.id); !second) return fail(second.error());
    const auto whole = composed(parts, *letter);
    if (!whole) return fail(whole.error());
    if (auto complete = is_complete(*whole->made, whole->fields); !complete) return fail(std::move(complete.error()));
    if (whole->made->to == SentTo::employers && LetterAddressees{tx}.count(letter->id) == 0)
        return fail(wrong_field("addressees", "value.missing"));
    return moved(parts, tx, actor, *std::move(letter), LetterAct::check, asked.words).map(&standing_of);
}

Result<LetterStanding> approve_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                      const ApproveLetter& asked) {
    auto letter = letter_to_move(tx, actor, LetterAct::approve, {{}, asked.id, asked.revision});
    if (!letter) return fail(std::move(letter.error()));
    if (asked.digest.text() != letter->digest) return fail({FaultKind::conflict, "letter.changed_meanwhile"});
    const auto now = digest_of(parts, tx, *letter);
    if (!now) return fail(now.error());
    if (*now != letter->digest) return fail({FaultKind::conflict, "letter.altered"});
    if (const auto second = is_second_person(parts, tx, *letter, actor.id); !second) return fail(second.error());
    letter->approved_digest = letter->digest;
    letter->approved_by = actor.id;
    return moved(parts, tx, actor, *std::move(letter), LetterAct::approve).map(&standing_of);
}

Result<LetterStanding> send_back_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MoveLetter& asked) {
    auto letter = letter_to_move(tx, actor, LetterAct::send_back, asked);
    if (!letter) return fail(std::move(letter.error()));
    letter->approved_digest = {};
    letter->approved_by = {};
    return moved(parts, tx, actor, *std::move(letter), LetterAct::send_back, asked.words).map(&standing_of);
}

}  // namespace gongyou::letters
