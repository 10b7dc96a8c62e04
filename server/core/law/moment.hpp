#pragma once

#include "core/law/rule_pack.hpp"
#include "kernel/office_hours.hpp"

namespace gongyou::law {

/// Whether the rule counts to a moment of the day, and not to a day.
constexpr bool is_to_the_hour(const Rule& rule) {
    return rule.unit == Unit::hour || rule.unit == Unit::working_hour || rule.unit == Unit::closing;
}

/// When offices are open where the pack is from: desk.opens and desk.closes, or nine to five where nobody entered them.
OfficeHours office_hours(const RulePack& pack, Date day);

/// The moment until which something is in time, and half of the way to it.
struct Moment {
    Instant half;
    Instant end;
    bool estimate = false;  ///< the year has no calendar yet: which days are worked is not known for certain
};

/// The moment the rule counts to after `from`: hours run day and night, working hours while offices are open, a closing
/// is that of the working day on which it was `from`, or of the next one. Faults: law.not_a_period {code, unit},
/// calendar.out_of_range {first, last}.
Result<Moment> moment(const Rule& rule, Instant from, const OfficeHours& hours, const WorkingDays& calendar);

}  // namespace gongyou::law
