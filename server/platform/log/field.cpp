#include "platform/log/field.hpp"

#include <fmt/format.h>

namespace gongyou::log {

namespace {

constexpr std::size_t longest = 512;

/// Bytes of the UTF-8 character at the front of `text`; 0 if there is none.
std::size_t character(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (size == 0 || first > 0xF4 || size > text.size()) return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
    return size;
}

}  // namespace

Field::Field(FieldName name, std::string_view text) : name_{name}, json_{quoted(text)} {}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    const bool cut = text.size() > longest;
    if (cut) text = text.substr(0, longest);
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text.front());
        const auto size = character(text);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += text.front();
        } else if (c < 0x20 || c == 0x7F || size == 0) {  // a line break in a value cannot begin a line of its own
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
        } else if (size == 2 && c == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0) {  // C1 controls
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(text[1]));
        } else if (size == 3 && c == 0xE2 &&
                   static_cast<unsigned char>(text[1]) == 0x80) {  // separators, bidi controls
            fmt::format_to(std::back_inserter(out), "\\u20{:02x}", static_cast<unsigned char>(text[2]) & 0x3F);
        } else {
            out.append(text.substr(0, size));
        }
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    out += cut ? "…\"" : "\"";
    return out;
}

}  // namespace gongyou::log
