#pragma once

#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// Last day of the written answer to a letter that was served on `served_on`: as the programme of its matter counts it,
/// else the day the letter itself names (提示函), else by the rule of law of its kind (意见书). None: no answer is
/// asked. Faults: those of composed() and of law::deadline.
Result<std::optional<Date>> answer_due(const LetterParts& parts, sql::Session& session, const Letter& letter,
                                       Date served_on);

/// What a letter wants done: as the programme of its matter has it, else each line of its template's field for that
/// (of a table each row, with the day that stands in it), with how much was handed in by `employer`. Fault: those of
/// composed().
Result<std::vector<LetterItem>> items_of(const LetterParts& parts, sql::Session& session, const Letter& letter,
                                         const EmployerId& employer);

}  // namespace gongyou::letters
