#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::payroll {

namespace {

/// The day the wage of a month is due: as agreed, or before where it is a day of rest (工资支付日提前).
std::optional<Date> due_day(const PayRow& row, Date month) {
    const auto told = hundredths_in(row.settings().value("pay_day"));
    if (!told || *told < 100 || *told > 3100) return std::nullopt;
    const auto of_month = row.settings().value("pay_month") == "this" ? month : plus_months(month, 1);
    const auto last = static_cast<std::int64_t>(last_day_of_month(of_month).day());
    const auto day = static_cast<unsigned>(std::min(*told / 100, last));
    const auto agreed = Date::of(of_month.year(), of_month.month(), day);
    return agreed ? std::optional{row.law().calendar().working_day_until(*agreed)} : std::nullopt;
}

Answer paid_late(const PayRow& row) {
    const auto month = row.month();
    const auto severe = row.number("wages.late_severe");
    if (!month || !severe || row.kind() == WorkKind::part_time) return not_asked();
    const auto end = last_day_of_month(*month);
    const auto last = end.plus_days(static_cast<int>(*severe));
    const auto paid = row.day(column::pay_date);
    const bool is_unpaid = row.is_blank(column::pay_date) && (row.is_paid_row() || row.says(column::pay_date, "未"));
    if (!paid && !is_unpaid) return not_asked();
    if (!paid && row.today() <= last) return not_asked();
    if (!paid || *paid > last)
        return wrong("不晚于" + last.text(), paid ? paid->text() : "未发",
                     fmt::format("工资所属期到{}，加{}天是{}，{}", end.text(), *severe, last.text(),
                                 paid ? paid->text() + "才发" : "到" + row.today().text() + "没有发放的记载"),
                     "unlawful");
    const auto due = due_day(row, *month);
    if (!due || *paid <= *due) return sound();
    return wrong(
        "不晚于" + due->text(), paid->text(),
        fmt::format("约定每月{}日发，遇休息日提前，应在{}前发，实际{}发，晚{}天", row.settings().value("pay_day"),
                    due->text(), paid->text(), paid->days_since_1970() - due->days_since_1970()),
        "high");
}

Answer no_proof_of_payment(const PayRow& row) {
    if (row.says(column::pay_method, "现金") && row.has(column::cash_sign) && row.text(column::cash_sign).empty())
        return wrong("有签收", "没有签收", "现金发放，签收一栏空着");
    if (row.says(column::payslip, "无") || row.says(column::payslip, "否"))
        return wrong("有工资清单", std::string{row.text(column::payslip)}, "没有给职工工资清单");
    const auto payee = row.text(column::payee);
    const auto name = row.text(column::name);
    if (!payee.empty() && !name.empty() && payee != name)
        return wrong(std::string{name}, std::string{payee}, fmt::format("工资付到{}的账户，不是{}本人", payee, name));
    return sound();
}

constexpr Cents nothing{};

/// Whether a column nobody knows holds a figure: what it adds or takes off cannot be told.
bool has_unknown_figures(const PayRow& row) {
    const auto& table = row.table();
    for (std::size_t i = 0; i < table.head.size(); ++i)
        if (!table.head[i].column && hundredths_in(table.rows[row.at()][i]).value_or(0) != 0) return true;
    return false;
}

Answer sums_do_not_agree(const PayRow& row) {
    const auto gross = row.money(column::gross);
    const auto net = row.money(column::net);
    if (net && *net < nothing) return wrong("不低于0", in_words(*net), "实发工资是负数");
    if (has_unknown_figures(row)) return not_asked();
    if (gross && net) {
        Cents cut;
        for (const auto one : {column::ded_si, column::ded_hpf, column::ded_tax, column::ded_injury, column::ded_fine,
                               column::ded_damage, column::ded_absence, column::ded_other})
            cut = cut + row.money_or_none(one);
        const auto left = *gross - cut;
        if (left > *net + tolerance || *net > left + tolerance)
            return wrong(in_words(left), in_words(*net),
                         fmt::format("应发{} − 各项扣款{} = {}，表中实发{}，相差{}元", in_words(*gross), in_words(cut),
                                     in_words(left), in_words(*net), in_words(left - *net)));
    }
    const bool is_whole_month = row.amount_or_none(column::days_att) >= row.amount_or_none(column::days_due);
    if (!gross || !row.money(column::base_wage) || row.tells_whole_wage() || !is_whole_month)
        return gross && net ? sound() : not_asked();
    Cents items = row.overtime_pay().value_or(Cents{});
    for (const auto one : {column::base_wage, column::post_wage, column::perf, column::piece, column::allow_night,
                           column::allow_heat, column::allow_other, column::sick_pay, column::al_pay})
        items = items + row.money_or_none(one);
    const auto absence = row.money_or_none(column::ded_absence);  // some take it off before the gross
    const auto differs = [&, gross = *gross](Cents sum) { return sum > gross + tolerance || gross > sum + tolerance; };
    if (!differs(items) || !differs(items - absence)) return sound();
    return wrong(
        in_words(items), in_words(*gross),
        fmt::format("各项相加{}，表中应发{}，相差{}元", in_words(items), in_words(*gross), in_words(items - *gross)));
}

constexpr Check pay_day_table[] = {
    {"T-08", "high", "迟发工资", "劳动法 第五十条；工资支付暂行规定 第七条", "period pay_date", paid_late, nullptr,
     "pay_day"},
    {"T-30", "ambiguous", "工资表勾稽不符", "工资支付暂行规定 第六条", "gross net|base_wage", sums_do_not_agree},
    {"T-31", "ambiguous", "发放凭据缺失", "工资支付暂行规定 第六条", "cash_sign|payslip|payee", no_proof_of_payment},
};

}  // namespace

std::span<const Check> pay_day_checks() { return pay_day_table; }

}  // namespace gongyou::checkup::payroll
