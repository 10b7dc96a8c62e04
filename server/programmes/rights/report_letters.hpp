#pragma once

#include "core/letters/letters.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The letters that may come out of a report (诉求), and what the report gives them: of a named one its employer, of an
/// anonymous one nothing. `parts` outlives it.
letters::LetterSource report_letters(const RightsParts& parts);

}  // namespace gongyou::rights
