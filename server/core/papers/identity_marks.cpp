#include "core/papers/identity_marks.hpp"

#include <algorithm>

#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

constexpr std::size_t letters_around = 12;

/// Digits alone: "0000-88010001" and "000088010001" are one number.
std::u32string digits_in(std::u32string_view letters) {
    std::u32string digits;
    for (const auto c : letters)
        if (is_digit(c)) digits += c;
    return digits;
}

bool is_published(std::u32string_view words, const IdentityFacts& facts) {
    const auto digits = digits_in(words);
    return std::ranges::any_of(facts.published,
                               [&](const std::string& number) { return digits_in(letters_of(number)) == digits; });
}

/// In order; what lies within another mark of its kind is left out.
void put_in_order(MarkPlaces& places) {
    std::ranges::sort(places, [](const MarkPlace& a, const MarkPlace& b) {
        return std::tuple{a.begin, b.end, a.kind} < std::tuple{b.begin, a.end, b.kind};
    });
    MarkPlaces kept;
    for (const auto& place : places)
        if (std::ranges::none_of(kept, [&](const MarkPlace& other) {
                return other.kind == place.kind && other.begin <= place.begin && place.end <= other.end;
            }))
            kept.push_back(place);
    places = std::move(kept);
}

}  // namespace

std::vector<IdentityMark> identity_marks(std::string_view text, const IdentityFacts& facts) {
    const auto letters = letters_of(text);
    MarkPlaces places;
    find_numbers(letters, places);
    find_accounts(letters, places);
    find_plates(letters, places);
    find_times(letters, places);
    find_names(letters, facts.names, places);
    find_jobs(letters, facts.head_count, places);
    find_own_words(letters, facts.told, places);
    put_in_order(places);

    std::vector<IdentityMark> marks;
    const auto written = written_letters(text);
    const std::u32string_view all{written};
    for (const auto& [kind, begin, end] : places) {
        if (kind == MarkKind::phone && is_published(std::u32string_view{letters}.substr(begin, end - begin), facts))
            continue;
        const auto from = begin > letters_around ? begin - letters_around : 0;
        marks.push_back({kind, text_of(all.substr(begin, end - begin)), text_of(all.substr(from, begin - from)),
                         text_of(all.substr(end, letters_around))});
    }
    return marks;
}

}  // namespace gongyou::papers
