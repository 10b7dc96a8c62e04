#pragma once

#include <optional>
#include <string>

#include "core/law/law_book.hpp"
#include "kernel/money.hpp"
#include "programmes/checkup/payroll/settings.hpp"

namespace gongyou::checkup::payroll {

/// The numbers of law that table checks ask for, each of the day it is asked for. Refers to the book and the settings,
/// which outlive it.
class PayrollLaw {
public:
    PayrollLaw(const law::LawBook& book, const std::string& region, int tier, const Settings& settings);

    /// Nothing where no number stands for the day.
    std::optional<std::int64_t> number(std::string_view code, Date day) const;
    /// The minimum wage of a month: as told, else of the tier, else of the lowest.
    std::optional<Cents> least_month_wage(Date day) const;
    std::optional<Cents> least_hour_wage(Date day) const;
    bool knows_tier() const { return tier_ > 0; }
    const WorkingDays& calendar() const { return calendar_; }

private:
    std::optional<Cents> least(std::string_view told, std::string_view code, Date day) const;

    law::RulePack pack_;
    const WorkingDays& calendar_;
    const Settings& settings_;
    int tier_;
};

}  // namespace gongyou::checkup::payroll
