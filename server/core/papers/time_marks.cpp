#include <array>

#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

constexpr std::array<std::u32string_view, 15> parts_of_day = {U"上午", U"下午", U"晚上", U"早上", U"凌晨",
                                                              U"中午", U"傍晚", U"夜里", U"半夜", U"清晨",
                                                              U"当晚", U"夜间", U"早班", U"晚班", U"夜班"};

bool is_numeral(char32_t c) { return is_digit(c) || is_spelt_digit(c) || c == U'十' || c == U'廿'; }

/// Where the number that ends before `at` begins.
std::size_t begin_of_number(std::u32string_view letters, std::size_t at) {
    auto begin = at;
    while (begin > 0 && at - begin < 3 && is_numeral(letters[begin - 1])) --begin;
    return begin;
}

/// Takes the date and the part of the day that stand before a time into it: "3月2日晚上8点".
std::size_t with_date_before(std::u32string_view letters, std::size_t begin) {
    for (const auto part : parts_of_day)
        if (stands_before(letters, begin, part)) begin -= part.size();
    if (begin > 0 && (letters[begin - 1] == U'日' || letters[begin - 1] == U'号')) {
        const auto day = begin_of_number(letters, begin - 1);
        if (day < begin - 1) begin = day;
        if (begin > 0 && letters[begin - 1] == U'月') begin = begin_of_number(letters, begin - 1);
    }
    return begin;
}

bool says_a_time(std::u32string_view letters, std::size_t begin, std::size_t behind) {
    for (const auto part : parts_of_day)
        if (stands_before(letters, begin, part)) return true;
    for (const std::u32string_view word : {U"日", U"号", U"大约", U"约", U"每天", U"是", U"在", U"到", U"至", U"从"})
        if (stands_before(letters, begin, word)) {
            for (const std::u32string_view no :
                 {U"意见", U"建议", U"要求", U"理由", U"内容", U"说明", U"原因", U"问题"})
                if (stands_at(letters, behind, no)) return false;
            return letters.substr(begin, behind - begin) != U"一点";
        }
    for (const std::u32string_view word : {U"半", U"钟", U"整", U"一刻", U"三刻", U"左右", U"多", U"许"})
        if (stands_at(letters, behind, word)) return letters.substr(begin, behind - begin) != U"一点";
    return behind < letters.size() && is_numeral(letters[behind]);
}

/// "8点", "八点半", "14时30分", by the sign 点 or 时 at `at`.
void find_hour(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    const auto begin = begin_of_number(letters, at);
    if (begin == at) return;
    auto end = at + 1;
    const bool in_digits = is_digit(letters[begin]);
    const bool plainly = in_digits && letters[at] == U'点' && !stands_at(letters, end, U"意见") &&
                         !stands_at(letters, end, U"建议") && !stands_at(letters, end, U"要求");
    if (!plainly && !says_a_time(letters, begin, end)) return;
    while (end < letters.size() && (is_numeral(letters[end]) || letters[end] == U'分' || letters[end] == U'半')) ++end;
    found.push_back({MarkKind::exact_time, with_date_before(letters, begin), end});
}

/// "20:30" by the colon at `at`.
void find_clock(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    auto begin = at;
    while (begin > 0 && is_digit(letters[begin - 1])) --begin;
    auto end = at + 1;
    while (end < letters.size() && is_digit(letters[end])) ++end;
    if (at - begin < 1 || at - begin > 2 || end - at != 3) return;
    const auto hour = std::stoi(text_of(letters.substr(begin, at - begin)));
    const auto minute = std::stoi(text_of(letters.substr(at + 1, 2)));
    if (hour <= 24 && minute < 60) found.push_back({MarkKind::exact_time, with_date_before(letters, begin), end});
}

}  // namespace

void find_times(std::u32string_view letters, MarkPlaces& found) {
    for (std::size_t at = 1; at < letters.size(); ++at) {
        if (letters[at] == U':') find_clock(letters, at, found);
        if (letters[at] == U'点' || letters[at] == U'时') find_hour(letters, at, found);
        for (const auto part : parts_of_day) {  // a day and a part of it, without an hour
            if (!stands_at(letters, at, part)) continue;
            const auto begin = with_date_before(letters, at);
            if (begin < at) found.push_back({MarkKind::exact_time, begin, at + part.size()});
        }
    }
}

}  // namespace gongyou::papers
