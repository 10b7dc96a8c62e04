#include "programmes/rights/time_limit.hpp"

#include <boost/mp11/algorithm.hpp>

namespace gongyou::rights {

namespace {

std::string_view rule_of(TimeLimit limit) {
    switch (limit) {
        case TimeLimit::arbitration:
            return "limitation.arbitration";
        case TimeLimit::arrears:
            return "limitation.arbitration_arrears";
        case TimeLimit::inspection:
            return "limitation.inspection";
        case TimeLimit::injury_by_employer:
            return "injury.apply_employer";
        case TimeLimit::injury_by_worker:
            return "injury.apply_worker";
        case TimeLimit::award_suit:
            return "award.suit";
        case TimeLimit::arbitration_review:
            return "agreement.arbitration_review";
        case TimeLimit::judicial_confirmation:
            return "agreement.judicial_confirmation";
        case TimeLimit::enforcement:
            return "limitation.enforcement";
    }
    return "";
}

LimitRule as_limit(TimeLimit limit, const law::Rule& rule) {
    return {limit, rule.what, rule.starts.value_or(""), rule.note.value_or(""), rule.source, rule.tag};
}

}  // namespace

std::vector<LimitRule> limit_rules(const law::RulePack& pack, Date day) {
    std::vector<LimitRule> rules;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<TimeLimit>>([&](auto each) {
        if (const auto rule = pack.rule(rule_of(each.value), day)) rules.push_back(as_limit(each.value, *rule));
    });
    return rules;
}

Result<CountedLimit> counted_limit(const LimitFrom& from, const law::RulePack& pack, const WorkingDays& calendar,
                                   Date today) {
    const auto rule = pack.rule(rule_of(from.limit), from.event_on);
    if (!rule) return fail(rule.error());
    const auto period = law::period_of(*rule);
    if (!period) return fail(period.error());
    const auto last = calendar.deadline(from.event_on, *period, Rolling::none);
    if (!last) return fail(last.error());

    CountedLimit counted{as_limit(from.limit, *rule)};
    counted.event_on = from.event_on;
    counted.safe_day = last->day;
    counted.days_left = last->day.days_since_1970() - today.days_since_1970();
    counted.estimate = last->estimate;
    counted.counted = gongyou::steps_of(*last, calendar);
    if (const auto urgent = pack.rule("legal_aid.urgent", today); urgent && urgent->amount)
        counted.aid_at_once = counted.days_left >= 0 && counted.days_left < *urgent->amount;
    return counted;
}

}  // namespace gongyou::rights
