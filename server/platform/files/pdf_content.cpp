#include <algorithm>

#include "platform/files/content_rules.hpp"

namespace gongyou::files {

namespace {

constexpr std::size_t end_zone = 1024;  // where readers look for the end mark

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "/Encrypt 12 0 R" in a trailer: only who has a password could ever look at it. Trailers are never compressed.
bool is_encrypted(std::string_view bytes) {
    constexpr std::string_view word = "/Encrypt";
    for (auto at = bytes.find(word); at != std::string_view::npos; at = bytes.find(word, at + 1)) {
        const auto rest = bytes.substr(at + word.size(), 64);
        const auto next = rest.find_first_not_of(" \r\n\t");
        if (next != std::string_view::npos && (is_digit(rest[next]) ? next > 0 : rest[next] == '<')) return true;
    }
    return false;
}

}  // namespace

Result<std::string> checked_pdf(std::string_view bytes) {
    const bool named =
        bytes.size() > 8 && (bytes.starts_with("%PDF-1.") || bytes.starts_with("%PDF-2.")) && is_digit(bytes[7]);
    if (!named) return fail(damaged());
    const auto end = bytes.substr(bytes.size() - std::min(end_zone, bytes.size()));
    if (end.find("%%EOF") == std::string_view::npos || end.find("startxref") == std::string_view::npos)
        return fail(damaged());
    if (is_encrypted(bytes)) return fail(kind_refused());
    return std::string{bytes};
}

}  // namespace gongyou::files
