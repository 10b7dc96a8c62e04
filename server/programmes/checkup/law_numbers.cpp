#include "programmes/checkup/law_numbers.hpp"

#include <iterator>

namespace gongyou::checkup {

namespace {

std::optional<double> amount_of(const law::RulePack& pack, const std::string& code, Date day) {
    const auto rule = pack.rule(code, day);
    if (!rule || !rule->amount) return std::nullopt;
    return static_cast<double>(*rule->amount);
}

/// Where a number goes, and how the law book calls it.
template <class Number>
struct NamedInLaw {
    Number LawNumbers::*number;
    const char* code;
};
constexpr NamedInLaw<double> upper_bounds[] = {
    {&LawNumbers::normal_day_most, "hours.day"},
    {&LawNumbers::normal_week_most, "hours.week"},
    {&LawNumbers::overtime_day_most, "overtime.most_day"},
    {&LawNumbers::overtime_month_most, "overtime.most_month"},
    {&LawNumbers::part_time_day_most, "parttime.hours_day"},
    {&LawNumbers::part_time_week_most, "parttime.hours_week"},
    {&LawNumbers::part_time_pay_days_most, "parttime.pay_within"},
    {&LawNumbers::service_years_open_ended, "contract.service_open_ended"},
};
constexpr NamedInLaw<double> lower_bounds[] = {
    {&LawNumbers::dispatch_months_least, "dispatch.term_least"},
    {&LawNumbers::heat_allowance_least, "heat.indoor"},
};
constexpr NamedInLaw<int> days_off[] = {
    {&LawNumbers::statutory_holidays, "holidays.statutory"},
    {&LawNumbers::marriage_leave_days, "leave.marriage"},
    {&LawNumbers::maternity_leave_days, "leave.maternity_first_child"},
    {&LawNumbers::maternity_leave_days_later, "leave.maternity_later_child"},
    {&LawNumbers::paternity_leave_days, "leave.paternity"},
    {&LawNumbers::childcare_leave_days, "leave.childcare"},
    {&LawNumbers::parent_care_days, "leave.parent_care"},
};
constexpr const char* annual_leave[] = {"leave.annual_first", "leave.annual_second", "leave.annual_third"};

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
    for (const auto& [number, code] : upper_bounds) numbers.*number = amount_of(pack, code, day).value_or(no_limit);
    for (const auto& [number, code] : lower_bounds) numbers.*number = amount_of(pack, code, day).value_or(0);
    for (const auto& [days, code] : days_off) numbers.*days = static_cast<int>(amount_of(pack, code, day).value_or(0));
    for (std::size_t step = 0; step < std::size(annual_leave); ++step)
        numbers.annual_leave_least[step] = amount_of(pack, annual_leave[step], day).value_or(0);
    return numbers;
}

}  // namespace gongyou::checkup
