#pragma once

#include <optional>
#include <vector>

#include <algorithm>

#include "core/matters/matter.hpp"
#include "programmes/rights/limitation_guard.hpp"

namespace gongyou::rights {

/// Why a report is as urgent as it is (紧急程度的理由), the red ones first.
enum class UrgencyReason {
    child_at_work,           ///< red: somebody under sixteen works
    violence,                ///< red: violence, threat, confinement, forced labour
    life_in_danger,          ///< red: a hazard to life or limb, now
    boss_gone,               ///< red: the employer cannot be found while wages are due
    site_blocked,            ///< red: a road or a site is blocked
    self_harm,               ///< red: words of self-harm
    retaliation,             ///< red: punished for an earlier report
    thirty_people,           ///< red: thirty or more in one place
    ten_people,              ///< orange: ten or more
    wage_periods_unpaid,     ///< orange: two or more pay days went by without wages
    dismissed_in_pregnancy,  ///< orange: let go or paid less while pregnant or nursing
    minor,                   ///< orange: somebody of sixteen or seventeen
    limitation_ends_soon,    ///< orange: a way closes within limitation.warn days
    before_spring_festival,  ///< orange: wages, and thirty days or less to the Spring Festival
    injury_deadline,         ///< orange: seven days or less for the employer to report the injury
    category                 ///< what the category is by itself
};
BOOST_DESCRIBE_ENUM(UrgencyReason, child_at_work, violence, life_in_danger, boss_gone, site_blocked, self_harm,
                    retaliation, thirty_people, ten_people, wage_periods_unpaid, dismissed_in_pregnancy, minor,
                    limitation_ends_soon, before_spring_festival, injury_deadline, category)

/// How urgent (紧急程度): 1 blue, 2 yellow, 3 orange, 4 red; with every reason that holds, the strongest first.
struct Urgency {
    std::int32_t level = 1;
    std::vector<UrgencyReason> reasons;
};
BOOST_DESCRIBE_STRUCT(Urgency, (), (level, reasons))

/// The level as every kind of matter has it.
constexpr matters::Urgency as_matter(const Urgency& found) {
    return static_cast<matters::Urgency>(std::clamp(found.level, 1, 4) - 1);
}

/// What urgency depends on beside the complaint.
struct UrgencyFacts {
    Date today;
    std::optional<Date> spring_festival;  ///< the next one, where it is known
    std::vector<SafeDay> safe_days;       ///< of limitation_guard
};

/// Pay days that went by without wages: the months from the first unpaid to the last, this month left out, as its pay
/// day need not have come. 0 where it is no matter of wages, or nobody said since when.
int unpaid_wage_periods(const Complaint& complaint, Date today);

/// The level and its reasons. A proposal of the house (DESIGN), never to be shown as law.
Urgency urgency(const Complaint& complaint, const law::CategoryBook& categories, const UrgencyFacts& facts);

}  // namespace gongyou::rights
