#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

constexpr std::u32string_view provinces = U"京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
constexpr std::u32string_view last_letters = U"学警挂港澳";

bool is_of_plate(char32_t c) { return is_digit(c) || is_latin(c); }

/// "浙A·12345", "浙 A12345D", "浙A1234学": the place behind it, or `at` when there is none.
std::size_t end_of_plate(std::u32string_view letters, std::size_t at) {
    auto next = at + 1;
    const auto skip = [&] {
        while (next < letters.size() && (letters[next] == U' ' || letters[next] == U'·' || letters[next] == U'.' ||
                                         letters[next] == U'-' || letters[next] == U'•'))
            ++next;
    };
    skip();
    if (next >= letters.size() || !is_latin(letters[next])) return at;
    ++next;
    skip();
    std::size_t count = 0;
    bool has_digit = false;
    while (next < letters.size() && is_of_plate(letters[next]) && count < 6) {
        has_digit = has_digit || is_digit(letters[next]);
        ++next, ++count;
    }
    if (count == 4 && next < letters.size() && last_letters.find(letters[next]) != std::u32string_view::npos)
        ++next, ++count;
    return count >= 5 && has_digit ? next : at;
}

/// "车牌尾号 88K6": part of one, where the words say so.
void find_part_of_plate(std::u32string_view letters, std::size_t at, MarkPlaces& found) {
    constexpr std::size_t furthest = 6;
    for (std::size_t begin = at; begin < letters.size() && begin <= at + furthest; ++begin) {
        if (!is_of_plate(letters[begin])) continue;
        auto end = begin;
        while (end < letters.size() && is_of_plate(letters[end])) ++end;
        if (end - begin >= 3 && end - begin <= 6) found.push_back({MarkKind::plate, begin, end});
        return;
    }
}

}  // namespace

void find_plates(std::u32string_view letters, MarkPlaces& found) {
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (provinces.find(letters[at]) != std::u32string_view::npos)
            if (const auto end = end_of_plate(letters, at); end > at) found.push_back({MarkKind::plate, at, end});
        for (const std::u32string_view word : {U"车牌", U"车号", U"牌照", U"尾号"})
            if (stands_at(letters, at, word)) find_part_of_plate(letters, at + word.size(), found);
    }
}

}  // namespace gongyou::papers
