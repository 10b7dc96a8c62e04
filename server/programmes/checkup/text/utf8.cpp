#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

constexpr char32_t unreadable = 0xFFFD;

/// How many bytes a character takes that begins with `lead`; 0 where none begins so.
constexpr int length_from(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

}  // namespace

std::u32string characters(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size() / 2);
    std::size_t at = 0;
    if (utf8.starts_with("\xEF\xBB\xBF")) at = 3;  // a byte order mark is no character of the text
    while (at < utf8.size()) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const int length = length_from(lead);
        char32_t code = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        bool good = length > 0 && at + static_cast<std::size_t>(length) <= utf8.size();
        for (int i = 1; good && i < length; ++i) {
            const auto next = static_cast<unsigned char>(utf8[at + static_cast<std::size_t>(i)]);
            good = (next & 0xC0) == 0x80;
            code = (code << 6) | (next & 0x3Fu);
        }
        out.push_back(good ? code : unreadable);
        at += good ? static_cast<std::size_t>(length) : 1;
    }
    return out;
}

std::string utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | (c >> 12));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | (c >> 18));
            put(0x80 | ((c >> 12) & 0x3F));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }
    return out;
}

}  // namespace gongyou::checkup
