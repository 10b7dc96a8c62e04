#include "core/letters/letter_marks.hpp"

#include "core/access/decision.hpp"
#include "core/letters/letter_number.hpp"
#include "core/letters/letter_store.hpp"

namespace gongyou::letters {

Result<LetterMarkSet> set_letter_mark(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                      const SetLetterMark& asked) {
    const auto unit = actor.unit();
    if (!unit) return fail(hidden());
    if (auto allowed = may(actor, Right::approve_letter, subject_at(tx, *unit)); !allowed)
        return fail(std::move(allowed.error()));
    LetterStore{tx}.set_mark(*unit, asked.mark.text());
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::signer)},
                            .act = "letter.mark_set",
                            .object_kind = "unit",
                            .object_id = unit->text()});
    return LetterMarkSet{asked.mark.text(),
                         number_in_words("{mark}〔{year}〕{number}号", asked.mark.text(), tx.today().year(), 1)};
}

}  // namespace gongyou::letters
