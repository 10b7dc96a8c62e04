#include "core/people/id_document.hpp"

#include "kernel/text.hpp"

namespace gongyou {

namespace {

constexpr std::size_t fewest_signs = 5;
constexpr std::size_t most_signs = 30;

bool is_a_sign(char sign) { return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z'); }

}  // namespace

Result<DocumentNumber> DocumentNumber::read(std::string_view raw) {
    const auto clean = clean_text(raw, 1, 40, Lines::one);
    DocumentNumber number;
    for (const char each : clean.value_or("")) {
        if (each == ' ' || each == '-') continue;
        const char sign = each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
        if (!is_a_sign(sign)) return fail({FaultKind::invalid, "document.wrong"});
        number.text_ += sign;
    }
    if (number.text_.size() < fewest_signs || number.text_.size() > most_signs)
        return fail({FaultKind::invalid, "document.wrong"});
    return number;
}

std::string DocumentNumber::masked() const {
    const std::size_t first = text_.size() >= 15 ? 3 : 1;  // short numbers have little to hide behind
    const std::size_t last = text_.size() >= 15 ? 2 : 1;
    return text_.substr(0, first) + std::string(text_.size() - first - last, '*') + text_.substr(text_.size() - last);
}

std::string masked_name(std::string_view name) {
    std::size_t end = name.empty() ? 0 : 1;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) ++end;
    return std::string{name.substr(0, end)} + "*";
}

}  // namespace gongyou
