#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace gongyou::architecture {

/// A file of the source tree, or one made up to see a rule find something.
struct SourceFile {
    std::string path;  ///< from the root of the tree: "server/kernel/date.hpp"
    std::string text;

    bool is_test() const { return path.find("_test.") != std::string::npos; }
};
using Sources = std::vector<SourceFile>;

/// Files below `folder` ("" for the whole tree) whose names end in one of `endings`, in order of path. What is built or
/// installed is no source.
Sources files_in(std::string_view folder, std::initializer_list<std::string_view> endings);
/// The C++ of the server.
const Sources& server_sources();
/// The same without its tests, and without the headers that only tests include.
const Sources& product_sources();

/// One place that breaks a rule.
struct Offence {
    std::string path;
    int line;
    std::string what;
};
using Offences = std::vector<Offence>;
/// "path:line: what" for each, one a line: empty when the rule is kept.
std::string told(const Offences& offences);
/// Passes when nobody breaks the rule; else its message names who does.
testing::AssertionResult nobody(const Offences& offences);

int line_at(std::string_view text, std::size_t offset);
/// Position behind the spaces and line ends at `at`.
std::size_t skip_space(std::string_view text, std::size_t at);
bool is_word_char(char c);
/// Where `word` stands in `text` from `from` on, not as a part of a longer name; npos if nowhere.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0);

}  // namespace gongyou::architecture
