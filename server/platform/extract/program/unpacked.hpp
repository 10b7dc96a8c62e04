#pragma once

#include <map>
#include <string>
#include <string_view>

#include "platform/extract/program/archive_look.hpp"

namespace gongyou::extract {

/// The XML parts of a folder of a workbook or document by their path; where the archive is not plain, none.
struct Unpacked {
    ArchiveLook look = ArchiveLook::damaged;
    std::map<std::string, std::string> parts;
};
/// Too large is also what grows beyond `most_bytes`, or beyond most_times_its_size, whatever it claims.
Unpacked unpacked(const std::string& archive, std::string_view folder, std::size_t most_bytes);

}  // namespace gongyou::extract
