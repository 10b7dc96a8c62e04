#pragma once

#include <map>
#include <string>
#include <string_view>

#include "kernel/result.hpp"

namespace gongyou::checkup::payroll {

/// What a table lacks and somebody told (--set NAME=VALUE): the short name of a column, for every row that has none of
/// its own, or one of `setting_names`.
class Settings {
public:
    /// Takes "period=2025-07". Fault: checkup.setting_unknown {given, known}.
    Result<Done> take(std::string_view given);
    bool has(std::string_view name) const { return given_.find(name) != given_.end(); }
    /// Empty where it was not told.
    std::string_view value(std::string_view name) const;

private:
    std::map<std::string, std::string, std::less<>> given_;
};

struct SettingName {
    std::string_view name;
    std::string_view what;
};
/// Settings that are no column.
inline constexpr SettingName setting_names[] = {
    {"pay_day", "约定的发薪日，几号"},
    {"pay_month", "发薪日在当月（this）还是次月（next，不写即次月）"},
    {"average_wage", "全省上年度全口径月平均工资"},
    {"local_average_wage", "设区市上年度职工月平均工资，用于经济补偿封顶"},
    {"min_wage", "最低月工资标准，不写按法律数据"},
    {"min_hour_wage", "最低小时工资标准，不写按法律数据"},
    {"hours", "工时制度：标准、综合、不定时"},
    {"cycle", "综合计算工时的周期：月、季、年"},
    {"holiday_hours_count", "法定节假日加班计入每月三十六小时：yes"},
    {"leave_grace", "离职后几天内结清不算迟延"},
};

/// What a setting or a column is called in words.
std::string in_words(std::string_view name);

}  // namespace gongyou::checkup::payroll
