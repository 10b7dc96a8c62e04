#include "programmes/rights/urgency.hpp"

#include <algorithm>

namespace gongyou::rights {

namespace {

constexpr int red = 4;
constexpr int orange = 3;

int level_of(UrgencyReason reason) { return reason <= UrgencyReason::thirty_people ? red : orange; }

bool is_about(const Complaint& complaint, std::string_view code) {
    const auto codes = categories_of(complaint);
    return std::any_of(codes.begin(), codes.end(), [&](const auto& each) { return each.text() == code; });
}
bool is_about(const Complaint& complaint, char letter) {
    const auto codes = categories_of(complaint);
    return std::any_of(codes.begin(), codes.end(), [&](const auto& each) { return each.letter() == letter; });
}

bool ends_soon(const SafeDay& day) { return day.soon; }
bool is_injury_due(const SafeDay& day) {
    return day.way == LimitedWay::injury_by_employer && day.state == LimitationState::runs && *day.days_left <= 7;
}
template <class Is>
bool any(const UrgencyFacts& facts, Is is) {
    return std::any_of(facts.safe_days.begin(), facts.safe_days.end(), is);
}

bool holds(UrgencyReason reason, const Complaint& complaint, const UrgencyFacts& facts) {
    const bool wages = is_about(complaint, 'W');
    switch (reason) {
        case UrgencyReason::child_at_work:
            return is_about(complaint, "M01") || has(complaint, SpecialGroup::under_16) ||
                   has(complaint, Danger::child_worker);
        case UrgencyReason::violence:
            return is_about(complaint, "X02") || has(complaint, Danger::violence);
        case UrgencyReason::life_in_danger:
            return has(complaint, Danger::imminent_hazard);
        case UrgencyReason::boss_gone:
            return wages && has(complaint, Danger::boss_gone);
        case UrgencyReason::site_blocked:
            return has(complaint, Danger::site_blocked);
        case UrgencyReason::self_harm:
            return has(complaint, Danger::self_harm);
        case UrgencyReason::retaliation:
            return is_about(complaint, "X01");
        case UrgencyReason::thirty_people:
            return least_people(complaint) >= 30;
        case UrgencyReason::ten_people:
            return least_people(complaint) >= 10 && least_people(complaint) < 30;
        case UrgencyReason::wage_periods_unpaid:
            return unpaid_wage_periods(complaint, facts.today) >= 2;
        case UrgencyReason::dismissed_in_pregnancy:
            return is_about(complaint, "F01") ||
                   (has(complaint, SpecialGroup::pregnant_or_nursing) && is_about(complaint, 'D'));
        case UrgencyReason::minor:
            return is_about(complaint, "M02") || has(complaint, SpecialGroup::from_16_to_17);
        case UrgencyReason::limitation_ends_soon:
            return any(facts, ends_soon);
        case UrgencyReason::before_spring_festival:
            return wages && facts.spring_festival &&
                   facts.spring_festival->days_since_1970() - facts.today.days_since_1970() <= 30;
        case UrgencyReason::injury_deadline:
            return any(facts, is_injury_due);
        case UrgencyReason::category:
            return false;  // holds always, and is added last
    }
    return false;
}

int months_since_0(Date day) { return day.year() * 12 + static_cast<int>(day.month()); }

}  // namespace

int unpaid_wage_periods(const Complaint& complaint, Date today) {
    if (!is_about(complaint, "W01") || !complaint.happened_from) return 0;
    const int before_this_month = months_since_0(today) - 1;
    const int last = complaint.happened_to ? months_since_0(complaint.happened_to->last_day()) : before_this_month;
    return std::max(0, std::min(last, before_this_month) - months_since_0(complaint.happened_from->first_day()) + 1);
}

Urgency urgency(const Complaint& complaint, const law::CategoryBook& categories, const UrgencyFacts& facts) {
    Urgency found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<UrgencyReason>>([&](auto reason) {
        if (!holds(reason.value, complaint, facts)) return;
        found.reasons.push_back(reason.value);
        found.level = std::max(found.level, level_of(reason.value));
    });
    int by_category = 1;
    for (const auto& code : categories_of(complaint))
        if (const auto* category = categories.find(code)) by_category = std::max(by_category, category->urgency);
    if (by_category >= found.level) found.reasons.push_back(UrgencyReason::category);
    found.level = std::max(found.level, by_category);
    return found;
}

}  // namespace gongyou::rights
