#include "kernel/working_days.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace gongyou {

namespace {

const Date first_day = *Date::of(WorkingDays::first_year, 1, 1);
const Date last_day = *Date::of(WorkingDays::last_year, 12, 31);

bool is_weekend(Date day) { return day.weekday() == 0 || day.weekday() == 6; }

auto out_of_range() {
    return fail(
        {FaultKind::invalid, "calendar.out_of_range", {{"first", first_day.text()}, {"last", last_day.text()}}});
}

auto wrong_day(int year, Date day) {
    return fail({FaultKind::invalid, "calendar.table_wrong", {{"year", std::to_string(year)}, {"day", day.text()}}});
}

/// Puts what the table says over the weekends.
Result<Done> apply(const YearTable& table, std::vector<DayKind>& kinds) {
    const auto kind_at = [&](Date day) -> DayKind& {
        return kinds[static_cast<std::size_t>(day.days_since_1970() - first_day.days_since_1970())];
    };
    for (const auto& holiday : table.holidays) {
        if (holiday.last < holiday.first) return wrong_day(table.year, holiday.last);
        for (auto day = holiday.first; day <= holiday.last; day = day.plus_days(1)) {
            if (day.year() != table.year || kind_at(day) == DayKind::holiday) return wrong_day(table.year, day);
            kind_at(day) = DayKind::holiday;
        }
    }
    for (const auto day : table.make_up) {
        if (day.year() != table.year || kind_at(day) != DayKind::weekend) return wrong_day(table.year, day);
        kind_at(day) = DayKind::make_up;
    }
    return Done{};
}

/// The day the period ends by the calendar alone; none where it cannot lie within the years we keep.
std::optional<Date> calendar_end(Date event, Period period) {
    constexpr int years = WorkingDays::last_year - WorkingDays::first_year + 1;
    const int most = period.unit == TimeUnit::day ? years * 366 : period.unit == TimeUnit::month ? years * 12 : years;
    if (period.amount < 0 || period.amount > most) return std::nullopt;
    if (period.unit == TimeUnit::day) return event.plus_days(period.amount);
    return months_after(event, period.unit == TimeUnit::year ? period.amount * 12 : period.amount);
}

}  // namespace

bool WorkingDays::covers(Date day) { return first_day <= day && day <= last_day; }

std::size_t WorkingDays::place_of(Date day) {
    if (!covers(day)) throw std::out_of_range{"no working days are kept for " + day.text()};
    return static_cast<std::size_t>(day.days_since_1970() - first_day.days_since_1970());
}

Result<WorkingDays> WorkingDays::from(std::vector<YearTable> tables) {
    WorkingDays made;
    for (auto day = first_day; day <= last_day; day = day.plus_days(1))
        made.kinds_.push_back(is_weekend(day) ? DayKind::weekend : DayKind::working);
    std::ranges::sort(tables, {}, &YearTable::year);
    for (const auto& table : tables) {
        if (table.year < first_year || table.year > last_year) return out_of_range();
        if (made.knows(table.year))
            return fail({FaultKind::invalid, "calendar.year_twice", {{"year", std::to_string(table.year)}}});
        if (const auto applied = apply(table, made.kinds_); !applied) return fail(applied.error());
        made.tables_.push_back(table);
    }
    made.index();
    return made;
}

void WorkingDays::index() {
    std::int32_t worked = 0;
    std::int32_t unknown = 0;
    for (int year = first_year; year <= last_year; ++year) {
        const bool known = knows(year);
        for (auto day = *Date::of(year, 1, 1); day <= *Date::of(year, 12, 31); day = day.plus_days(1)) {
            if (is_working_day(day)) {
                ++worked;
                nth_.push_back(day);
            }
            if (!known) ++unknown;
            worked_.push_back(worked);
            unknown_.push_back(unknown);
        }
    }
}

const YearTable* WorkingDays::table_of(int year) const {
    const auto found = std::ranges::lower_bound(tables_, year, {}, &YearTable::year);
    return found != tables_.end() && found->year == year ? &*found : nullptr;
}

bool WorkingDays::is_working_day(Date day) const {
    const auto kind = kind_of(day);
    return kind == DayKind::working || kind == DayKind::make_up;
}

bool WorkingDays::estimated(Date before, Date last) const {
    const auto until = [&](Date day) { return day < first_day ? 0 : unknown_[place_of(day)]; };
    return until(last) != until(before);
}

Date WorkingDays::working_day_from(Date day) const {
    const auto place = place_of(day);
    return nth_.at(static_cast<std::size_t>(place == 0 ? 0 : worked_[place - 1]));
}

Date WorkingDays::working_day_until(Date day) const {
    return nth_.at(static_cast<std::size_t>(worked_[place_of(day)]) - 1);
}

Result<Deadline> WorkingDays::deadline(Date event, Period period, Rolling rolling) const {
    if (!covers(event)) return out_of_range();
    Deadline found{event, period, rolling, event, event, false};
    if (period.unit == TimeUnit::working_day) {
        if (period.amount < 1)
            return fail({FaultKind::invalid,
                         "calendar.period_wrong",
                         {{"given", std::to_string(period.amount)}, {"expected", "1wd or more"}}});
        const auto place = static_cast<std::size_t>(worked_[place_of(event)]) + static_cast<std::size_t>(period.amount);
        if (place > nth_.size()) return out_of_range();
        found.day = found.unrolled = nth_[place - 1];
        found.estimate = estimated(event, found.day);
        return found;
    }
    const auto end = calendar_end(event, period);
    if (!end || !covers(*end)) return out_of_range();
    found.day = found.unrolled = *end;
    if (rolling == Rolling::none) return found;
    // At the two ends of the table there may be nowhere to go.
    if (rolling == Rolling::next_working_day) {
        if (*end > nth_.back()) return out_of_range();
        found.day = working_day_from(*end);
        found.estimate = estimated(end->plus_days(-1), found.day);
    } else {
        if (*end < nth_.front()) return out_of_range();
        found.day = working_day_until(*end);
        found.estimate = estimated(found.day.plus_days(-1), *end);
    }
    return found;
}

Result<Date> WorkingDays::working_days_before(Date day, int amount) const {
    if (!covers(day) || amount < 1) return out_of_range();
    const auto behind = working_day_from(day);  // counts like `day` itself where that is a rest day
    const auto place = worked_[place_of(behind)] - 1 - amount;
    if (place < 0) return out_of_range();
    return nth_[static_cast<std::size_t>(place)];
}

Result<WorkingDayCount> WorkingDays::between(Date first, Date last) const {
    if (!covers(first) || !covers(last)) return out_of_range();
    if (last < first)
        return fail({FaultKind::invalid, "calendar.backwards", {{"first", first.text()}, {"last", last.text()}}});
    return WorkingDayCount{worked_[place_of(last)] - worked_[place_of(first)], estimated(first, last)};
}

}  // namespace gongyou
