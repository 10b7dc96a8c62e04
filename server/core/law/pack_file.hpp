#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/law/rule.hpp"

namespace gongyou::law {

/// What a rule pack (规则包) calls itself.
struct PackHead {
    std::string name;   ///< "zhejiang", as its file
    std::string brief;  ///< "zj"
    Place place;        ///< of its rows that name none
    std::string title;
    std::string title_en;
};
BOOST_DESCRIBE_STRUCT(PackHead, (), (name, brief, place, title, title_en))

/// One file of law/packs: a head and its rows.
struct PackFile {
    PackHead head;
    std::vector<Rule> rules;
};

/// Reads a pack. A row that lacks source, tag, day of check or first day of validity is refused, and so is one that
/// counts days without saying what happens to a last day of rest. Faults: those of TomlRow, with the code of the row.
Result<PackFile> read_pack(const std::filesystem::path& file);

}  // namespace gongyou::law
