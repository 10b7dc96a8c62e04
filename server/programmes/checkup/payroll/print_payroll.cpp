#include "programmes/checkup/payroll/print_payroll.hpp"

#include <fmt/format.h>

#include "programmes/checkup/score.hpp"

namespace gongyou::checkup::payroll {

namespace {

struct SeverityWord {
    std::string_view severity;
    std::string_view chinese;
};
constexpr SeverityWord severity_words[] = {
    {"unlawful", "违法"}, {"high", "高风险"}, {"ambiguous", "需核对"}, {"advice", "建议"}};

std::string_view chinese_severity(std::string_view severity) {
    for (const auto& one : severity_words)
        if (one.severity == severity) return one.chinese;
    return severity;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : "、") + word;
    return out;
}

}  // namespace

std::string printed(const TableReport& report) {
    std::string out = fmt::format("{}\n{}行，按{}的法律；{:.1f}分，{} {}\n", report.file, report.rows, report.as_of,
                                  report.score, report.grade, chinese_grade(report.grade));
    if (!report.with.empty()) out += fmt::format("一并对照：{}\n", joined(report.with));
    if (report.findings.empty()) out += "做过的检查没有发现问题\n";
    std::string code;
    for (const auto& finding : report.findings) {
        if (finding.code != code)
            out += fmt::format("\n{} {}（{}）\n  怎么办：{}\n", finding.code, finding.title, joined(finding.laws),
                               finding.suggestion);
        code = finding.code;
        out += fmt::format("  {}　{}：应为 {}，实为 {}\n      {}\n", finding.row == "*" ? "全表" : finding.row,
                           chinese_severity(finding.severity), finding.expected, finding.found, finding.why);
    }
    std::string points;
    std::string idle;
    for (const auto& tally : report.tallies) {
        if (tally.affected > 0)
            points += fmt::format(" {} −{:.1f}（{}/{}人）", tally.code, tally.points, tally.affected, tally.asked);
        if (tally.asked == 0) idle += " " + tally.code;
    }
    if (!points.empty()) out += "\n扣分：" + points + "\n";
    if (!idle.empty()) out += "\n没有一行用得上（不适用，或者单元格空着）的检查：" + idle + "\n";
    if (!report.not_done.empty()) out += "\n没有做的检查（缺少的列可以补进表里，或者用 --set 名称=值 告诉）：\n";
    for (const auto& one : report.not_done)
        out += fmt::format("  {} {}{}：缺 {}（{}）\n", one.code, one.title, one.in_part ? "（只做了一部分）" : "",
                           one.needs_in_words, joined(one.needs));
    if (!report.unknown_columns.empty()) out += fmt::format("\n没有认出的列：{}\n", joined(report.unknown_columns));
    for (const auto& note : report.notes) out += fmt::format("\n注意：{}\n", note);
    return out;
}

}  // namespace gongyou::checkup::payroll
