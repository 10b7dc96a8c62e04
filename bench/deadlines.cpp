// A million last days, as a county counts them again every night: fifteen working days across Spring Festival, sixty
// across half a year, thirty days that roll. Events go through two years, so that all of the table is touched.
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <vector>

#include "core/law/law_book.hpp"
#include "parts/figures.hpp"

namespace {

using namespace gongyou;

constexpr int million = 1'000'000;
constexpr Period periods[] = {working_days(15), working_days(60), working_days(5), calendar_days(30), months(2)};

double seconds_for_a_million(const WorkingDays& calendar, int& checksum) {
    const auto first = date("2025-01-01");
    const auto began = std::chrono::steady_clock::now();
    for (int i = 0; i < million; ++i) {
        const auto found = calendar.deadline(first.plus_days(i % 730), periods[i % 5], Rolling::next_working_day);
        if (!found) std::abort();
        checksum += found->day.days_since_1970();  // or the compiler would leave it all out
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

}  // namespace

int main() {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    if (!book) std::abort();
    int checksum = 0;
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round) rounds.push_back(seconds_for_a_million(book->calendar(), checksum));
    fmt::print("7 rounds, checksum {}\n", checksum);
    bench::print_at_most("10^6 deadlines on one core", 1, bench::median(rounds), " s");
}
