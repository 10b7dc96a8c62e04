#include "programmes/rights/limitation_guard.hpp"

#include <algorithm>

namespace gongyou::rights {

namespace {

using law::Scope;

/// When a period begins, as far as the complaint tells.
struct Start {
    LimitationState state = LimitationState::start_unknown;
    std::optional<Date> event;
};

Start from_day(std::optional<Date> event) {
    if (!event) return {};
    return {LimitationState::runs, event};
}

/// The leaving is the wrong, or what was due with it: dismissal, severance, papers, and pay of the time before.
bool counts_from_leaving(const law::Category& category) {
    const auto& code = category.code.text();
    return category.group == "dismissal" || code == "W05" || code == "W06" || code == "C09";
}

std::optional<Date> first_day(const Complaint& complaint) {
    if (!complaint.happened_from) return std::nullopt;
    return complaint.happened_from->first_day();
}

bool is_employed(const Complaint& complaint) {
    const auto relation = complaint.relation.value_or(Relation::unsure);
    return relation == Relation::working || relation == Relation::dispatched;
}

Start of_arbitration(const Complaint& complaint, const law::Category& category) {
    if (counts_from_leaving(category) && complaint.left_on) return from_day(complaint.left_on);
    return from_day(first_day(complaint));
}

/// Whoever does not say whether the employment ended may have left when the wages stopped: the earlier reading.
Start of_arrears(const Complaint& complaint) {
    if (complaint.left_on) return from_day(complaint.left_on);
    if (is_employed(complaint)) return {LimitationState::not_begun, {}};
    return from_day(complaint.relation == Relation::left ? first_day(complaint) : std::nullopt);
}

Start of_inspection(const Complaint& complaint) {
    if (complaint.ongoing.value_or(false)) return {LimitationState::not_begun, {}};
    if (complaint.happened_to) return from_day(complaint.happened_to->first_day());
    return from_day(first_day(complaint));
}

bool is_injury(const law::Category& category) {
    const auto& code = category.code.text();
    return code == "J01" || code == "J02" || code == "J03";
}

/// Looks each way's rule up and counts.
class Guard {
public:
    Guard(const law::RulePack& pack, const WorkingDays& calendar, Date today)
        : pack_{pack}, calendar_{calendar}, today_{today} {}

    Result<SafeDay> day(LimitedWay way, std::string_view code, const Start& start) const {
        const auto rule = pack_.rule(code, start.event.value_or(today_));
        if (!rule) return fail(rule.error());
        SafeDay found{.way = way,
                      .state = start.state,
                      .event = start.event,
                      .rule = rule->code,
                      .source = rule->source,
                      .tag = rule->tag};
        if (!start.event) return found;
        const auto last = law::deadline(*rule, *start.event, calendar_);
        if (!last) return fail(last.error());
        const auto warn = pack_.rule("limitation.warn", today_);
        if (!warn) return fail(warn.error());
        found.safe_day = last->unrolled;
        found.days_left = last->unrolled.days_since_1970() - today_.days_since_1970();
        found.state = *found.days_left < 0 ? LimitationState::passed : LimitationState::runs;
        found.soon = *found.days_left >= 0 && *found.days_left <= warn->amount.value_or(0);
        return found;
    }

private:
    const law::RulePack& pack_;
    const WorkingDays& calendar_;
    Date today_;
};

/// Of two days for one way the one that is more pressing: an earlier safe day before a later, any before none.
bool presses_more(const SafeDay& one, const SafeDay& other) {
    if (one.safe_day && other.safe_day) return *one.safe_day < *other.safe_day;
    return one.safe_day.has_value() || (!other.safe_day && one.state == LimitationState::start_unknown);
}

void keep(std::vector<SafeDay>& days, SafeDay found) {
    const auto same = std::find_if(days.begin(), days.end(), [&](const auto& each) { return each.way == found.way; });
    if (same == days.end()) return days.push_back(std::move(found));
    if (presses_more(found, *same)) *same = std::move(found);
}

}  // namespace

Result<std::vector<SafeDay>> limitation_guard(const Complaint& complaint, const law::CategoryBook& categories,
                                              const law::RulePack& pack, const WorkingDays& calendar, Date today) {
    const Guard guard{pack, calendar, today};
    std::vector<SafeDay> days;
    const auto add = [&](LimitedWay way, std::string_view code, const Start& start) -> Result<Done> {
        auto day = guard.day(way, code, start);
        if (!day) return fail(std::move(day.error()));
        keep(days, *std::move(day));
        return Done{};
    };
    for (const auto& code : categories_of(complaint)) {
        const auto* category = categories.find(code);
        if (!category) continue;
        Result<Done> done = Done{};
        if (category->arrears) {
            done = add(LimitedWay::arrears, "limitation.arbitration_arrears", of_arrears(complaint));
        } else if (category->arbitration != Scope::no) {
            done = add(LimitedWay::arbitration, "limitation.arbitration", of_arbitration(complaint, *category));
        }
        if (done && category->inspection != Scope::no)
            done = add(LimitedWay::inspection, "limitation.inspection", of_inspection(complaint));
        if (done && is_injury(*category)) {
            done = add(LimitedWay::injury_by_employer, "injury.apply_employer", from_day(first_day(complaint)));
            if (done) done = add(LimitedWay::injury_by_worker, "injury.apply_worker", from_day(first_day(complaint)));
        }
        if (!done) return fail(std::move(done.error()));
    }
    std::stable_sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.way < b.way; });
    return days;
}

std::optional<int> fewest_days_left(const std::vector<SafeDay>& days) {
    std::optional<int> fewest;
    for (const auto& day : days)
        if (day.state == LimitationState::runs && (!fewest || *day.days_left < *fewest)) fewest = day.days_left;
    return fewest;
}

}  // namespace gongyou::rights
