#include "programmes/checkup/print_report.hpp"

#include <fmt/format.h>

#include <cmath>

#include "programmes/checkup/score.hpp"

namespace gongyou::checkup {

namespace {

struct Look {
    std::string_view severity;
    std::string_view chinese;
    std::string_view colour;
};
constexpr Look looks[] = {{"unlawful", "违法", "\033[1;31m"},
                          {"high", "高风险", "\033[31m"},
                          {"missing", "缺失", "\033[33m"},
                          {"ambiguous", "约定不明", "\033[33m"},
                          {"advice", "建议", "\033[36m"}};

const Look& look_of(std::string_view severity) {
    for (const auto& look : looks)
        if (look.severity == severity) return look;
    return looks[4];
}

std::string in_one_line(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) out += (out.empty() ? "" : "；") + part;
    return out;
}

/// The evidence on one line, not longer than a reader takes in at once.
std::string shortened(const std::string& evidence) {
    std::string out;
    int characters = 0;
    for (const char c : evidence) {
        if ((c & 0xC0) != 0x80 && ++characters > 90) return out + "…";
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

void put_finding(std::string& out, const Finding& finding, bool in_colour) {
    const auto& look = look_of(finding.severity);
    out += fmt::format("\n{}【{}】{}{} {}\n", in_colour ? look.colour : "", look.chinese, finding.code,
                       in_colour ? "\033[0m" : "", finding.title);
    if (!finding.evidence.empty())
        out +=
            fmt::format("  {}“{}”\n", finding.clause.empty() ? "" : finding.clause + " ", shortened(finding.evidence));
    if (!finding.detail.empty()) out += fmt::format("  算法：{}\n", finding.detail);
    out +=
        fmt::format("  问题：{}\n  依据：{}\n  建议：{}\n", finding.why, in_one_line(finding.laws), finding.suggestion);
    if (finding.confidence < 0.7) out += "  （把握不大，请对照原件）\n";
}

}  // namespace

std::string printed(const Report& report, bool in_colour) {
    std::string out = fmt::format("{}\n文书类型 {}  适用 {} 的法律（地区 {}）\n得分 {:g}  等级 {}（{}）\n", report.file,
                                  report.doc_type, report.as_of, report.region, report.score, report.grade,
                                  chinese_grade(report.grade));
    for (const auto& look : looks)
        for (const auto& finding : report.findings)
            if (finding.severity == look.severity) put_finding(out, finding, in_colour);
    if (report.findings.empty()) out += "\n没有发现问题。";
    if (report.text_quality < read_well)
        out += fmt::format("\n文字只读清了约 {:.0f}%。没有读清的地方可能还有问题，请对照原件，或者换清楚的文件再查。",
                           std::floor(report.text_quality * 100));
    out += "\n试用阶段，会漏掉问题，也会误报，不能代替律师审查。\n";
    if (report.deductions.empty()) return out;
    out += "\n扣分：";
    for (const auto& line : report.deductions)
        out += fmt::format("{} -{:g}{}  ", line.code, line.points,
                           line.times > 1 ? fmt::format("（{}处）", line.times) : "");
    if (!report.red_line.empty()) out += fmt::format("\n红线：{}，得分不超过{:g}", report.red_line, report.score);
    const auto raised = what_would_raise(report);
    if (!raised.empty()) out += "\n改好以后：" + raised;
    return out + "\n";
}

}  // namespace gongyou::checkup
