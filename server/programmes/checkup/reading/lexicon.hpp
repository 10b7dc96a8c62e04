#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "programmes/checkup/reading/word_row.hpp"

namespace gongyou::checkup {

using ConceptSet = std::bitset<word::concept_count>;

/// A concept found in a text.
struct Token {
    std::uint32_t begin = 0;  ///< in the normalised text
    std::uint32_t end = 0;
    word::Concept meaning = word::nothing;
};

/// All words of the trade, found in one pass over a text. Made once, then only read, from any thread.
class Lexicon {
public:
    explicit Lexicon(std::span<const std::span<const WordRow>> tables);

    /// Every word of every concept, by where it begins. Words that lie within one another are all there, except those
    /// of concepts that yield (word::yields): a 不 inside 不论 is no negation.
    std::vector<Token> tokens_of(std::u32string_view text) const;

    std::size_t words() const { return words_; }

private:
    void add(std::u32string_view form, word::Concept meaning);

    std::vector<std::int32_t> roots_;                        ///< by first character; -1: none
    std::unordered_map<std::uint64_t, std::uint32_t> next_;  ///< node and character to node, while it is built
    std::vector<std::uint64_t> keys_;                        ///< the same, as an open table
    std::vector<std::uint32_t> targets_;
    std::vector<std::vector<word::Concept>> meanings_;  ///< by node
    std::size_t words_ = 0;

    std::int64_t step(std::uint32_t node, char32_t c) const;
};

/// The lexicon of all tables of words/.
const Lexicon& lexicon();

/// The plain forms that a row's text stands for. For tests, and for the lexicon itself.
std::vector<std::u32string> expanded(std::u32string_view forms);

}  // namespace gongyou::checkup
