#pragma once

#include <vector>

#include "core/letters/letter_fields.hpp"
#include "core/letters/letter_law.hpp"

namespace gongyou::letters {

/// One paragraph of a letter with everything filled in.
struct LetterLine {
    BlockKind as = BlockKind::body;
    int number = 0;     ///< of a heading, an item, an enclosure or a row; 0: not counted, or the head of a table
    std::string words;  ///< in a table: cells, parted by |
    bool operator==(const LetterLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(LetterLine, (), (as, number, words))

/// What stands where nothing is filled in yet.
inline constexpr std::string_view blank = "＿＿＿＿";

/// The letter's words in order. A paragraph that waits for a field nobody filled in is left out; a field that must be
/// there and is not yet is a blank line to write on, in a table empty rows. Faults: those of LetterLaw.
Result<std::vector<LetterLine>> letter_text(const LetterTemplate& made, const Filled& fields, const LetterLaw& law);

}  // namespace gongyou::letters
