#pragma once

#include "core/api/command.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// The signer says what the union calls itself in its numbers (机关代字). Numbers that were drawn stay as they are.
struct SetLetterMark : api::Command {
    Line<1, 12> mark;
};
BOOST_DESCRIBE_STRUCT(SetLetterMark, (api::Command), (mark))

struct LetterMarkSet {
    std::string mark;
    std::string example;  ///< a number with it
};
BOOST_DESCRIBE_STRUCT(LetterMarkSet, (), (mark, example))

/// Fault: access.not_found where the actor signs for no union.
Result<LetterMarkSet> set_letter_mark(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                      const SetLetterMark& asked);

}  // namespace gongyou::letters
