#include "programmes/checkup/law_numbers.hpp"

namespace gongyou::checkup {

namespace {

std::optional<double> amount_of(const law::RulePack& pack, const std::string& code, Date day) {
    const auto rule = pack.rule(code, day);
    if (!rule || !rule->amount) return std::nullopt;
    return static_cast<double>(*rule->amount);
}

}  // namespace

LawNumbers law_numbers(const law::LawBook& book, Date day, std::string region, int tier) {
    LawNumbers numbers;
    numbers.day = day;
    numbers.tier = tier;
    numbers.region = std::move(region);
    const auto place = law::Place::read(numbers.region);
    const auto pack = book.pack(place ? *place : law::Place::read("330000").value());
    for (int i = 0; i < 3; ++i) {
        const auto tier_name = std::to_string(i + 1);
        numbers.month_wage_least[i] = amount_of(pack, "wages.minimum_month_tier" + tier_name, day);
        numbers.hour_wage_least[i] = amount_of(pack, "wages.minimum_hour_tier" + tier_name, day);
    }
    numbers.cycle_hours_year = amount_of(pack, "hours.cycle_year", day).value_or(0);
    numbers.cycle_hours_quarter = numbers.cycle_hours_year / 4;
    numbers.cycle_hours_month = numbers.cycle_hours_year / 12;
    const auto most = [&](const char* code) { return amount_of(pack, code, day).value_or(no_limit); };
    numbers.normal_day_most = most("hours.day");
    numbers.normal_week_most = most("hours.week");
    numbers.overtime_day_most = most("overtime.most_day");
    numbers.overtime_month_most = most("overtime.most_month");
    numbers.part_time_day_most = most("parttime.hours_day");
    numbers.part_time_week_most = most("parttime.hours_week");
    numbers.part_time_pay_days_most = most("parttime.pay_within");
    numbers.service_years_open_ended = most("contract.service_open_ended");
    const auto least = [&](const char* code) { return amount_of(pack, code, day).value_or(0); };
    numbers.dispatch_months_least = least("dispatch.term_least");
    numbers.heat_allowance_least = least("heat.indoor");
    numbers.annual_leave_least[0] = least("leave.annual_first");
    numbers.annual_leave_least[1] = least("leave.annual_second");
    numbers.annual_leave_least[2] = least("leave.annual_third");
    numbers.statutory_holidays = static_cast<int>(amount_of(pack, "holidays.statutory", day).value_or(0));
    const auto days_of = [&](const char* code) { return static_cast<int>(amount_of(pack, code, day).value_or(0)); };
    numbers.marriage_leave_days = days_of("leave.marriage");
    numbers.maternity_leave_days = days_of("leave.maternity_first_child");
    numbers.maternity_leave_days_later = days_of("leave.maternity_later_child");
    numbers.paternity_leave_days = days_of("leave.paternity");
    numbers.childcare_leave_days = days_of("leave.childcare");
    numbers.parent_care_days = days_of("leave.parent_care");
    return numbers;
}

}  // namespace gongyou::checkup
