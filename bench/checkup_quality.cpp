// How many of the labelled findings of tests/checkup/documents the check-up makes, and how many it makes that nobody
// labelled, by severity. `checkup_quality [FOLDER]`; names what was missed and what was too much.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "programmes/checkup/checkup.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace {

using namespace gongyou;

std::string whole_text(const std::filesystem::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The codes of a sidecar; what stands behind a | is for people.
std::set<std::string> labels_of(std::filesystem::path path) {
    std::ifstream in{path.replace_extension(".labels")};
    std::set<std::string> codes;
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) codes.insert(line.substr(0, line.find(' ')));
    return codes;
}

struct Tally {
    int found = 0;
    int missed = 0;
    int extra = 0;
};

void print_tally(std::string_view name, const Tally& tally) {
    const auto share = [](int part, int rest) {
        return part + rest == 0 ? 1.0 : static_cast<double>(part) / (part + rest);
    };
    fmt::print("{:10} labelled {:3}  found {:3}  extra {:3}  recall {:.3f}  precision {:.3f}\n", name,
               tally.found + tally.missed, tally.found, tally.extra, share(tally.found, tally.missed),
               share(tally.found, tally.extra));
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path folder = argc > 1 ? argv[1] : GONGYOU_SOURCE_DIR "/tests/checkup/documents";
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    if (!book) return fmt::print(stderr, "{}\n", book.error().code), 2;
    const auto law = checkup::law_numbers(*book, date("2025-10-15"), "331003", 2);

    std::vector<std::filesystem::path> papers;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (entry.path().extension() == ".txt") papers.push_back(entry.path());
    std::sort(papers.begin(), papers.end());

    std::map<std::string, Tally> by_severity;
    Tally all;
    for (const auto& paper : papers) {
        std::set<std::string> found;
        for (const auto& finding : checkup::check_up(whole_text(paper), law).findings) found.insert(finding.code);
        const auto labelled = labels_of(paper);
        std::set<std::string> named = labelled;
        named.insert(found.begin(), found.end());
        for (const auto& code : named) {
            const auto* rule = checkup::rule_named(code);
            if (rule == nullptr) continue;  // of a group that is not written yet
            auto& tally = by_severity[std::string{checkup::name_of(rule->severity)}];
            const bool right = labelled.contains(code);
            const bool made = found.contains(code);
            tally.found += right && made, all.found += right && made;
            tally.missed += right && !made, all.missed += right && !made;
            tally.extra += !right && made, all.extra += !right && made;
            if (right != made) fmt::print("{} {} {}\n", right ? "missed" : "extra ", code, paper.filename().string());
        }
    }
    for (const auto& [severity, tally] : by_severity) print_tally(severity, tally);
    print_tally("all", all);
}
