#pragma once

#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// The programme whose matter the letter came out of; none for a letter that came out of none.
const LetterSource* source_of(const LetterParts& parts, sql::Session& session, const Letter& letter);

}  // namespace gongyou::letters
