#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "programmes/checkup/reading/word.hpp"

namespace gongyou::checkup {

using ConceptSet = std::bitset<word::concept_count>;

/// A concept found in a text.
struct Token {
    std::uint32_t begin = 0;  ///< in the normalised text
    std::uint32_t end = 0;
    word::Concept meaning = word::nothing;
};

/// Every word of every concept of words/, by where it begins, the longest first. Words that lie within one another are
/// all there, except those of concepts that yield (word::yields): a 不 inside 不论 is no negation.
std::vector<Token> tokens_of(std::u32string_view text);

}  // namespace gongyou::checkup
