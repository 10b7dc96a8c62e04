// How many of the labelled findings of tests/checkup/documents the check-up makes, and how many it makes that nobody
// labelled, by severity; and in how many papers without a fault it finds one.
//   checkup_quality [open | aside] [all] [FROM TO]     with `all` names each miss and false alarm as well; with two
//                                                      numbers only of the papers that are numbered so
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "kernel/whole_file.hpp"
#include "parts/figures.hpp"
#include "programmes/checkup/checkup.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace {

using namespace gongyou;

/// lc_901 is 901; 0 where a paper has no number of three digits.
int number_of(const std::filesystem::path& paper) {
    const auto name = paper.stem().string();
    const auto number = name.substr(name.rfind('_') + 1);
    const bool is_number = number.size() == 3 && number.find_first_not_of("0123456789") == std::string::npos;
    return is_number ? std::stoi(number) : 0;
}

/// What a careful reader found: tests/checkup/documents/README.md says how it is written down.
struct Labels {
    std::string as_of, region;
    int tier = 0;
    std::set<std::string> codes;
    std::set<std::string> open;                ///< may be found or not
    std::map<std::string, std::string> words;  ///< that show it, by code
};

Labels labels_in(std::filesystem::path path) {
    std::ifstream in{path.replace_extension(".labels")};
    Labels labels;
    for (std::string line; std::getline(in, line);) {
        const auto value = line.substr(line.find_first_of(":\t") + 1);
        if (line.starts_with("as_of: ")) labels.as_of = value.substr(1);
        if (line.starts_with("region: ")) labels.region = value.substr(1);
        if (line.starts_with("tier: ")) labels.tier = std::stoi(value);
        const auto tab = line.find('\t');
        if (tab == std::string::npos) continue;
        labels.words[line.substr(0, tab)] = line.substr(tab + 1);
        line[0] == '?' ? labels.open.insert(line.substr(1, tab - 1)) : labels.codes.insert(line.substr(0, tab));
    }
    return labels;
}

struct Tally {
    int found = 0;
    int missed = 0;
    int extra = 0;

    double recall() const { return share_of(missed); }
    double precision() const { return share_of(extra); }

private:
    double share_of(int rest) const { return found + rest == 0 ? 1.0 : static_cast<double>(found) / (found + rest); }
};

void print_tally(std::string_view name, const Tally& tally) {
    fmt::print("{:10} labelled {:3}  found {:3}  extra {:3}  recall {:.3f}  precision {:.3f}\n", name,
               tally.found + tally.missed, tally.found, tally.extra, tally.recall(), tally.precision());
}

bool is_grave(std::string_view code) {
    const auto* rule = checkup::rule_named(code);
    return rule && (rule->severity == checkup::Severity::unlawful || rule->severity == checkup::Severity::high);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string half = argc > 1 ? argv[1] : "open";
    const bool names_all = argc > 2 && std::string_view{argv[2]} == "all";
    const int from = argc > 3 ? std::stoi(argv[argc - 2]) : 0, to = argc > 3 ? std::stoi(argv[argc - 1]) : 999;
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    if (!book) return fmt::print(stderr, "{}\n", book.error().code), 2;

    std::vector<std::filesystem::path> papers;
    const std::filesystem::path folder{GONGYOU_SOURCE_DIR "/tests/checkup/documents/" + half};
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (const int number = number_of(entry.path());
            entry.path().extension() == ".txt" && number >= from && number <= to)
            papers.push_back(entry.path());
    std::sort(papers.begin(), papers.end());

    std::map<std::string, Tally> by_severity;
    Tally all;
    int sound = 0, alarmed = 0, unknown = 0;
    for (const auto& paper : papers) {
        const auto labels = labels_in(paper);
        const auto law = checkup::law_numbers(*book, date(labels.as_of), labels.region, labels.tier);
        std::set<std::string> found;
        std::map<std::string, std::string> evidence;
        for (const auto& finding : checkup::check_up(*whole_file(paper), law).findings) {
            found.insert(finding.code);
            evidence[finding.code] = fmt::format("{}{} ({:.2f})", finding.evidence, finding.detail, finding.confidence);
        }
        if (std::ranges::none_of(labels.codes, &is_grave)) {
            ++sound;
            alarmed += std::ranges::any_of(
                found, [&](const auto& code) { return is_grave(code) && !labels.open.contains(code); });
        }
        std::set<std::string> named = labels.codes;
        named.insert(found.begin(), found.end());
        for (const auto& code : named) {
            if (labels.open.contains(code)) continue;
            const auto* rule = checkup::rule_named(code);
            if (rule == nullptr) {  // of a group that is not written yet
                ++unknown;
                continue;
            }
            auto& tally = by_severity[std::string{checkup::name_of(rule->severity)}];
            const bool right = labels.codes.contains(code);
            const bool made = found.contains(code);
            for (auto* one : {&tally, &all}) {
                one->found += right && made;
                one->missed += right && !made;
                one->extra += !right && made;
            }
            if (names_all && right != made)
                fmt::print("{} {} {}: {}\n", right ? "missed" : "extra ", code, paper.filename().string(),
                           right ? labels.words.at(code) : evidence[code]);
        }
    }
    fmt::print("{}: {} papers; {} labelled findings are of rules that are not written yet\n", half, papers.size(),
               unknown);
    for (const auto& [severity, tally] : by_severity) print_tally(severity, tally);
    print_tally("all", all);
    bench::print_at_least("unlawful, recall", 0.95, by_severity["unlawful"].recall());
    bench::print_at_least("unlawful, precision", 0.95, by_severity["unlawful"].precision());
    bench::print_at_least("all severities, recall", 0.90, all.recall());
    bench::print_at_least("all severities, precision", 0.90, all.precision());
    bench::print_at_most("sound papers with a grave finding", 0.02,
                         sound == 0 ? 0 : static_cast<double>(alarmed) / sound, "");
}
