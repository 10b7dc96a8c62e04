#include "programmes/checkup/payroll/payroll_law.hpp"

#include "programmes/checkup/payroll/figures.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr int lowest_tier = 3;

law::Place place_of(const std::string& region) {
    const auto place = law::Place::read(region);
    return place ? *place : law::Place::read("330000").value();
}

}  // namespace

PayrollLaw::PayrollLaw(const law::LawBook& book, const std::string& region, int tier, const Settings& settings)
    : pack_{book.pack(place_of(region))}, calendar_{book.calendar()}, settings_{settings}, tier_{tier} {}

std::optional<std::int64_t> PayrollLaw::number(std::string_view code, Date day) const {
    const auto rule = pack_.rule(code, day);
    return rule ? rule->amount : std::nullopt;
}

std::optional<Cents> PayrollLaw::least(std::string_view told, std::string_view code, Date day) const {
    if (const auto given = hundredths_in(settings_.value(told))) return Cents{*given};
    const auto found = number(std::string{code} + std::to_string(tier_ > 0 ? tier_ : lowest_tier), day);
    return found ? std::optional{yuan(*found)} : std::nullopt;
}

std::optional<Cents> PayrollLaw::least_month_wage(Date day) const {
    return least("min_wage", "wages.minimum_month_tier", day);
}

std::optional<Cents> PayrollLaw::least_hour_wage(Date day) const {
    return least("min_hour_wage", "wages.minimum_hour_tier", day);
}

}  // namespace gongyou::checkup::payroll
