#pragma once

#include <string_view>

namespace gongyou::extract {

/// What an archive is found to be before any of it is unpacked.
enum class ArchiveLook { plain, damaged, locked, too_large };

inline constexpr std::size_t most_members = 2000;
inline constexpr std::size_t most_unpacked = 200 * 1024 * 1024;
inline constexpr std::size_t most_times_its_size = 100;  ///< what an archive may grow to

/// Judges a ZIP by its table of contents alone (security.md FI-4). Damaged: one that holds links, absolute or parent
/// paths, a name twice, members that overlap or are packed in an unusual way, or whose members and table differ.
/// Locked: a member wants a password. Sizes are what it claims: whoever unpacks counts again.
ArchiveLook look_at_archive(std::string_view zip);

}  // namespace gongyou::extract
