#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::string_view paid_leaves[] = {"年休", "婚", "产", "丧", "工伤", "探亲", "陪产", "护理", "育儿"};

/// Days present and on paid leave, and the days due; nothing where the sheet does not say.
struct Attendance {
    Hundredths present;
    Hundredths due;
};

std::optional<Attendance> attendance_of(const PayRow& row) {
    const auto due = row.amount(column::days_due);
    auto present = row.amount(column::days_att);
    if (!due || !present || due->amount <= 0) return std::nullopt;
    for (const auto leave : paid_leaves)
        if (row.says(column::leave_type, leave)) {
            *present = *present + row.amount_or_none(column::leave_days);
            break;
        }
    return Attendance{std::min(*present, *due), *due};
}

/// Whether somebody came or went within the month, so that a full wage is not due.
bool is_part_of_month(const PayRow& row) {
    const auto month = row.month();
    if (!month) return false;
    const auto end = last_day_of_month(*month);
    const auto hired = row.day(column::hire_date);
    const auto left = row.day(column::leave_date);
    return (hired && *hired > *month && *hired <= end) || (left && *left >= *month && *left < end);
}

Answer below_minimum_wage(const PayRow& row) {
    const auto least = row.law().least_month_wage(row.own_day());
    const auto pay = row.normal_pay();
    if (!least || !pay || !row.is_employee()) return not_asked();
    const auto attendance = attendance_of(row);
    if (!attendance && is_part_of_month(row)) return not_asked();
    const auto due = attendance ? least->share(attendance->present.amount, attendance->due.amount) : *least;
    if (*pay + tolerance >= due) return sound();
    std::string why = fmt::format(
        "应发{} − 加班工资{} − 夜班津贴{} − 高温津贴{} = {}；最低工资{}", in_words(row.money_or_none(column::gross)),
        in_words(row.overtime_pay().value_or(Cents{})), in_words(row.money_or_none(column::allow_night)),
        in_words(row.money_or_none(column::allow_heat)), in_words(*pay), in_words(*least));
    if (attendance && attendance->present < attendance->due)
        why += fmt::format(" × 出勤和带薪假{}天 ÷ 应出勤{}天 = {}", in_words(attendance->present),
                           in_words(attendance->due), in_words(due));
    why += fmt::format("，少{}元", in_words(due - *pay));
    if (!row.law().knows_tier() && !row.settings().has("min_wage")) why += "。未说明当地属于哪一档，按最低一档比较";
    return wrong(in_words(due), in_words(*pay), why);
}

Answer probation_pay_low(const PayRow& row) {
    const auto end = row.probation_end();
    const auto agreed = row.wage();
    const auto pay = row.normal_pay();
    const auto percent = row.number("wages.probation_least");
    if (!end || !agreed || !pay || !percent || !row.is_employee() || row.own_day() > *end) return not_asked();
    const auto attendance = attendance_of(row);
    if (!attendance && is_part_of_month(row)) return not_asked();
    auto due = agreed->share(*percent, 100);
    if (attendance) due = due.share(attendance->present.amount, attendance->due.amount);
    if (*pay + tolerance >= due) return sound();
    return wrong(
        in_words(due), in_words(*pay),
        fmt::format(
            "试用期到{}；约定工资{} × {}%{} = {}，正常出勤工资只有{}，少{}元", end->text(), row.wage_in_words(),
            *percent,
            attendance ? fmt::format(" × {} ÷ {}", in_words(attendance->present), in_words(attendance->due)) : "",
            in_words(due), in_words(*pay), in_words(due - *pay)));
}

Answer sick_pay_low(const PayRow& row) {
    const auto days = row.amount(column::sick_days);
    const auto pay = row.money(column::sick_pay);
    const auto least = row.law().least_month_wage(row.own_day());
    const auto percent = row.number("wages.sick_least");
    const auto year_days = row.number("wages.paid_days_year");
    if (!days || days->amount <= 0 || !least || !percent || !year_days || !row.is_employee()) return not_asked();
    const auto due = least->share(*percent * 12 * days->amount, 100 * *year_days * 100);
    if (pay && *pay + tolerance >= due) return sound();
    return wrong(in_words(due), pay ? in_words(*pay) : "未记载",
                 fmt::format("最低工资{} × {}% ÷ 月计薪天数{} × 病假{}天 = {}，实付{}", in_words(*least), *percent,
                             in_words(Hundredths{*year_days * 100 / 12}), in_words(*days), in_words(due),
                             pay ? in_words(*pay) : "未记载"));
}

Answer absence_cut_double(const PayRow& row) {
    const auto cut = row.money(column::ded_absence);
    const auto wage = row.wage();
    const auto year_days = row.number("wages.paid_days_year");
    auto days = row.amount(column::absent_days);
    if (!days) days = row.amount(column::leave_days);
    if (!days && row.amount(column::days_due) && row.amount(column::days_att))
        days = *row.amount(column::days_due) - *row.amount(column::days_att);
    if (!cut || cut->amount <= 0 || !wage || !days || !year_days) return not_asked();
    const auto most = wage->share(12 * days->amount, *year_days * 100);
    if (*cut <= most + tolerance) return sound();
    return wrong(in_words(most), in_words(*cut),
                 fmt::format("月工资{} ÷ {} × 缺勤{}天 = {}，扣了{}，多扣{}元", row.wage_in_words(),
                             in_words(Hundredths{*year_days * 100 / 12}), in_words(*days), in_words(most),
                             in_words(*cut), in_words(*cut - most)));
}

constexpr Check wage_table[] = {
    {"T-05", "unlawful", "低于最低工资", "劳动法 第四十八条；最低工资规定 第十二条", "gross", below_minimum_wage},
    {"T-06", "unlawful", "试用期工资低于约定工资的80%", "劳动合同法 第二十条", "gross base_wage prob_end|prob_months",
     probation_pay_low},
    {"T-29", "unlawful", "病假工资低于最低工资的80%", "关于贯彻执行劳动法若干问题的意见 第五十九条",
     "sick_days sick_pay", sick_pay_low},
    {"T-38", "unlawful", "缺勤多倍扣薪", "劳动法 第五十条；工资支付暂行规定 第十五条",
     "ded_absence base_wage absent_days|leave_days|days_att", absence_cut_double},
};

}  // namespace

std::span<const Check> wage_checks() { return wage_table; }

}  // namespace gongyou::checkup::payroll
