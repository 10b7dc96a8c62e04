// Pages a second on one core: a page of an office paper set by Chinese rules with its fonts embedded, and posters with
// their codes, one to a sheet. What a page costs beside the first says how much the fonts cost.
#include <fmt/format.h>

#include <chrono>
#include <vector>

#include "parts/figures.hpp"
#include "platform/paper/pdf.hpp"
#include "platform/paper/styles.hpp"

namespace {

using namespace gongyou;

paper::Document office_paper(int pages) {
    std::string words;
    for (int i = 0; i < 20; ++i) words += "根据您提供的情况，工会已经核对了工资条和考勤记录，现在把结果书面告诉您。";
    paper::Document document{.name = "公文"};
    for (int page = 0; page < pages; ++page) {
        if (page > 0) document.blocks.emplace_back(paper::NewPage{});
        document.blocks.emplace_back(paper::title("告知书"));
        document.blocks.emplace_back(paper::body(words));
    }
    return document;
}

double seconds_for(const paper::Document& document) {
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round) {
        const auto began = std::chrono::steady_clock::now();
        const auto bytes = paper::pdf(document);
        rounds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
        if (bytes.empty()) std::abort();
    }
    return bench::median(rounds);
}

}  // namespace

int main() {
    const double one = seconds_for(office_paper(1));
    const double fifty = seconds_for(office_paper(50));
    fmt::print("one page by itself: {:.1f} ms\n", one * 1000);
    bench::print_at_least("office papers of one page, a second on one core", 10, 1 / one);
    bench::print_at_least("pages a second in one paper of 50", 100, 50 / fifty);
}
