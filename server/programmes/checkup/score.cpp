#include "programmes/checkup/score.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace gongyou::checkup {

namespace {

struct Weight {
    std::string_view severity;
    double points;
};
constexpr Weight weights[] = {{"unlawful", 10}, {"high", 5}, {"missing", 4}, {"ambiguous", 2}, {"advice", 0.5}};

constexpr double repeat_share = 0.25;   ///< each further hit of a code
constexpr double most_of_a_code = 1.5;  ///< times its weight
constexpr double most_of_a_group = 25;
constexpr double sure_enough = 0.7;  ///< for a red line

struct RedLine {
    std::string_view code;
    double cap;
};
constexpr RedLine red_lines[] = {{"SAFE-01", 39}, {"SAFE-04", 39}, {"MIN-01", 39}, {"MIN-02", 39}, {"DISC-06", 39},
                                 {"DEP-03", 39},  {"WOM-01", 39},  {"INT-05", 39}, {"GIG-02", 39}, {"SI-01", 59},
                                 {"WAGE-02", 59}, {"OT-02", 59},   {"EQ-01", 59}};

struct Band {
    double from;
    std::string_view grade;
    std::string_view chinese;
};
constexpr Band bands[] = {
    {90, "A", "健康"}, {75, "B", "亚健康"}, {60, "C", "轻症"}, {40, "D", "重症"}, {0, "E", "危重"}};

double to_a_tenth(double points) { return std::round(points * 10) / 10; }

}  // namespace

double weight_of(std::string_view severity) {
    for (const auto& weight : weights)
        if (weight.severity == severity) return weight.points;
    return 0;
}

std::string_view grade_of(double score) {
    for (const auto& band : bands)
        if (score >= band.from) return band.grade;
    return "";
}

void grade(Report& report) {
    std::map<std::string, Deduction> by_code;
    std::map<std::string, double> full_weight;
    for (const auto& finding : report.findings) {
        auto& line = by_code[finding.code];
        line.code = finding.code;
        const double weight = weight_of(finding.severity) * finding.confidence;
        auto& full = full_weight[finding.code];
        full = std::max(full, weight_of(finding.severity));
        line.points = std::min(line.points + (line.times == 0 ? weight : weight * repeat_share), full * most_of_a_code);
        ++line.times;
    }
    std::map<std::string, double> by_group;
    report.deductions.clear();
    for (auto& [code, line] : by_code) {
        auto& group = by_group[code.substr(0, code.find('-'))];
        line.points = to_a_tenth(std::min(line.points, most_of_a_group - group));
        group += line.points;
        report.deductions.push_back(line);
    }
    double score = 100;
    for (const auto& line : report.deductions) score -= line.points;
    score = std::max(0.0, score);
    report.red_line.clear();
    for (const auto& line : red_lines)
        for (const auto& finding : report.findings)
            if (finding.code == line.code && finding.confidence >= sure_enough && score > line.cap) {
                score = line.cap;
                report.red_line = finding.code;
            }
    report.score = to_a_tenth(score);
    report.grade = grade_of(report.score);
}

std::string_view chinese_grade(std::string_view grade) {
    for (const auto& band : bands)
        if (band.grade == grade) return band.chinese;
    return "";
}

std::string what_would_raise(const Report& report) {
    Report left = report;
    std::string out;
    for (int step = 0; step < 3 && !left.findings.empty(); ++step) {
        std::string best;
        Report after = left;
        for (const auto& line : left.deductions) {
            Report without = left;
            std::erase_if(without.findings, [&](const Finding& finding) { return finding.code == line.code; });
            grade(without);
            if (best.empty() || without.score > after.score) best = line.code, after = without;
        }
        out += (out.empty() ? "" : "，") + best + " → " + std::to_string(static_cast<int>(after.score));
        left = after;
    }
    return out;
}

double quality_of(const Paper& paper) {
    std::size_t noise = 0;
    std::size_t written = 0;
    for (const char32_t c : paper.text.original) {
        if (c == U' ' || c == U'\n' || c == U'\r' || c == U'\t' || c == 0x3000) continue;
        ++written;
        if (c == 0xFFFD || c == U'|' || c == U'^' || c == U'~' || c == U'`' || c == U'\\' || (c < 0x20)) ++noise;
    }
    if (written == 0) return 0;
    return std::round((1.0 - std::min(1.0, 5.0 * static_cast<double>(noise) / static_cast<double>(written))) * 100) /
           100;
}

}  // namespace gongyou::checkup
