#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <optional>

#include "cpp_text.hpp"
#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

constexpr std::array<std::string_view, 5> floors{"kernel", "platform", "core", "programmes", "app"};

/// 0 for the kernel to 4 for the app, by the first folder of a path below server/.
std::optional<int> floor_of(std::string_view path) {
    const auto found = std::find(floors.begin(), floors.end(), path.substr(0, path.find('/')));
    if (found == floors.end()) return std::nullopt;
    return static_cast<int>(found - floors.begin());
}

/// "programmes/rights" for "programmes/rights/report.hpp".
std::string_view room_of(std::string_view path) {
    const auto first = path.find('/');
    return path.substr(0, path.find('/', first + 1));
}

/// Calls `visit(file, path below server/, included path, line)` for each include of our own.
template <class Visit>
void for_each_include(const Sources& sources, Visit&& visit) {
    for (const auto& file : sources) {
        const auto text = taken_apart(file.text);
        for (const auto& literal : text.literals) {
            const auto line_start = file.text.rfind('\n', literal.begin) + 1;
            if (!file.text.substr(line_start, literal.begin - line_start).starts_with("#include")) continue;
            visit(file, std::string_view{file.path}.substr(7), literal.value, line_at(file.text, literal.begin));
        }
    }
}

Offences floor_offences(const Sources& sources) {
    Offences found;
    for_each_include(sources, [&](const SourceFile& file, std::string_view own, std::string_view included, int line) {
        const auto above = floor_of(included);
        if (!above)
            found.push_back({file.path, line, "includes " + std::string{included} + ", which is on no floor"});
        else if (*above > floor_of(own).value_or(0))
            found.push_back({file.path, line, "includes " + std::string{included} + " from a floor above"});
    });
    return found;
}

/// Another programme's own header (programmes/rights/rights.hpp) is its front door; all else is private.
Offences neighbour_offences(const Sources& sources) {
    Offences found;
    for_each_include(sources, [&](const SourceFile& file, std::string_view own, std::string_view included, int line) {
        if (!own.starts_with("programmes/") || !included.starts_with("programmes/")) return;
        const std::string theirs{room_of(included)};
        if (theirs == room_of(own)) return;
        if (included == theirs + theirs.substr(theirs.rfind('/')) + ".hpp") return;
        found.push_back({file.path, line, "reaches into " + theirs + ": " + std::string{included}});
    });
    return found;
}

/// A name that says nothing of what is inside. "common" is one only when it stands alone: common passwords are a thing.
bool says_nothing(std::string_view stem, std::string_view word) {
    for (const auto refused : {"util", "utils", "helper", "helpers", "manager", "managers", "misc"})
        if (word == refused) return true;
    return stem == "common" || stem == "shared";
}

Offences name_offences(const Sources& sources) {
    Offences found;
    for (const auto& [path, text] : sources) {
        std::string lower = path;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
        for (std::size_t begin = 0; begin < lower.size();) {  // each folder and the file itself
            const auto end = std::min(lower.find('/', begin), lower.size());
            const std::string stem = lower.substr(begin, std::min(lower.find('.', begin), end) - begin);
            for (std::size_t at = 0; at < stem.size();) {
                const auto stop = std::min(stem.find_first_of("_-", at), stem.size());
                if (says_nothing(stem, stem.substr(at, stop - at)))
                    found.push_back({path, 1, "what goes in has a better name than " + stem});
                at = stop + 1;
            }
            begin = end + 1;
        }
    }
    return found;
}

Offences length_offences(const Sources& sources, int ceiling) {
    Offences found;
    for (const auto& [path, text] : sources) {
        const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
        if (lines > ceiling) found.push_back({path, lines, "longer than " + std::to_string(ceiling) + " lines"});
    }
    return found;
}

TEST(House, FloorsUseOnlyTheFloorsBelow) { EXPECT_TRUE(nobody(floor_offences(server_sources()))); }

TEST(House, NoProgrammeReachesIntoAnother) { EXPECT_TRUE(nobody(neighbour_offences(server_sources()))); }

TEST(House, NoUtilsHelpersCommonOrManager) {
    EXPECT_TRUE(nobody(name_offences(files_in("server", {""}))));
    EXPECT_TRUE(nobody(name_offences(files_in("web/src", {""}))));
    EXPECT_TRUE(nobody(name_offences(files_in("tests", {""}))));
}

TEST(House, EveryFileIsShort) {
    for (const auto folder : {"server", "bench", "tests", "web/src", "web/journeys", "scripts"}) {
        auto sources = files_in(folder, {".cpp", ".hpp", ".ts", ".mjs", ".vue", ".css", ".sh"});
        std::erase_if(sources,
                      [](const SourceFile& file) { return file.path.ends_with(".d.ts"); });  // written by tools
        EXPECT_TRUE(nobody(length_offences(sources, 350)));
    }
}

TEST(HouseRules, FindAFileThatLooksUpTheStairs) {
    const Sources made_up{{"server/kernel/date.cpp", "#include <map>\n#include \"core/people/person.hpp\"\n"},
                          {"server/core/people/person.cpp", "#include \"kernel/date.hpp\"  // \"app/x.hpp\"\n"},
                          {"server/core/people/name.cpp", "#include \"name.hpp\"\n"}};
    EXPECT_EQ(told(floor_offences(made_up)),
              "server/kernel/date.cpp:2: includes core/people/person.hpp from a floor above\n"
              "server/core/people/name.cpp:1: includes name.hpp, which is on no floor\n");
}

TEST(HouseRules, LetAProgrammeUseOnlyTheFrontDoorOfAnother) {
    const Sources made_up{{"server/programmes/ideas/idea.cpp",
                           "#include \"programmes/ideas/idea.hpp\"\n#include \"programmes/rights/rights.hpp\"\n"
                           "#include \"programmes/rights/report_store.hpp\"\n"}};
    EXPECT_EQ(
        told(neighbour_offences(made_up)),
        "server/programmes/ideas/idea.cpp:3: reaches into programmes/rights: programmes/rights/report_store.hpp\n");
}

TEST(HouseRules, KnowABadNameByItsWords) {
    EXPECT_EQ(name_offences({{"server/kernel/string_utils.hpp", ""}, {"web/src/Helper.vue", ""}}).size(), 2u);
    EXPECT_EQ(name_offences({{"server/common/list.hpp", ""}}).size(), 1u);
    EXPECT_EQ(name_offences({{"server/platform/crypto/common_passwords.cpp", ""}}).size(), 0u);
}

TEST(HouseRules, CountLines) {
    EXPECT_EQ(told(length_offences({{"a.cpp", "1\n2\n3\n"}, {"b.cpp", "1\n2\n"}}, 2)),
              "a.cpp:3: longer than 2 lines\n");
}

}  // namespace
}  // namespace gongyou::architecture
