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
struct Member {
    std::string_view name;
    std::uint64_t flags = 0, packing = 0, packed_size = 0, size = 0, mode = 0, begin = 0;
    std::size_t line_size = 0;
};

std::optional<Member> member_at(std::string_view lines) {
    if (lines.size() < entry_size || !lines.starts_with("PK\1\2")) return std::nullopt;
    const auto name_size = number_at(lines, 28, 2);
    Member member{.flags = number_at(lines, 8, 2),
                  .packing = number_at(lines, 10, 2),
                  .packed_size = number_at(lines, 20, 4),
                  .size = number_at(lines, 24, 4),
                  .mode = number_at(lines, 40, 2),
                  .begin = number_at(lines, 42, 4),
                  .line_size = entry_size + name_size + number_at(lines, 30, 2) + number_at(lines, 32, 2)};
    if (member.line_size > lines.size()) return std::nullopt;
    member.name = lines.substr(entry_size, name_size);
    return member;
}

bool is_link(const Member& member) { return (member.mode & 0170000) == 0120000; }

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

/// Where the member ends that its line says lies in `before`, which ends at the table.
std::optional<std::size_t> end_of(const Member& member, std::string_view before) {
    if (member.begin > before.size() || before.size() - member.begin < local_size) return std::nullopt;
    const auto local = before.substr(member.begin);
    const auto name_size = number_at(local, 26, 2);
    if (!local.starts_with("PK\3\4") || local.substr(local_size, name_size) != member.name) return std::nullopt;
    const auto size = local_size + name_size + number_at(local, 28, 2) + member.packed_size;
    return size <= local.size() ? std::optional{member.begin + size} : std::nullopt;
}

bool overlap(std::vector<std::pair<std::size_t, std::size_t>> places) {
    std::ranges::sort(places);
    return std::ranges::adjacent_find(
               places, [](const auto& one, const auto& next) { return one.second > next.first; }) != places.end();
}

}  // namespace

ArchiveLook look_at_archive(std::string_view zip) {
    const auto table = table_of(zip);
    if (!table) return ArchiveLook::damaged;
    if (table->members > most_members) return ArchiveLook::too_large;
    auto lines = zip.substr(table->begin, table->end - table->begin);
    std::vector<std::pair<std::size_t, std::size_t>> places;
    std::set<std::string_view> names;
    std::uint64_t unpacked = 0;
    for (std::size_t count = 0; count < table->members; ++count) {
        const auto member = member_at(lines);
        if (!member) return ArchiveLook::damaged;
        if ((member->flags & needs_a_password) != 0) return ArchiveLook::locked;
        const bool is_usual = member->packing == 0 || member->packing == 8;
        const auto end = end_of(*member, zip.substr(0, table->begin));
        if (!is_usual || !end || is_link(*member) || !stays_below(member->name) || !names.insert(member->name).second)
            return ArchiveLook::damaged;
        places.emplace_back(member->begin, *end);
        unpacked += member->size;
        lines.remove_prefix(member->line_size);
    }
    if (!lines.empty() || overlap(std::move(places))) return ArchiveLook::damaged;
    const auto most = std::min<std::uint64_t>(most_unpacked, std::uint64_t{zip.size()} * most_times_its_size);
    return unpacked > most ? ArchiveLook::too_large : ArchiveLook::plain;
}

}  // namespace gongyou::extract
