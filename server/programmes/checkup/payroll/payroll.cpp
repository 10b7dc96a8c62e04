#include "programmes/checkup/payroll/payroll.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/payroll/remedies.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::string_view wage_table_last_known = "2026-01-01";  ///< whether it rose from then on, nobody established
constexpr std::int64_t near_percent = 115;

std::vector<std::string> laws_in(std::string_view text) {
    constexpr std::string_view sign = "；";
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(sign, at), text.size());
        out.emplace_back(text.substr(at, end - at));
        at = end + sign.size();
    }
    return out;
}

NotDone not_done(const Check& check, std::vector<std::string> needs) {
    std::string words;
    for (const auto& need : needs) {
        words += words.empty() ? "" : "；";
        bool is_first = true;
        for (const auto& way : parts_of(need, '|')) {
            words += (is_first ? "" : " 或者 ") + in_words(way);
            is_first = false;
        }
    }
    return {std::string{check.code}, std::string{check.title}, std::move(needs), words};
}

std::vector<TableAnswer> answers_of(const Check& check, const std::vector<PayRow>& rows) {
    if (check.of_table != nullptr) return rows.empty() ? std::vector<TableAnswer>{} : check.of_table(rows);
    std::vector<TableAnswer> out;
    for (const auto& row : rows) {
        const auto month = row.month();
        out.push_back({row.key(), check.of_row(row), month ? month->text().substr(0, 7) : ""});
    }
    return out;
}

/// One and the same thing found in several months is one finding that names them.
class Findings {
public:
    explicit Findings(const Check& check) : check_{check} {}

    void add(const TableAnswer& told) {
        const auto& [row, answer, month] = told;
        const auto [at, is_new] = places_.try_emplace({row, answer.expected, answer.found, answer.why}, found_.size());
        if (is_new) {
            const auto severity = answer.severity.empty() ? check_.severity : answer.severity;
            found_.push_back({row, std::string{check_.code}, std::string{severity}, std::string{check_.title},
                              answer.expected, answer.found, answer.why, laws_in(check_.laws),
                              std::string{remedy_of(check_.code)}});
            months_.emplace_back();
        }
        auto& months = months_[at->second];
        if (!month.empty()) months += (months.empty() ? "" : "、") + month;
    }

    std::vector<TableFinding> all(bool name_months) && {
        for (std::size_t i = 0; i < found_.size(); ++i)
            if (name_months && !months_[i].empty()) found_[i].why += "（所属期" + months_[i] + "）";
        return std::move(found_);
    }

private:
    const Check& check_;
    std::map<std::array<std::string, 4>, std::size_t> places_;
    std::vector<TableFinding> found_;
    std::vector<std::string> months_;
};

void take(TableReport& report, const Check& check, const std::vector<TableAnswer>& answers) {
    std::set<std::string> asked;
    std::set<std::string> affected;
    std::set<std::string> months;
    Findings findings{check};
    for (const auto& told : answers) {
        if (!told.month.empty()) months.insert(told.month);
        if (told.answer.kind == Answer::Kind::not_asked) continue;
        asked.insert(told.row);
        if (told.answer.kind != Answer::Kind::wrong) continue;
        affected.insert(told.row);
        findings.add(told);
    }
    for (auto& one : std::move(findings).all(months.size() > 1)) report.findings.push_back(std::move(one));
    report.tallies.push_back({std::string{check.code}, static_cast<int>(asked.size()),
                              static_cast<int>(affected.size()), 0, std::string{check.title}});
}

void note_uncertain_minimum(TableReport& report, const std::vector<PayRow>& rows, const Settings& settings) {
    if (settings.has("min_wage")) return;
    for (const auto& row : rows) {
        const auto least = row.law().least_month_wage(row.own_day());
        const auto pay = row.normal_pay();
        if (!least || !pay || row.own_day() < date(wage_table_last_known)) continue;
        if (*pay + tolerance < *least || *pay >= least->share(near_percent, 100)) continue;
        report.notes.emplace_back(
            "2026年以后最低工资是否调整没有查实，有的工资只略高于现有标准：请查明当地的最低月工资标准，填上（min_"
            "wage）再查一次");
        return;
    }
}

}  // namespace

TableReport check_table(const Table& table, const Settings& settings, const TableLaw& law) {
    const PayrollLaw numbers{law.book, law.region, law.tier, settings};
    const TableInquiry inquiry{table, settings, numbers, law.today};
    std::vector<PayRow> rows;
    for (std::size_t at = 0; at < table.rows.size(); ++at) rows.emplace_back(inquiry, at);

    TableReport report;
    report.file = table.file;
    report.with = table.with;
    report.rows = static_cast<int>(rows.size());
    report.as_of = law.today.text();
    for (const auto& one : table.head)
        if (!one.column && !one.written.empty()) report.unknown_columns.push_back(one.written);
    for (const auto* check : all_checks()) {
        auto needs = lacking(check->needs, inquiry);
        if (!needs.empty()) {
            report.not_done.push_back(not_done(*check, std::move(needs)));
            continue;
        }
        take(report, *check, answers_of(*check, rows));
        if (auto wants = lacking(check->wants, inquiry); !wants.empty()) {
            report.not_done.push_back(not_done(*check, std::move(wants)));
            report.not_done.back().in_part = true;
        }
    }
    note_uncertain_minimum(report, rows, settings);
    grade_table(report);
    return report;
}

}  // namespace gongyou::checkup::payroll
