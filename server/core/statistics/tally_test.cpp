#include "core/statistics/tally.hpp"

#include <gtest/gtest.h>

namespace gongyou::statistics {
namespace {

TEST(Tally, AddsUpAndForgetsWhatIsNought) {
    Tally tally;
    tally.count("report.received", date("2026-03-02"));
    tally.count("report.received", date("2026-03-31"));
    tally.count("report.received", date("2026-04-01"));
    EXPECT_EQ(tally.counts().size(), 2U);
    EXPECT_EQ(tally.counts().at({"report.received", "2026-03", ""}), 2);

    Tally once;
    once.count("report.received", date("2026-04-30"));
    tally.add(once, -1);
    EXPECT_EQ(tally.counts().size(), 1U);
}

TEST(Tally, ComesBackFromItsTextAsItWas) {
    Tally tally;
    tally.count("mediation.agreed", date("2026-03-05"));
    tally.count("report.category", date("2026-03-05"), 2, "W01");
    EXPECT_EQ(text_of(tally), "mediation.agreed 2026-03  1;report.category 2026-03 W01 2");
    EXPECT_EQ(tally_from(text_of(tally)), tally);
    EXPECT_TRUE(tally_from("").is_empty());
}

}  // namespace
}  // namespace gongyou::statistics
