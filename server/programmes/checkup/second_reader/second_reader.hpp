#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gongyou::checkup {

/// The codes of the rules it has learnt of, by number.
std::size_t known_codes();
std::string_view known_code(std::size_t number);

/// How surely a lawyer would mark a sentence under a rule, from 0 to 1.
struct Likeness {
    std::size_t which = 0;  ///< of those that were asked about
    double sureness = 0;
};

/// The rules, of some numbers of known_codes(), under which a sentence looks wrong, by what was learnt from labelled
/// papers, phrases and lessons when the program was built (program/learn_main.cpp, docs/decisions/second-reader.md).
/// A pure function; from any thread.
std::vector<Likeness> looks_wrong(std::u32string_view sentence, std::span<const std::size_t> under);

/// How sure it is of one rule; none of a rule it knows nothing of.
std::optional<double> likeness(std::u32string_view sentence, std::string_view code);

/// Whether the second reader holds back what a rule found at this stretch of a text: the sentences it stands in look
/// nothing like that wrong, and rather sound under all rules together.
bool looks_harmless(std::u32string_view text, std::size_t begin, std::size_t end, std::string_view code);

}  // namespace gongyou::checkup
