#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::payroll {

namespace {

bool has_own_contract(const PayRow& row) { return row.kind() == WorkKind::contract; }
bool is_open_ended(const PayRow& row) { return row.says(column::c_type, "无固定"); }

/// How often a contract was signed; a column that counts renewals (续签次数) counts one less.
std::optional<std::int64_t> times_signed(const PayRow& row) {
    const auto told = row.amount(column::sign_no);
    if (!told) return std::nullopt;
    for (const auto& one : row.table().head)
        if (one.column == column::sign_no && heading_in_one_form(one.written) == "续签次数")
            return told->amount / 100 + 1;
    return told->amount / 100;
}

std::optional<Date> probation_starts(const PayRow& row) {
    const auto hired = row.day(column::hire_date);
    return hired ? hired : row.day(column::c_start);
}

/// The longest probation for the term of the contract, in months; nothing where the term is not told.
std::optional<std::int64_t> longest_probation(const PayRow& row) {
    if (row.says(column::c_type, "任务")) return 0;
    if (is_open_ended(row)) return row.number("probation.most");
    const auto start = row.day(column::c_start) ? row.day(column::c_start) : row.day(column::hire_date);
    const auto end = row.day(column::c_end);
    if (!start || !end) return std::nullopt;
    const auto months = full_months(*start, end->plus_days(1));
    if (months < 3) return 0;
    if (months < 12) return row.number("probation.most_below_year");
    return row.number(months < 36 ? "probation.most_below_three_years" : "probation.most");
}

Answer probation_too_long(const PayRow& row) {
    const auto end = row.probation_end();
    const auto start = probation_starts(row);
    const auto most = longest_probation(row);
    if (!end || !start || !most || *end < *start) return not_asked();
    const auto last = plus_months(*start, static_cast<int>(*most)).plus_days(-1);
    if (*end <= last) return sound();
    const auto contract_end = row.day(column::c_end);
    return wrong(*most == 0 ? "不得约定试用期" : fmt::format("不超过{}个月（到{}）", *most, last.text()), end->text(),
                 fmt::format("试用期{}至{}；合同{}，试用期最多{}个月", start->text(), end->text(),
                             is_open_ended(row) || !contract_end ? std::string{row.text(column::c_type)}
                                                                 : "到" + contract_end->text(),
                             *most));
}

/// From when somebody works without a written contract that was due, and until when it costs double wages.
struct Unsigned {
    Date due;       ///< the contract had to be signed by then
    Date open_end;  ///< from then on it counts as open-ended
    std::optional<Date> signed_on;
};

std::optional<Unsigned> unsigned_time(const PayRow& row) {
    const auto hired = row.day(column::hire_date);
    const auto within = row.number("contract.sign_within");
    const auto open_ended = row.number("contract.unsigned_open_ended");
    if (!hired || !within || !open_ended || !has_own_contract(row)) return std::nullopt;
    const auto signed_on = row.day(column::sign_date);
    if (!signed_on && !row.is_blank(column::sign_date)) return std::nullopt;
    const auto renewed = times_signed(row).value_or(1) > 1;
    if (renewed && !row.day(column::c_start)) return std::nullopt;
    const auto start = renewed ? *row.day(column::c_start) : *hired;
    return Unsigned{plus_months(start, static_cast<int>(*within)), plus_months(start, static_cast<int>(*open_ended)),
                    signed_on};
}

std::string double_wage(const PayRow& row, const Unsigned& found) {
    const auto wage = row.wage();
    const auto most = row.number("contract.double_wage_most");
    if (!wage || !most) return "";
    auto until = found.signed_on ? found.signed_on->plus_days(-1) : row.today();
    if (const auto left = row.day(column::leave_date)) until = std::min(until, *left);
    until = std::min(until, found.open_end.plus_days(-1));
    const auto months = std::min<std::int64_t>(full_months(found.due, until.plus_days(1)), *most);
    const auto rest =
        until.plus_days(1).days_since_1970() - plus_months(found.due, static_cast<int>(months)).days_since_1970();
    const auto of_month = static_cast<std::int64_t>(last_day_of_month(until).day());
    const auto days = months < *most ? std::max(rest, 0) : 0;
    const auto sum = wage->share(months, 1) + wage->share(days, of_month);
    return fmt::format("；二倍工资差额 {}至{}：{} × {}个月 + {} × {} ÷ {}天 = {}元", found.due.text(), until.text(),
                       in_words(*wage), months, in_words(*wage), days, of_month, in_words(sum));
}

Answer signed_late(const PayRow& row) {
    const auto found = unsigned_time(row);
    if (!found) return not_asked();
    const auto until = row.day(column::leave_date).value_or(row.today());
    if (!found->signed_on) {
        if (until <= found->due) return sound();
        if (row.today() >= found->open_end && !row.has_left()) return not_asked();  // T-10 says more
        return wrong("不晚于" + found->due.text(), "没有签订",
                     fmt::format("最迟{}签书面合同，没有签订日期{}", found->due.text(), double_wage(row, *found)));
    }
    if (*found->signed_on <= found->due) return sound();
    return wrong("不晚于" + found->due.text(), found->signed_on->text(),
                 fmt::format("最迟{}签书面合同，{}才签{}", found->due.text(), found->signed_on->text(),
                             double_wage(row, *found)));
}

Answer unsigned_for_a_year(const PayRow& row) {
    const auto found = unsigned_time(row);
    if (!found || row.has_left()) return not_asked();
    if (found->signed_on || row.today() < found->open_end) return sound();
    return wrong("书面合同", "满一年没有签订",
                 fmt::format("到{}满一年没有签书面合同，视为已订立无固定期限合同{}", found->open_end.text(),
                             double_wage(row, *found)));
}

Answer works_after_the_end(const PayRow& row) {
    const auto end = row.day(column::c_end);
    const auto grace = row.number("contract.expired_grace");
    if (!end || !grace || !has_own_contract(row) || row.has_left() || is_open_ended(row)) return not_asked();
    for (const auto word : {"孕", "产", "哺乳"})
        if (row.says(column::status_f, word)) return not_asked();
    const auto beyond = row.today().days_since_1970() - end->days_since_1970();
    if (beyond <= 0) return sound();
    return wrong("续订或者终止", "合同" + end->text() + "到期",
                 fmt::format("合同{}到期，到{}已过{}天，仍在用工，没有续订", end->text(), row.today().text(), beyond),
                 beyond > *grace ? "high" : "advice");
}

Answer open_ended_was_due(const PayRow& row) {
    const auto end = row.day(column::c_end);
    const auto most = row.number("contract.fixed_before_open_ended");
    const auto years = row.number("contract.service_open_ended");
    if (!end || !most || !years || !has_own_contract(row) || is_open_ended(row)) return not_asked();
    const auto times = times_signed(row);
    if (times && *times > *most)
        return wrong("无固定期限合同", fmt::format("第{}次固定期限，到{}", *times, end->text()),
                     fmt::format("连续{}次固定期限之后，第{}次仍签固定期限", *most, *times));
    const auto hired = row.day(column::hire_date);
    const auto start = row.day(column::c_start);
    if (!hired || !start) return times ? sound() : not_asked();
    if (full_years(*hired, *start) < *years) return sound();
    return wrong("无固定期限合同", "固定期限到" + end->text(),
                 fmt::format("{}入职，{}再签时连续工作满{}年，仍签固定期限", hired->text(), start->text(),
                             full_years(*hired, *start)));
}

constexpr Check contract_table[] = {
    {"T-07", "unlawful", "试用期超过上限", "劳动合同法 第十九条", "prob_end|prob_months hire_date|c_start c_end|c_type",
     probation_too_long},
    {"T-09", "high", "超过一个月没有签书面合同", "劳动合同法 第十条、第八十二条", "hire_date sign_date", signed_late},
    {"T-10", "high", "满一年没有签，视为无固定期限", "劳动合同法 第十四条", "hire_date sign_date", unsigned_for_a_year},
    {"T-11", "high", "合同到期仍在用工", "劳动合同法 第十四条、第四十四条", "c_end", works_after_the_end},
    {"T-12", "high", "应当签无固定期限合同", "劳动合同法 第十四条", "c_end sign_no|hire_date", open_ended_was_due},
};

}  // namespace

std::span<const Check> contract_checks() { return contract_table; }

}  // namespace gongyou::checkup::payroll
