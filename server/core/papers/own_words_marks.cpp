#include <algorithm>
#include <unordered_set>

#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

/// The letters that carry words, and where each stood.
struct Bare {
    std::u32string letters;
    std::vector<std::size_t> places;
};

Bare bare(std::u32string_view letters) {
    Bare kept;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (!is_han(letters[at]) && !is_digit(letters[at]) && !is_latin(letters[at])) continue;
        kept.letters += letters[at];
        kept.places.push_back(at);
    }
    return kept;
}

}  // namespace

void find_own_words(std::u32string_view letters, const std::vector<std::string>& told, MarkPlaces& found) {
    constexpr auto run = longest_unmarked_run + 1;
    std::unordered_set<std::u32string> pieces;
    for (const auto& words : told) {
        const auto theirs = bare(letters_of(words)).letters;
        for (std::size_t at = 0; at + run <= theirs.size(); ++at) pieces.insert(theirs.substr(at, run));
    }
    const auto ours = bare(letters);
    std::size_t covered = 0;  // up to here, in bare letters, it stands in `found` already
    for (std::size_t at = 0; at + run <= ours.letters.size(); ++at) {
        if (!pieces.contains(ours.letters.substr(at, run))) continue;
        const auto end = ours.places[at + run - 1] + 1;
        if (at < covered)
            found.back().end = end;
        else
            found.push_back({MarkKind::own_words, ours.places[at], end});
        covered = at + run;
    }
}

}  // namespace gongyou::papers
