#pragma once

#include <string_view>

namespace gongyou::checkup {

/// How far a sentence looks like those that lawyers marked for this rule, by what was learnt from labelled papers and
/// phrases when the program was built (program/learn_main.cpp, docs/decisions/second-reader.md): above 0 rather like
/// them, below rather like a sentence that only sounds so. A pure function; from any thread.
double leaning(std::u32string_view sentence, std::string_view code);

/// Whether the second reader holds back what a rule found at this stretch of a text: the sentences it stands in look
/// harmless to it, and neither one of them by itself nor they with the one before or behind look wrong beyond doubt.
bool looks_harmless(std::u32string_view text, std::size_t begin, std::size_t end, std::string_view code);

}  // namespace gongyou::checkup
