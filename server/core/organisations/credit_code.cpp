#include "core/organisations/credit_code.hpp"

#include "kernel/text.hpp"

namespace gongyou {

namespace {

/// The 31 characters in the order of their values (GB 32100-2015, table 3).
constexpr std::string_view characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Full-width letters and digits, as some keyboards write them, in their plain form; small letters large.
std::string plain(std::string_view clean) {
    std::string out;
    for (std::size_t at = 0; at < clean.size(); ++at) {
        auto sign = static_cast<unsigned char>(clean[at]);
        const auto second = static_cast<unsigned char>(at + 2 < clean.size() ? clean[at + 1] : '\0');
        if (sign == 0xEF && (second == 0xBC || second == 0xBD)) {  // U+FF01 to U+FF5E lie 0xFEE0 above ASCII
            const auto third = static_cast<unsigned char>(clean[at + 2]);
            sign = static_cast<unsigned char>(((second & 0x3F) << 6 | (third & 0x3F)) - 0xEE0);
            at += 2;
        }
        if (sign >= 'a' && sign <= 'z') sign = static_cast<unsigned char>(sign - 'a' + 'A');
        out += static_cast<char>(sign);
    }
    return out;
}

/// The check character: 31 less the weighted sum modulo 31, the weights being the powers of 3 modulo 31.
char check_of(std::string_view first_seventeen) {
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char each : first_seventeen) {
        sum += characters.find(each) * weight;
        weight = weight * 3 % 31;
    }
    return characters[(31 - sum % 31) % 31];
}

/// Not inlined: GCC 12, once it knows the length, takes the moves of the string for writes beyond its end.
[[gnu::noinline]] bool is_a_code(std::string_view text) {
    return text.size() == 18 && text.find_first_not_of(characters) == std::string::npos &&
           text.back() == check_of(text.substr(0, 17));
}

}  // namespace

Result<CreditCode> CreditCode::read(std::string_view raw) {
    const auto clean = clean_text(raw, 18, 18, Lines::one);
    CreditCode code;
    if (clean) code.text_ = plain(*clean);
    if (!is_a_code(code.text_)) return fail({FaultKind::invalid, "credit_code.wrong"});
    return code;
}

}  // namespace gongyou
