#pragma once

#include <string>
#include <string_view>

#include "kernel/result.hpp"
#include "kernel/text.hpp"
#include "platform/files/file_kind.hpp"

namespace gongyou::files {

using FileName = Line<1, 120>;

inline constexpr std::size_t largest_file = 20 * 1024 * 1024;
inline constexpr std::uint64_t most_pixels = 40'000'000;

/// A file that may be kept: looked at from end to end, and freed from what its sender did not mean to send.
struct AcceptedFile {
    FileKind kind = FileKind::jpeg;
    FileName name;      ///< cleaned; data for people, never a path
    std::string bytes;  ///< of pictures: without place, time, camera, author, comments and thumbnails;
                        ///< which way up it is stays
};

/// Judges what somebody sends (security.md FI-1, FI-4): the content must be a JPEG, PNG or PDF, and the name's ending
/// and the declared type must say the same. Nothing is decoded; parsers that could be taken over never see the file
/// here. Faults: file.kind_refused (also for files that are two things at once), file.too_large, file.too_many_pixels,
/// file.damaged. A name is never a reason.
Result<AcceptedFile> accept_upload(std::string_view bytes, std::string_view name, std::string_view declared_type);

}  // namespace gongyou::files
