#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

/// A number as people write it: digits with single spaces, dashes or dots between them.
struct WrittenNumber {
    std::u32string digits;
    std::size_t end = 0;
};

bool parts_digits(char32_t c) { return c == U' ' || c == U'-' || c == U'.' || c == U'·' || c == U')'; }

WrittenNumber number_at(std::u32string_view letters, std::size_t at, bool (*is_one)(char32_t)) {
    WrittenNumber number{.digits = {}, .end = at};
    while (at < letters.size()) {
        if (is_one(letters[at])) {
            number.digits += letters[at];
            number.end = ++at;
        } else if (!number.digits.empty() && parts_digits(letters[at]) && at + 1 < letters.size() &&
                   is_one(letters[at + 1])) {
            ++at;
        } else {
            break;
        }
    }
    return number;
}

bool follows_word(std::u32string_view letters, std::size_t at, std::initializer_list<std::u32string_view> words) {
    for (std::size_t back = 0; back <= 4 && back <= at; ++back)
        for (const auto word : words)
            if (stands_before(letters, at - back, word)) return true;
    return false;
}

bool is_mobile(std::u32string_view digits) {
    if (digits.size() == 13 && digits.starts_with(U"86")) digits.remove_prefix(2);
    return digits.size() == 11 && digits[0] == U'1' && digits[1] >= U'3';
}

/// With its area code; or without, where the words before say that it is one.
bool is_landline(std::u32string_view digits, std::u32string_view letters, std::size_t begin) {
    if (digits.size() >= 10 && digits.size() <= 12 && digits[0] == U'0') return true;
    return (digits.size() == 7 || digits.size() == 8) &&
           follows_word(letters, begin, {U"电话", U"座机", U"小号", U"短号", U"手机", U"号码"});
}

/// Eighteen with the check digit X or not; fifteen of old; or of a bank card.
bool is_document(std::u32string_view digits) {
    return digits.size() == 15 || (digits.size() >= 16 && digits.size() <= 19);
}

}  // namespace

void find_numbers(std::u32string_view letters, MarkPlaces& found) {
    constexpr std::size_t least_spelt = 7;
    for (std::size_t at = 0; at < letters.size();) {
        if (is_digit(letters[at])) {
            auto number = number_at(letters, at, is_digit);
            const bool has_x = number.digits.size() == 17 && number.end < letters.size() && letters[number.end] == U'X';
            if (has_x) number.end += 1;
            if (has_x || is_document(number.digits))
                found.push_back({MarkKind::id_number, at, number.end});
            else if (is_mobile(number.digits) || is_landline(number.digits, letters, at))
                found.push_back({MarkKind::phone, at, number.end});
            at = number.end;
        } else if (is_spelt_digit(letters[at])) {
            const auto number = number_at(letters, at, is_spelt_digit);
            if (number.digits.size() >= least_spelt) found.push_back({MarkKind::phone, at, number.end});
            at = number.end;
        } else {
            ++at;
        }
    }
}

}  // namespace gongyou::papers
