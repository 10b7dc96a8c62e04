#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace gongyou::extract {

/// The XML parts of a folder of a workbook or document by their path, or nothing for what is no archive, is damaged, or
/// holds too much.
struct Unpacked {
    std::map<std::string, std::string> parts;
    bool is_too_large = false;
    bool is_an_archive = false;
};
Unpacked unpacked(const std::string& archive, std::string_view folder, std::size_t most_bytes);

}  // namespace gongyou::extract
