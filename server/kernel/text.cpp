#include "kernel/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace gongyou {

namespace {

bool is_break(utf8proc_int32_t c) { return c == '\n'; }

/// Controls, bidirectional controls, zero-width and other invisible characters, private use, non-characters.
bool is_refused(utf8proc_int32_t c, Lines lines) {
    if (c == '\n') return lines == Lines::one;
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
    if (c == 0x00AD || c == 0x061C || c == 0x180E || c == 0xFEFF) return true;
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)) return true;
    if ((c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFFF0 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF)) return true;
    return (c & 0xFFFE) == 0xFFFE || c >= 0xF0000;
}

bool is_space(utf8proc_int32_t c) { return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0 || is_break(c); }

/// The text with every kind of line end as \n and tabs as spaces.
std::string with_plain_breaks(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            out += '\n';
            if (i + 1 < raw.size() && raw[i + 1] == '\n') ++i;
        } else {
            out += raw[i] == '\t' ? ' ' : raw[i];
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    utf8proc_ssize_t at = 0;
    utf8proc_ssize_t first = size;
    utf8proc_ssize_t last = 0;
    while (at < size) {
        utf8proc_int32_t c = 0;
        const auto step = utf8proc_iterate(bytes + at, size - at, &c);
        if (!is_space(c)) {
            if (first == size) first = at;
            last = at + step;
        }
        at += step;
    }
    return last <= first ? std::string_view{}
                         : text.substr(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
}

}  // namespace

bool may_stand_in_text(char32_t c, Lines lines) { return !is_refused(static_cast<utf8proc_int32_t>(c), lines); }

Result<std::string> clean_text(std::string_view raw, int min, int max, Lines lines) {
    if (raw.size() > static_cast<std::size_t>(max) * 16 + 64)
        return fail({FaultKind::invalid, "text.too_long", {{"max", std::to_string(max)}}});

    const std::string plain = with_plain_breaks(raw);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(plain.data());
    for (std::size_t at = 0; at < plain.size();) {
        utf8proc_int32_t c = 0;
        const auto step = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(plain.size() - at), &c);
        if (step <= 0 || is_refused(c, lines)) return fail({FaultKind::invalid, "text.not_allowed_characters"});
        at += static_cast<std::size_t>(step);
    }

    utf8proc_uint8_t* normal = nullptr;
    const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(plain.size()), &normal,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{normal, &std::free};
    if (size < 0) return fail({FaultKind::invalid, "text.not_allowed_characters"});
    std::string clean{trimmed({reinterpret_cast<const char*>(normal), static_cast<std::size_t>(size)})};

    const int have = code_points(clean);
    if (have == 0 && min > 0) return fail({FaultKind::invalid, "value.missing"});
    if (have < min)
        return fail(
            {FaultKind::invalid, "text.too_short", {{"min", std::to_string(min)}, {"have", std::to_string(have)}}});
    if (have > max)
        return fail(
            {FaultKind::invalid, "text.too_long", {{"max", std::to_string(max)}, {"have", std::to_string(have)}}});
    return clean;
}

int code_points(std::string_view text) {
    int count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

Result<Phone> Phone::read(std::string_view raw) {
    std::string digits;
    for (const char c : raw) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c != ' ' && c != '-' && c != '+') {
            return fail({FaultKind::invalid, "phone.wrong"});
        }
    }
    if (digits.size() == 13 && digits.starts_with("86")) digits.erase(0, 2);
    if (digits.size() != 11 || digits[0] != '1' || digits[1] < '3') return fail({FaultKind::invalid, "phone.wrong"});
    Phone phone;
    phone.text_ = std::move(digits);
    return phone;
}

std::string Phone::masked() const { return text_.substr(0, 3) + "****" + text_.substr(7); }

}  // namespace gongyou
