// How fast the rules read: megabytes a second over a made-up handbook, held against twice its length, and the time of a
// contract of two pages.
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "programmes/checkup/checkup.hpp"
#include "programmes/checkup/reading/word_graph.hpp"

namespace {

using namespace gongyou;

/// Clauses of the papers under tests/checkup/documents/open, over and over, numbered anew.
std::string handbook_of(std::size_t bytes) {
    std::vector<std::string> lines;
    for (const auto& paper : std::filesystem::directory_iterator{GONGYOU_SOURCE_DIR "/tests/checkup/documents/open"}) {
        if (paper.path().extension() != ".txt") continue;
        std::ifstream in{paper.path()};
        for (std::string line; std::getline(in, line);)
            if (line.size() > 30) lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());  // folders have no order
    std::string text = "员工手册\n";
    for (std::size_t i = 0; text.size() < bytes; ++i)
        text += fmt::format("第{}条 {}\n", i + 1, lines[i * 7 % lines.size()]);
    return text;
}

/// Of processor time: a busy machine does not count.
double milliseconds(const std::string& text, const checkup::LawNumbers& law, int times) {
    const auto start = std::clock();
    std::size_t findings = 0;
    for (int i = 0; i < times; ++i) findings += checkup::check_up(text, law).findings.size();
    const double spent = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    return findings == 0 && text.size() > 100000 ? -1 : spent / times;
}

}  // namespace

int main() {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    if (!book) return fmt::print(stderr, "{}\n", book.error().code), 2;
    const auto law = checkup::law_numbers(*book, date("2025-10-15"), "331003", 2);
    const auto& words = checkup::word_graph();
    fmt::print("{} words, drawn as {} nodes and {} steps\n", words.word_count, words.node_count, words.step_count);
    const auto contract = handbook_of(8000);
    fmt::print("the first paper of the program: {:.1f} ms\n", milliseconds(contract, law, 1));
    fmt::print("two pages, {} bytes: {:.2f} ms\n", contract.size(), milliseconds(contract, law, 50));
    double before = 0;
    for (const std::size_t size : {1000000u, 2000000u, 4000000u}) {
        const auto text = handbook_of(size);
        const auto spent = milliseconds(text, law, 2);
        fmt::print("{:.1f} MB: {:.0f} ms, {:.1f} MB/s{}\n", static_cast<double>(text.size()) / 1e6, spent,
                   static_cast<double>(text.size()) / 1e3 / spent,
                   before > 0 ? fmt::format(", {:.2f} times half its length", spent / before) : "");
        before = spent;
    }
}
