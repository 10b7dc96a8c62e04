#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

namespace gongyou::checkup::payroll {

/// What kind of value is told, and so how a page asks for it.
enum class ToldKind { month, day, day_of_month, money, days, percent, choice };

/// What a table may lack and somebody can tell for all of it at once: a pay month can be told so, a day of entry
/// cannot.
struct Telling {
    std::string_view name;  ///< as --set has it
    std::string_view what;  ///< what it is, in words
    ToldKind kind;
    std::string_view column = {};   ///< the column of a table that tells it row by row
    std::string_view choices = {};  ///< of a choice: the values that may be told, parted by spaces
    std::string_view helps = {};    ///< checks that it makes exact, though they are done without it

    bool is_column() const { return name == column; }
};

/// In the order in which people are asked.
inline constexpr Telling tellings[] = {
    {"period", "工资月份", ToldKind::month, "period"},
    {"pay_day", "约定的发薪日，几号", ToldKind::day_of_month},
    {"pay_month", "发薪日在当月（this）还是次月（next，不写即次月）", ToldKind::choice, {}, "next this", "T-08"},
    {"pay_date", "发放日期", ToldKind::day, "pay_date"},
    {"average_wage", "全省上年度全口径月平均工资", ToldKind::money},
    {"min_wage", "最低月工资标准，不写按法律数据", ToldKind::money, {}, {}, "T-05 T-18 T-29"},
    {"min_hour_wage", "最低小时工资标准，不写按法律数据", ToldKind::money, {}, {}, "T-35"},
    {"hours", "工时制度：标准、综合、不定时", ToldKind::choice, "hours_system", "标准 综合 不定时",
     "T-01 T-02 T-03 T-04"},
    {"cycle", "综合计算工时的周期：月、季、年", ToldKind::choice, {}, "月 季 年", "T-42"},
    {"payslip", "工资条", ToldKind::choice, "payslip", "有 无"},
    {"hpf_rate", "公积金比例", ToldKind::percent, "hpf_rate"},
    {"local_average_wage", "设区市上年度职工月平均工资，用于经济补偿封顶", ToldKind::money},
    {"holiday_hours_count", "法定节假日加班计入每月三十六小时：yes", ToldKind::choice, {}, "yes no"},
    {"leave_grace", "离职后几天内结清不算迟延", ToldKind::days},
};

/// The telling of that name; nothing for what is told for each person apart.
const Telling* telling_named(std::string_view name);

/// What a table lacks and somebody told (--set NAME=VALUE): one of `tellings`, or the short name of any column, for
/// every row that has none of its own.
class Settings {
public:
    /// Takes "period=2025-07". Faults: checkup.setting_unknown {given, known}; for a value that is none of its kind
    /// checkup.told_month, told_day, told_day_of_month, told_money, told_days, told_percent {what, given}, told_choice
    /// {what, given, choices}.
    Result<Done> take(std::string_view given);
    bool has(std::string_view name) const { return given_.find(name) != given_.end(); }
    /// Empty where it was not told.
    std::string_view value(std::string_view name) const;

private:
    std::map<std::string, std::string, std::less<>> given_;
};

/// What a setting or a column is called in words.
std::string in_words(std::string_view name);

/// The parts of a text between single signs, empty ones left out.
std::vector<std::string> parts_of(std::string_view text, char sign);

}  // namespace gongyou::checkup::payroll
