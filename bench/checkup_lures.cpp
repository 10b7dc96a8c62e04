// How many lawful everyday sentences (tests/checkup/lures) the check-up calls unlawful or risky, and how many wrongs
// told in everyday words and in figures it finds.
//   checkup_lures [open | aside] [all]     with `all` names each false alarm and each miss as well
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "parts/figures.hpp"
#include "programmes/checkup/checkup.hpp"

namespace {

using namespace gongyou;

struct Lure {
    std::string codes;  ///< "WAGE-01", or "WAGE-01+FORM-04" where either will do
    bool is_wrong = false;
    std::string words;
};

std::vector<Lure> lures_in(const std::filesystem::path& folder) {
    std::vector<Lure> lures;
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        std::ifstream in{file.path()};
        for (std::string line; std::getline(in, line);) {
            const auto blank = line.find(' ');
            if (line.starts_with('#') || blank == line.npos || blank + 3 >= line.size()) continue;
            lures.push_back({line.substr(0, blank), line[blank + 1] == 'T', line.substr(blank + 3)});
        }
    }
    return lures;
}

bool is_grave(const checkup::Finding& finding) {
    return !finding.evidence.empty() && (finding.severity == "unlawful" || finding.severity == "high");
}

}  // namespace

int main(int argc, char** argv) {
    const std::string half = argc > 1 ? argv[1] : "open";
    const bool names_all = argc > 2 && std::string_view{argv[2]} == "all";
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    if (!book) return fmt::print(stderr, "{}\n", book.error().code), 2;
    const auto law = checkup::law_numbers(*book, date("2026-03-02"), "330113", 0);

    int lawful = 0, alarmed = 0, wrong = 0, found = 0;
    for (const auto& lure : lures_in(std::filesystem::path{GONGYOU_SOURCE_DIR "/tests/checkup/lures"} / half)) {
        const auto findings = checkup::check_up(lure.words, law).findings;
        const bool is_told = lure.is_wrong
                                 ? std::ranges::any_of(findings,
                                                       [&](const checkup::Finding& one) {
                                                           return lure.codes.find(one.code) != std::string::npos;
                                                       })
                                 : std::ranges::any_of(findings, &is_grave);
        (lure.is_wrong ? wrong : lawful) += 1;
        (lure.is_wrong ? found : alarmed) += is_told;
        if (names_all && is_told != lure.is_wrong)
            fmt::print("{} {}: {}\n", lure.is_wrong ? "missed" : "alarm ", lure.codes, lure.words);
    }
    fmt::print("{}: {} lawful, {} called wrong; {} wrong, {} found\n", half, lawful, alarmed, wrong, found);
    bench::print_at_most("lawful everyday sentences called wrong", 0.02, static_cast<double>(alarmed) / lawful, "");
    bench::print_at_least("wrongs in everyday words, recall", 0.90, static_cast<double>(found) / wrong);
}
