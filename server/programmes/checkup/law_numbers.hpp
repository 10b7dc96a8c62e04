#pragma once

#include <limits>
#include <optional>
#include <string>

#include "core/law/law_book.hpp"

namespace gongyou::checkup {

inline constexpr double no_limit = std::numeric_limits<double>::infinity();

/// The numbers of law that rules ask for, of one day and place.
struct LawNumbers {
    Date day;
    std::string region = "330000";
    int tier = 0;                               ///< of the minimum wage; 0: not known
    std::optional<double> month_wage_least[3];  ///< minimum wage by tier, the highest first
    std::optional<double> hour_wage_least[3];
    double cycle_hours_month = 0;  ///< 0 where no number stands for the day
    double cycle_hours_quarter = 0;
    double cycle_hours_year = 0;
    double paid_days_a_month = 21.75;
    double normal_day_most = no_limit;   ///< hours; no_limit where no number stands for the day, here and below
    double normal_week_most = no_limit;  ///< hours
    double overtime_day_most = no_limit, overtime_month_most = no_limit;
    double part_time_day_most = no_limit, part_time_week_most = no_limit;  ///< hours
    double part_time_pay_days_most = no_limit;
    double service_years_open_ended = no_limit;
    double dispatch_months_least = 0;
    double heat_allowance_least = 0;    ///< yuan a month, of the lower kind
    double annual_leave_least[3] = {};  ///< days from the first, tenth and twentieth year of work on
    int paternity_leave_days = 0, childcare_leave_days = 0, parent_care_days = 0;  ///< 0 where the place gives none
    int statutory_holidays = 0;
    int marriage_leave_days = 0;
    int maternity_leave_days = 0;        ///< of the first child; 0 where no number stands for the day
    int maternity_leave_days_later = 0;  ///< of the second and the third

    bool in_zhejiang() const { return region.starts_with("33"); }
    /// The minimum wage: of the tier, or of the lowest where it is not known; nothing where no number stands for the
    /// day.
    std::optional<double> least_month_wage() const { return month_wage_least[tier > 0 ? tier - 1 : 2]; }
    std::optional<double> least_hour_wage() const { return hour_wage_least[tier > 0 ? tier - 1 : 2]; }
};

/// The numbers that `book` has for the day. What it cannot tell stays empty.
LawNumbers law_numbers(const law::LawBook& book, Date day, std::string region, int tier);

}  // namespace gongyou::checkup
