#include "programmes/checkup/text/numerals.hpp"

#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

/// 十, 百, 千, 万, 亿 and their capitals; 0 for what is no power of ten.
double power_of(char32_t c) {
    switch (c) {
        case U'十':
        case U'拾':
            return 10;
        case U'百':
        case U'佰':
            return 100;
        case U'千':
        case U'仟':
            return 1000;
        case U'万':
            return 10000;
        case U'亿':
            return 100000000;
        default:
            return 0;
    }
}

/// 3千5, 1.2万, 3.5k: what follows digits and multiplies them.
Numeral multiplied(std::u32string_view text, Numeral found) {
    if (found.end >= text.size()) return found;
    const char32_t c = text[found.end];
    double power = power_of(c);
    if ((c == U'k' || c == U'K') && (found.end + 1 >= text.size() || !is_latin(text[found.end + 1]))) power = 1000;
    if (power < 100) return found;
    found.amount *= power;
    ++found.end;
    if (found.end < text.size() && is_digit(text[found.end]) &&
        (found.end + 1 >= text.size() || !is_digit(text[found.end + 1]))) {
        const double digit = text[found.end] - U'0';
        const double below = found.end + 1 < text.size() ? power_of(text[found.end + 1]) : 0;
        const bool is_named = below >= 10 && below < power;  // 3千5百; in 3千5 the next power below is meant
        found.amount += digit * (is_named ? below : power / 10);
        found.end += is_named ? 2 : 1;
    }
    return found;
}

std::optional<Numeral> in_digits(std::u32string_view text, std::size_t at) {
    Numeral found{0, at, true};
    while (found.end < text.size() && is_digit(text[found.end]))
        found.amount = found.amount * 10 + (text[found.end++] - U'0');
    if (found.end + 1 < text.size() && text[found.end] == U'.' && is_digit(text[found.end + 1])) {
        double share = 0.1;
        for (++found.end; found.end < text.size() && is_digit(text[found.end]); ++found.end, share /= 10)
            found.amount += (text[found.end] - U'0') * share;
    }
    return multiplied(text, found);
}

/// 二〇二五: digit after digit, without powers of ten.
std::optional<Numeral> digit_by_digit(std::u32string_view text, std::size_t at) {
    Numeral found{0, at};
    while (found.end < text.size() && chinese_digit(text[found.end]) >= 0)
        found.amount = found.amount * 10 + chinese_digit(text[found.end++]);
    return found.end - at >= 2 && (found.end >= text.size() || power_of(text[found.end]) == 0) ? std::optional{found}
                                                                                               : std::nullopt;
}

std::optional<Numeral> in_words(std::u32string_view text, std::size_t at) {
    if (const auto digits = digit_by_digit(text, at)) return digits;
    double total = 0;  // above the last 万 or 亿
    double section = 0;
    double digit = -1;
    double last_power = 10;
    std::size_t i = at;
    for (; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == U'廿' || c == U'卅') {
            section += c == U'廿' ? 20 : 30;
            last_power = 10;
            continue;
        }
        if (const int value = chinese_digit(c); value >= 0) {
            if (digit > 0) break;
            digit = value;
            if (value == 0) last_power = 10;  // 一百零五: the five counts ones
            continue;
        }
        const double power = power_of(c);
        if (power == 0 || (digit < 0 && power > 10 && section == 0)) break;
        if (power >= 10000) {
            total = (total + section + (digit > 0 ? digit : 0)) * power;
            section = 0;
        } else {
            section += (digit < 0 ? 1 : digit) * power;
        }
        digit = -1;
        last_power = power;
    }
    if (i == at) return std::nullopt;
    if (digit > 0) section += digit * (last_power >= 100 ? last_power / 10 : 1);  // 三千五: five hundreds
    return Numeral{total + section, i};
}

}  // namespace

int chinese_digit(char32_t c) {
    switch (c) {
        case U'零':
        case U'〇':
            return 0;
        case U'一':
        case U'壹':
            return 1;
        case U'二':
        case U'贰':
        case U'两':
            return 2;
        case U'三':
        case U'叁':
        case U'仨':
            return 3;
        case U'四':
        case U'肆':
            return 4;
        case U'五':
        case U'伍':
            return 5;
        case U'六':
        case U'陆':
            return 6;
        case U'七':
        case U'柒':
            return 7;
        case U'八':
        case U'捌':
            return 8;
        case U'九':
        case U'玖':
            return 9;
        default:
            return -1;
    }
}

bool may_begin_number(char32_t c) {
    return is_digit(c) || chinese_digit(c) >= 0 || c == U'十' || c == U'拾' || c == U'廿' || c == U'卅';
}

std::optional<Numeral> numeral_at(std::u32string_view text, std::size_t at) {
    if (at >= text.size() || !may_begin_number(text[at])) return std::nullopt;
    return is_digit(text[at]) ? in_digits(text, at) : in_words(text, at);
}

}  // namespace gongyou::checkup
