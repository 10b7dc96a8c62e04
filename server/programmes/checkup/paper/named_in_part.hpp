#pragma once

#include <algorithm>

#include "programmes/checkup/paper/bearing.hpp"
#include "programmes/checkup/paper/denied_act.hpp"

/// Who and what is named in a part of a sentence.
namespace gongyou::checkup {

/// The first token or value of a sentence that begins at `at` or behind it.
template <class Thing>
std::uint32_t first_from(const std::vector<Thing>& things, std::uint32_t first, std::uint32_t last, std::uint32_t at) {
    const auto found = std::lower_bound(things.begin() + first, things.begin() + last, at,
                                        [](const Thing& one, std::uint32_t place) { return one.begin < place; });
    return static_cast<std::uint32_t>(found - things.begin());
}

/// Who a part speaks of, by the words before `to`: the last one named there, or the first.
Speaker speaker_in(const Paper& paper, const Sentence& sentence, std::uint32_t from, std::uint32_t to,
                   bool the_first = false);

/// A figure; an amount of money.
bool has_value(const Paper& paper, const Sentence& sentence, const Part& part);
bool has_money(const Paper& paper, const Sentence& sentence, const Part& part);
/// Only people and words of modality: alone they agree nothing.
bool holds_no_matter(const Paper& paper, const Sentence& sentence, const Part& part);

}  // namespace gongyou::checkup
