#include "programmes/checkup/score.hpp"

#include <gtest/gtest.h>

namespace gongyou::checkup {
namespace {

Finding a_finding(std::string code, std::string severity) {
    Finding made;
    made.code = std::move(code);
    made.severity = std::move(severity);
    made.confidence = 1;
    return made;
}

Report with(std::vector<Finding> findings) {
    Report report;
    report.findings = std::move(findings);
    grade(report);
    return report;
}

TEST(Score, IsWorkedOutAsInTheExample) {
    // 100 - 10 - 2 - 10 - 4 = 74
    const auto report = with({a_finding("PROB-01", "unlawful"), a_finding("OT-03", "ambiguous"),
                              a_finding("DEP-01", "unlawful"), a_finding("SI-06", "missing")});
    EXPECT_EQ(report.score, 74);
    EXPECT_EQ(report.grade, "C");
    EXPECT_EQ(report.deductions.size(), 4u);
}

TEST(Score, CountsRepeatsForAQuarterUpToHalf) {
    const std::vector<Finding> five(5, a_finding("PROB-04", "unlawful"));
    EXPECT_EQ(with({five.begin(), five.begin() + 2}).score, 87.5);
    EXPECT_EQ(with(five).score, 85);
}

TEST(Score, TakesAtMostTwentyFiveForAGroup) {
    EXPECT_EQ(
        with({a_finding("PROB-01", "unlawful"), a_finding("PROB-04", "unlawful"), a_finding("PROB-07", "unlawful")})
            .score,
        75);
}

TEST(Score, IsCappedByARedLine) {
    const auto report = with({a_finding("DEP-03", "unlawful")});
    EXPECT_EQ(report.score, 39);
    EXPECT_EQ(report.grade, "E");
    EXPECT_EQ(report.red_line, "DEP-03");
}

TEST(Score, SaysWhatWouldRaiseIt) {
    EXPECT_EQ(what_would_raise(with({a_finding("PROB-01", "unlawful"), a_finding("OT-03", "ambiguous")})),
              "PROB-01 → 98，OT-03 → 100");
}

}  // namespace
}  // namespace gongyou::checkup
