#include "platform/sql/page.hpp"

#include <fmt/format.h>

namespace gongyou::sql {

namespace {

constexpr char between = '\x1f';
constexpr std::size_t longest = 1024;

std::optional<std::string> from_hex(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        unsigned byte = 0;
        const auto [end, error] = std::from_chars(&hex[i], &hex[i] + 2, byte, 16);
        if (error != std::errc{} || end != &hex[i] + 2) return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    if (hex.size() % 2 != 0) return std::nullopt;
    return bytes;
}

}  // namespace

std::string join_cursor(const std::vector<std::string>& parts) {
    std::string bytes;
    for (const auto& part : parts) bytes.append(&part == &parts.front() ? 0 : 1, between).append(part);
    std::string hex;
    for (const char c : bytes) fmt::format_to(std::back_inserter(hex), "{:02x}", static_cast<unsigned char>(c));
    return hex;
}

std::optional<std::vector<std::string>> split_cursor(std::string_view cursor, std::size_t count) {
    if (cursor.size() > longest) return std::nullopt;
    auto bytes = from_hex(cursor);
    if (!bytes) return std::nullopt;
    std::vector<std::string> parts(1);
    for (const char c : *bytes) {
        if (c == between) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (parts.size() != count) return std::nullopt;
    return parts;
}

std::string count_text(std::int64_t count) {
    if (count > most_counted) return "1,000+";
    return count == most_counted ? "1,000" : std::to_string(count);
}

}  // namespace gongyou::sql
