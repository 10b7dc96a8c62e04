#pragma once

#include "core/letters/letter_text.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// A letter put together: its template, what was filled in, the words that came of it.
struct Composed {
    const LetterTemplate* made = nullptr;
    Filled fields;
    std::vector<LetterLine> text;
};

/// `fields` in their template, under `law` as it stood on `day`. Faults: those of letter_text.
Result<Composed> composed(const LetterParts& parts, const LetterTemplate& made, Filled fields,
                          const law::FrozenLaw& law, Date day);

/// A letter that is kept, opened and put together. Faults: seal.broken, letter.kind_unknown, those of letter_text.
Result<Composed> composed(const LetterParts& parts, const Letter& letter);

/// The law of the place the unit lies in, as it is known now.
law::FrozenLaw law_of(const LetterParts& parts, const Unit& unit);

/// The digest of a letter as it is kept. Faults: those of composed().
Result<std::string> digest_of(const LetterParts& parts, sql::Session& session, const Letter& letter);

/// Whose files the attachments are.
inline files::FileOwner attachments_of(const LetterId& id) { return {"letter", id.text()}; }
std::vector<FileId> attached_to(const LetterParts& parts, sql::Session& session, const LetterId& id);

}  // namespace gongyou::letters
