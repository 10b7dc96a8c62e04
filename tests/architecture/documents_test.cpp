#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

/// What may open a path in a document: a folder or script at the root of the tree.
constexpr std::array<std::string_view, 12> roots{"server/", "web/",     "tests/", "docs/", "bench/", "law/",
                                                 "cmake/",  "scripts/", ".ci/",   "run",   "test",   "tools/"};

/// Text between backticks and link targets outside fenced blocks, as (offset, text).
std::vector<std::pair<std::size_t, std::string>> mentions(std::string_view text) {
    std::vector<std::pair<std::size_t, std::string>> found;
    bool fenced = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        const auto first = line.find_first_not_of(' ');
        if (first != std::string_view::npos && line.substr(first).starts_with("```")) fenced = !fenced;
        for (std::size_t at = 0; !fenced && at < line.size(); ++at) {
            const char close = line[at] == '`' ? '`' : line.substr(at, 2) == "](" ? ')' : '\0';
            if (close == '\0') continue;
            const auto start = at + (close == ')' ? 2 : 1);
            const auto stop = line.find(close, start);
            if (stop == std::string_view::npos) break;
            found.emplace_back(begin + start, std::string{line.substr(start, stop - start)});
            at = stop;
        }
        begin = end + 1;
    }
    return found;
}

bool looks_like_a_path(std::string_view text) {
    if (text.empty() || text.find_first_of(" <>{}*$|=,;…") != std::string_view::npos) return false;
    if (text.find("://") != std::string_view::npos || text.starts_with("#") || text.starts_with("/")) return false;
    if (text.starts_with("web/dist") || text.find("node_modules") != std::string_view::npos) return false;
    if (text.starts_with("./") || text.starts_with("../")) return true;
    for (const auto root : roots)
        if (text == root || (root.ends_with('/') && text.starts_with(root))) return true;
    const auto dot = text.rfind('.');
    const auto ending = dot == std::string_view::npos ? "" : text.substr(dot);
    return text.find('/') != std::string_view::npos &&
           (ending == ".md" || ending == ".cpp" || ending == ".hpp" || ending == ".ts");
}

/// A path is meant from the root, from the document's folder, or from server/ as our includes are.
bool stands_in_the_tree(std::string_view document, std::string path) {
    namespace fs = std::filesystem;
    const fs::path root = GONGYOU_SOURCE_DIR;
    path = path.substr(0, path.find_first_of("#:"));
    if (path.empty()) return true;
    const auto folder = (root / document).parent_path();
    return fs::exists(root / path) || fs::exists(folder / path) || fs::exists(root / "server" / path) ||
           fs::exists(root / "web/src" / path);
}

Offences missing_paths(const Sources& documents) {
    Offences found;
    for (const auto& [path, text] : documents)
        for (const auto& [offset, mention] : mentions(text))
            if (looks_like_a_path(mention) && !stands_in_the_tree(path, mention))
                found.push_back({path, line_at(text, offset), mention + " is not in the tree"});
    return found;
}

/// "Suite.Test" of every test in the tree.
std::set<std::string> names_of_tests() {
    std::set<std::string> names;
    for (const auto folder : {"server", "tests"}) {
        for (const auto& file : files_in(folder, {"_test.cpp"})) {
            for (const auto macro : {"TEST(", "TEST_F(", "TEST_P("}) {
                const std::string_view text = file.text;
                for (auto at = find_word(text, macro); at != std::string_view::npos;
                     at = find_word(text, macro, at + 1)) {
                    const auto open = text.find('(', at) + 1;
                    const auto comma = std::min(text.find(',', open), text.size() - 1);
                    const auto name = skip_space(text, comma + 1);
                    names.insert(std::string{text.substr(open, comma - open)} + "." +
                                 std::string{text.substr(name, text.find(')', name) - name)});
                }
            }
        }
    }
    return names;
}

/// `Suite.Test` between backticks, both in CamelCase, that names no test.
Offences missing_tests(const Sources& documents, const std::set<std::string>& names) {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    Offences found;
    for (const auto& [path, text] : documents) {
        for (const auto& [offset, mention] : mentions(text)) {
            const auto dot = mention.find('.');
            if (dot == std::string::npos || dot + 1 >= mention.size() || mention.find('/') != std::string::npos)
                continue;
            if (!is_capital(mention.front()) || !is_capital(mention[dot + 1])) continue;
            if (mention.find_first_of(" (<") != std::string::npos || names.contains(mention)) continue;
            found.push_back({path, line_at(text, offset), "there is no test " + mention});
        }
    }
    return found;
}

/// Places of some machine and names of tools have no business in the product.
Offences foreign_words(const Sources& sources) {
    const std::array<std::string, 8> refused{std::string{"/wo"} + "rk/",   std::string{"/ro"} + "ot/",
                                             std::string{"/ho"} + "me/",   std::string{"/tm"} + "p/briefs",
                                             std::string{"clau"} + "de",   std::string{"chat"} + "gpt",
                                             std::string{"sub"} + "agent", std::string{"../sha"} + "red"};
    Offences found;
    for (const auto& [path, text] : sources) {
        std::string lower = text;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
        for (const auto& word : refused)
            for (auto at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1))
                if (at == 0 || !is_word_char(lower[at - 1]))
                    found.push_back({path, line_at(lower, at), word + " is not of this product"});
    }
    return found;
}

TEST(Documents, EveryPathInADocumentExists) { EXPECT_TRUE(nobody(missing_paths(files_in("", {".md"})))); }

TEST(Documents, EveryTestThatADocumentNamesExists) {
    EXPECT_TRUE(nobody(missing_tests(files_in("docs", {".md"}), names_of_tests())));
}

TEST(Documents, CommentsSpeakOfTheProduct) {
    EXPECT_TRUE(nobody(foreign_words(files_in("", {".cpp", ".hpp", ".sql", ".ts", ".vue", ".md", ".txt", ".cmake",
                                                   ".sh", ".mjs", ".html", ".css", "/run", "/test"}))));
}

TEST(DocumentsRules, FindAPathThatIsNotThere) {
    const Sources made_up{
        {"docs/made_up.md",
         "See `server/kernel/date.hpp`, `kernel/clock.hpp`, `GET /api/me`, `server/<name>/` and `run`.\n"
         "But `server/kernel/dates.hpp` and [this](nowhere/else.md) are gone.\n"
         "```\n`server/not/looked/at.hpp`\n```\n"}};
    EXPECT_EQ(told(missing_paths(made_up)),
              "docs/made_up.md:2: server/kernel/dates.hpp is not in the tree\n"
              "docs/made_up.md:2: nowhere/else.md is not in the tree\n");
}

TEST(DocumentsRules, FindATestThatIsNotThere) {
    const Sources made_up{
        {"docs/made_up.md", "See `House.EveryFileIsShort`, `House.HasARoof`, `README.md` and `Clock`.\n"}};
    EXPECT_EQ(told(missing_tests(made_up, {"House.EveryFileIsShort"})),
              "docs/made_up.md:1: there is no test House.HasARoof\n");
}

TEST(DocumentsRules, FindThePathOfSomeMachine) {
    EXPECT_EQ(foreign_words({{"server/a.cpp", "// see " + std::string{"/ho"} + "me/somebody/notes\n"}}).size(), 1u);
    EXPECT_EQ(foreign_words({{"server/a.cpp", "// the frame" + std::string{"/wo"} + "rk/ratio\n"}}).size(), 0u);
}

}  // namespace
}  // namespace gongyou::architecture
