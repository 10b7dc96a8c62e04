#include "platform/extract/program/archive_look.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace gongyou::extract {

namespace {

constexpr std::size_t end_size = 22, entry_size = 46, local_size = 30;
constexpr std::uint64_t needs_a_password = 0x2041;  // packed with one, by a strong one, names hidden as well

std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {  // least significant byte first
    std::uint64_t number = 0;
    for (std::size_t left = size; left-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + left]);
    return number;
}

/// Where the table of contents lies.
struct Table {
    std::size_t begin = 0, end = 0, members = 0;
};

std::optional<Table> table_of(std::string_view zip) {
    const auto at = zip.rfind("PK\5\6");
    if (at == std::string_view::npos || zip.size() - at < end_size) return std::nullopt;
    const auto end = zip.substr(at);
    const bool is_one_disk = number_at(end, 4, 4) == 0 && number_at(end, 8, 2) == number_at(end, 10, 2);
    if (!is_one_disk || end_size + number_at(end, 20, 2) != end.size()) return std::nullopt;
    const Table table{number_at(end, 16, 4), number_at(end, 16, 4) + number_at(end, 12, 4), number_at(end, 10, 2)};
    return table.end <= at ? std::optional{table} : std::nullopt;
}

/// One line of the table.
struct Line {
    Member member;
    std::uint64_t flags = 0, packing = 0, packed_size = 0, mode = 0, begin = 0;
    std::size_t size = 0;
};

std::optional<Line> line_at(std::string_view lines) {
    if (lines.size() < entry_size || !lines.starts_with("PK\1\2")) return std::nullopt;
    const auto name_size = number_at(lines, 28, 2);
    Line line{.member = {.sum = number_at(lines, 16, 4)},
              .flags = number_at(lines, 8, 2),
              .packing = number_at(lines, 10, 2),
              .packed_size = number_at(lines, 20, 4),
              .mode = number_at(lines, 40, 2),
              .begin = number_at(lines, 42, 4),
              .size = entry_size + name_size + number_at(lines, 30, 2) + number_at(lines, 32, 2)};
    if (line.size > lines.size()) return std::nullopt;
    line.member.name = lines.substr(entry_size, name_size);
    line.member.size = number_at(lines, 24, 4);
    line.member.is_deflated = line.packing == 8;
    return line;
}

bool is_link(const Line& line) { return (line.mode & 0170000) == 0120000; }

/// Below the folder it is unpacked to, wherever that is.
bool stays_below(std::string_view name) {
    constexpr auto parts = "/\\";
    if (name.empty() || name.find('\0') != std::string_view::npos) return false;
    if (name.front() == '/' || name.front() == '\\' || name.substr(1, 1) == ":") return false;
    while (!name.empty()) {
        if (name.substr(0, name.find_first_of(parts)) == "..") return false;
        name.remove_prefix(std::min(name.find_first_of(parts), name.size() - 1) + 1);
    }
    return true;
}

/// The bytes of the member that the line speaks of, out of those before the table.
std::optional<std::string_view> packed_bytes(const Line& line, std::string_view before) {
    if (line.begin > before.size() || before.size() - line.begin < local_size) return std::nullopt;
    const auto local = before.substr(line.begin);
    const auto name_size = number_at(local, 26, 2);
    if (!local.starts_with("PK\3\4") || local.substr(local_size, name_size) != line.member.name) return std::nullopt;
    const auto head = local_size + name_size + number_at(local, 28, 2);
    if (head + line.packed_size > local.size()) return std::nullopt;
    return local.substr(head, line.packed_size);
}

bool overlap(std::vector<std::pair<std::size_t, std::size_t>> places) {
    std::ranges::sort(places);
    return std::ranges::adjacent_find(
               places, [](const auto& one, const auto& next) { return one.second > next.first; }) != places.end();
}

}  // namespace

LookedAt look_at_archive(std::string_view zip) {
    const auto table = table_of(zip);
    if (!table) return {};
    if (table->members > most_members) return {ArchiveLook::too_large};
    auto lines = zip.substr(table->begin, table->end - table->begin);
    LookedAt found{ArchiveLook::plain};
    std::vector<std::pair<std::size_t, std::size_t>> places;
    std::set<std::string_view> names;
    std::uint64_t unpacked = 0;
    for (std::size_t count = 0; count < table->members; ++count) {
        auto line = line_at(lines);
        if (!line) return {};
        if ((line->flags & needs_a_password) != 0) return {ArchiveLook::locked};
        const bool is_usual = line->packing == 0 || line->packing == 8;
        const auto packed = packed_bytes(*line, zip.substr(0, table->begin));
        if (!is_usual || !packed || is_link(*line) || !stays_below(line->member.name) ||
            !names.insert(line->member.name).second)
            return {};
        line->member.packed = *packed;
        places.emplace_back(line->begin, static_cast<std::size_t>(packed->data() - zip.data()) + packed->size());
        unpacked += line->member.size;
        lines.remove_prefix(line->size);
        found.members.push_back(line->member);
    }
    if (!lines.empty() || overlap(std::move(places))) return {};
    const auto most = std::min<std::uint64_t>(most_unpacked, std::uint64_t{zip.size()} * most_times_its_size);
    return unpacked > most ? LookedAt{ArchiveLook::too_large} : found;
}

}  // namespace gongyou::extract
