#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gongyou::extract {

/// What an archive is found to be before any of it is unpacked.
enum class ArchiveLook { plain, damaged, locked, too_large };

inline constexpr std::size_t most_members = 2000;
inline constexpr std::size_t most_unpacked = 200 * 1024 * 1024;
inline constexpr std::size_t most_times_its_size = 100;  ///< what an archive may grow to

/// One member of an archive.
struct Member {
    std::string_view name;
    std::string_view packed;
    bool is_deflated = false;
    std::uint64_t size = 0;  ///< as it claims
    std::uint64_t sum = 0;   ///< CRC-32
};

/// The members, where the archive is plain. They point into it.
struct LookedAt {
    ArchiveLook look = ArchiveLook::damaged;
    std::vector<Member> members = {};
};

/// Judges a ZIP by its table of contents alone (security.md FI-4). Damaged: one that holds links, absolute or parent
/// paths, a name twice, members that overlap or are packed in an unusual way, or whose members and table differ.
/// Locked: a member wants a password. Sizes are what it claims: whoever unpacks counts again.
LookedAt look_at_archive(std::string_view zip);

}  // namespace gongyou::extract
