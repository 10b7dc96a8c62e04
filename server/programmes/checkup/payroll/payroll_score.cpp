#include <algorithm>
#include <cmath>

#include "programmes/checkup/payroll/payroll.hpp"
#include "programmes/checkup/score.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr double table_factor = 1.5;  ///< a finding in a table weighs more than one in a paper
constexpr double least_share = 0.4;   ///< of the weight, however few it concerns
constexpr double many = 0.2;          ///< persons concerned, for the caps that ask for many

/// What a check caps the score at, whatever else is sound.
struct Cap {
    std::string_view code;
    double cap;
    double above_share;
};
constexpr Cap caps[] = {{"T-24", 39, 0}, {"T-25", 39, 0}, {"T-05", 59, many}, {"T-13", 59, many}};

double heaviest(const TableReport& report, const std::string& code) {
    double out = 0;
    for (const auto& finding : report.findings)
        if (finding.code == code) out = std::max(out, weight_of(finding.severity));
    return out;
}

bool is_unlawful(const TableReport& report, std::string_view code) {
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const TableFinding& finding) {
        return finding.code == code && finding.severity == "unlawful";
    });
}

}  // namespace

void grade_table(TableReport& report) {
    report.score = 100;
    for (auto& tally : report.tallies) {
        if (tally.affected == 0) continue;
        const double share = static_cast<double>(tally.affected) / tally.asked;
        tally.points =
            std::round(heaviest(report, tally.code) * table_factor * (least_share + (1 - least_share) * share) * 10) /
            10;
        report.score -= tally.points;
    }
    report.score = std::max(0.0, report.score);
    for (const auto& cap : caps)
        for (const auto& tally : report.tallies)
            if (tally.code == cap.code && is_unlawful(report, cap.code) &&
                static_cast<double>(tally.affected) / tally.asked > cap.above_share)
                report.score = std::min(report.score, cap.cap);
    report.score = std::round(report.score * 10) / 10;
    report.grade = grade_of(report.score);
}

}  // namespace gongyou::checkup::payroll
