#pragma once

#include <map>
#include <optional>
#include <string>

namespace gongyou::extract {

/// The XML parts of a workbook by their path, or nothing for what is no archive, is damaged, or holds too much.
struct Unpacked {
    std::map<std::string, std::string> parts;
    bool is_too_large = false;
    bool is_an_archive = false;
};
Unpacked unpacked(const std::string& archive, std::size_t most_bytes);

}  // namespace gongyou::extract
