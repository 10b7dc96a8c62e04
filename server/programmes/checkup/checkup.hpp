#pragma once

#include <string_view>

#include "programmes/checkup/law_numbers.hpp"
#include "programmes/checkup/report.hpp"
#include "programmes/checkup/table_check.hpp"
#include "programmes/checkup/words_of_paper.hpp"

namespace gongyou::checkup {

inline constexpr int longest_paper = 80'000;  ///< characters: as many as fit into the body of a question

/// The legal check-up (法律体检) of one paper: what in it is unlawful, risky, missing or unclear by the law of a day
/// and place. A pure function of the text and that law; linear in the text's length; from any thread.
Report check_up(std::string_view text, const LawNumbers& law);

}  // namespace gongyou::checkup
