#include "core/statistics/year_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/statistics/recovered.hpp"

namespace gongyou::statistics {
namespace {

Counts counts_of(const Tally& tally, std::string_view today = "2026-12-31") {
    return counts_from(tally, 2026, date(today));
}
Indicator figure(const Tally& tally, std::string_view id, std::string_view today = "2026-12-31") {
    const auto table = year_table(counts_of(tally, today));
    return *std::ranges::find(table.indicators, id, &Indicator::id);
}
MonthRow month_row_of(const YearTable& table, std::string_view counter) {
    return *std::ranges::find(table.months, counter, &MonthRow::counter);
}

TEST(YearTable, DividesAgreementsByThemselvesAndFailures) {
    // One county's 150 successes of 237 assigned are 63.29 %; of 150 agreements and 51 failures 150 / 201 = 74.63 %.
    Tally tally;
    tally.count("mediation.agreed", date("2026-03-05"), 150);
    tally.count("mediation.failed", date("2026-03-05"), 51);
    tally.count("mediation.assigned", date("2026-03-05"), 237);
    tally.count("mediation.assigned_agreed", date("2026-03-05"), 150);
    const auto a = figure(tally, "F02"), assigned = figure(tally, "F04");
    EXPECT_EQ(a.numerator, 150);
    EXPECT_EQ(a.denominator, 201);
    EXPECT_NEAR(*a.value, 74.63, 0.005);
    EXPECT_EQ(assigned.denominator, 237);
    EXPECT_NEAR(*assigned.value, 63.29, 0.005);
}

TEST(YearTable, CountsWhatWasCarriedOverAmongWhatCouldBeClosed) {
    // 60 of last year less 20 that ended then: 40 carried over. With 160 new ones 200; 190 ended: 95 %.
    Tally tally;
    tally.count("report.cases", date("2025-11-05"), 60);
    tally.count("report.cases_ended", date("2025-12-05"), 20);
    tally.count("report.cases", date("2026-02-05"), 160);
    tally.count("report.cases_ended", date("2026-09-05"), 190);
    const auto closed = figure(tally, "F10.report");
    EXPECT_EQ(closed.numerator, 190);
    EXPECT_EQ(closed.denominator, 200);
    EXPECT_DOUBLE_EQ(*closed.value, 95.0);
}

TEST(YearTable, LeavesMergedAndTransferredOutOfWhatCouldBeAccepted) {
    // 100 came in, 10 were merged and 8 transferred: 82 are left, 70 of them accepted.
    Tally tally;
    tally.count("report.received", date("2026-02-05"), 100);
    tally.count("report.received_merged", date("2026-02-05"), 10);
    tally.count("report.received_transferred", date("2026-02-05"), 8);
    tally.count("report.received_accepted", date("2026-02-05"), 70);
    const auto accepted = figure(tally, "F07");
    EXPECT_EQ(accepted.denominator, 82);
    EXPECT_NEAR(*accepted.value, 85.37, 0.005);
}

TEST(YearTable, CountsOnlyDueDatesThatHavePassed) {
    Tally tally;
    tally.count("mediation.due", date("2026-05-09"), 6, "9");
    tally.count("mediation.due", date("2026-05-10"), 7, "10");
    tally.count("mediation.due", date("2026-06-01"), 8, "1");
    tally.count("mediation.due_performed", date("2026-05-09"), 6, "9");
    EXPECT_EQ(figure(tally, "F05", "2026-05-10").denominator, 6);  // what is due today has not passed
    EXPECT_EQ(figure(tally, "F05", "2026-05-11").denominator, 13);
    EXPECT_EQ(figure(tally, "F05", "2026-12-31").denominator, 21);
}

TEST(YearTable, TellsMedianAndMeanOfDays) {
    // Five of one day, one of nineteen: the median is 1, the mean 24 / 6 = 4.
    Tally tally;
    tally.count("report.cases_ended", date("2026-02-05"), 6);
    tally.count("report.days", date("2026-02-05"), 5, "1");
    tally.count("report.days", date("2026-02-05"), 1, "19");
    EXPECT_EQ(figure(tally, "F11.report.median").value, 1.0);
    EXPECT_EQ(figure(tally, "F11.report.mean").value, 4.0);
    EXPECT_EQ(figure(tally, "F11.report.mean").denominator, 6);
}

TEST(YearTable, SaysNothingWhereThereIsNothingToDivideBy) {
    const auto none = figure({}, "F02");
    EXPECT_EQ(none.denominator, 0);
    EXPECT_FALSE(none.value);
    EXPECT_FALSE(none.hidden);
}

TEST(YearTable, HidesTheShareOfWhichTwoAreMissing) {
    // 48 of 50 agreed. Failures are a row by month: the 2 is hidden there, and 50 − 48 must not tell it here.
    Tally tally;
    tally.count("mediation.agreed", date("2026-03-05"), 48);
    tally.count("mediation.failed", date("2026-04-05"), 2);
    const auto table = year_table(counts_of(tally));
    const auto share = *std::ranges::find(table.indicators, "F02", &Indicator::id);
    EXPECT_TRUE(share.hidden);
    EXPECT_FALSE(share.numerator);
    EXPECT_FALSE(share.value);
    EXPECT_EQ(share.denominator, 50);
    EXPECT_FALSE(month_row_of(table, "mediation.failed").year);
    EXPECT_FALSE(month_row_of(table, "mediation.agreed").year);
    EXPECT_FALSE(month_row_of(table, "mediation.agreed").months[2].count);  // all of them are of March
    EXPECT_EQ(month_row_of(table, "mediation.agreed").months[0].count, 0);
}

TEST(YearTable, HidesMoneyOfAFewPayments) {
    Tally tally;
    const auto paid = [&](int times) {
        for (int i = 0; i < times; ++i)
            count_recovered(tally, date("2026-03-05"), RecoveredBy::mediation, RecoveredFor::wages, Cents{240'000});
    };
    paid(4);
    EXPECT_TRUE(figure(tally, "F18").hidden);
    EXPECT_FALSE(figure(tally, "F18").value);
    paid(1);
    EXPECT_EQ(figure(tally, "F18").value, 1'200'000.0);
}

TEST(YearTable, PartsMoneyByWhatItWasForAndByItsWay) {
    // Wages of six payments of 2,400 yuan, severance of five of 100, insurance of two of 50: those two are hidden, and
    // with them the next smallest, or 15,000 − 14,400 − 500 would tell. All of it came by mediation.
    Tally tally;
    const auto paid = [&](RecoveredFor what, int times, std::int64_t fen) {
        for (int i = 0; i < times; ++i)
            count_recovered(tally, date("2026-03-05"), RecoveredBy::mediation, what, Cents{fen});
    };
    paid(RecoveredFor::wages, 6, 240'000);
    paid(RecoveredFor::severance, 5, 10'000);
    paid(RecoveredFor::insurance, 2, 5'000);
    const auto table = year_table(counts_of(tally));
    const auto parts_of = [&](std::string_view counter) {
        return *std::ranges::find(table.parts, counter, &PartTable::counter);
    };
    const auto kinds = parts_of("recovered.fen_for"), ways = parts_of("recovered.fen_by");
    EXPECT_EQ(kinds.shown, Shown::fen);
    ASSERT_EQ(kinds.parts.size(), 3U);
    EXPECT_EQ(kinds.parts[0].part, "wages");
    EXPECT_EQ(kinds.parts[0].fen, 1'440'000);
    EXPECT_EQ(kinds.parts[0].count, 6);
    for (const auto hidden : {1U, 2U}) {
        EXPECT_FALSE(kinds.parts[hidden].fen);
        EXPECT_FALSE(kinds.parts[hidden].count);
    }
    ASSERT_EQ(ways.parts.size(), 1U);
    EXPECT_EQ(ways.parts[0].part, "mediation");
    EXPECT_EQ(ways.parts[0].fen, 1'500'000);
    EXPECT_EQ(ways.parts[0].count, 13);
}

TEST(YearTable, PutsKindsInTheOrderOfTheirNumber) {
    Tally tally;
    tally.count("report.received", date("2026-03-05"), 40);
    tally.count("report.category", date("2026-03-05"), 7, "C01");
    tally.count("report.category", date("2026-03-05"), 30, "W01");
    tally.count("report.category", date("2026-03-05"), 3, "W07");
    const auto table = year_table(counts_of(tally));
    const auto& parts = table.parts.front().parts;
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0].part, "W01");
    EXPECT_EQ(parts[0].count, 30);
    EXPECT_FALSE(parts[1].count);  // the 3, and the 7 with it: 40 − 30 − 7 would tell
    EXPECT_FALSE(parts[2].count);
}

}  // namespace
}  // namespace gongyou::statistics
