#include "source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>

#include "kernel/whole_file.hpp"

namespace gongyou::architecture {

namespace fs = std::filesystem;

namespace {

bool is_no_source(const fs::path& folder) {
    const auto name = folder.filename();
    return name == "node_modules" || name == "dist" || name == "build" || name == "data" || name == ".git" ||
           name == ".cache" || name == "test-results" || name == "playwright-report";
}

}  // namespace

Sources files_in(std::string_view folder, std::initializer_list<std::string_view> endings) {
    const fs::path root = GONGYOU_SOURCE_DIR;
    Sources found;
    if (!fs::exists(root / folder)) return found;
    for (auto at = fs::recursive_directory_iterator(root / folder); at != fs::recursive_directory_iterator(); ++at) {
        if (at->is_directory() && is_no_source(at->path())) {
            at.disable_recursion_pending();
            continue;
        }
        const std::string path = at->path().lexically_relative(root).generic_string();
        if (!at->is_regular_file()) continue;
        if (std::none_of(endings.begin(), endings.end(), [&](std::string_view end) { return path.ends_with(end); }))
            continue;
        found.push_back({path, whole_file(at->path()).value_or("")});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return found;
}

const Sources& server_sources() {
    static const Sources sources = files_in("server", {".cpp", ".hpp"});
    return sources;
}

const Sources& product_sources() {
    static const Sources product = [] {
        std::set<std::string, std::less<>> used;  // headers that the product itself includes
        for (const auto& file : server_sources())
            for (auto at = file.text.find("#include \""); !file.is_test() && at != std::string::npos;
                 at = file.text.find("#include \"", at + 1))
                used.insert("server/" + file.text.substr(at + 10, file.text.find('"', at + 10) - at - 10));
        Sources kept;
        for (const auto& file : server_sources())
            if (!file.is_test() && (file.path.ends_with(".cpp") || used.contains(file.path))) kept.push_back(file);
        return kept;
    }();
    return product;
}

testing::AssertionResult nobody(const Offences& offences) {
    if (offences.empty()) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "house rule broken:\n" << told(offences);
}

std::string told(const Offences& offences) {
    std::string text;
    for (const auto& [path, line, what] : offences) text += path + ":" + std::to_string(line) + ": " + what + "\n";
    return text;
}

int line_at(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t')) ++at;
    return at;
}

bool is_word_char(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
    for (auto at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !is_word_char(text[at - 1]) || !is_word_char(word.front());
        const auto behind = at + word.size();
        const bool ends = behind >= text.size() || !is_word_char(text[behind]) || !is_word_char(word.back());
        if (starts && ends) return at;
    }
    return std::string_view::npos;
}

}  // namespace gongyou::architecture
