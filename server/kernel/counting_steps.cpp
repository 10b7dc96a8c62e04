#include "kernel/counting_steps.hpp"

#include <algorithm>

namespace gongyou {

namespace {

CountingKind step_kind(DayKind kind) {
    switch (kind) {
        case DayKind::working:
            return CountingKind::working_days;
        case DayKind::make_up:
            return CountingKind::make_up_days;
        case DayKind::weekend:
            return CountingKind::weekend_skipped;
        case DayKind::holiday:
            break;
    }
    return CountingKind::holiday_skipped;
}

CountingStep on(CountingKind kind, Date day) { return {.kind = kind, .first = day, .last = day}; }

void name_holiday(CountingStep& step, const WorkingDays& calendar) {
    const auto* table = calendar.table_of(step.first.year());
    if (!table) return;
    for (const auto& holiday : table->holidays) {
        if (step.first < holiday.first || holiday.last < step.first) continue;
        step.zh = holiday.zh;
        step.en = holiday.en;
    }
}

/// Runs of days of one kind, from the day after `event` to `last`.
void add_runs(std::vector<CountingStep>& steps, Date event, Date last, const WorkingDays& calendar) {
    int total = 0;
    for (auto day = event.plus_days(1); day <= last;) {
        const auto kind = calendar.kind_of(day);
        CountingStep step = on(step_kind(kind), day);
        for (; day <= last && calendar.kind_of(day) == kind; day = day.plus_days(1)) step.last = day;
        if (kind == DayKind::working || kind == DayKind::make_up)
            step.days = step.last.days_since_1970() - step.first.days_since_1970() + 1;
        if (kind == DayKind::holiday) name_holiday(step, calendar);
        step.total = total += step.days;
        steps.push_back(std::move(step));
    }
}

/// Where the days off were taken from, for each year that mattered.
void add_tables(std::vector<CountingStep>& steps, Date first, Date last, const WorkingDays& calendar) {
    for (int year = first.year(); year <= last.year(); ++year) {
        const auto* table = calendar.table_of(year);
        CountingStep step{table ? CountingKind::table : CountingKind::no_table, std::max(first, *Date::of(year, 1, 1)),
                          std::min(last, *Date::of(year, 12, 31))};
        if (table) step.zh = step.en = table->source;
        steps.push_back(std::move(step));
    }
}

void add_calendar_days(std::vector<CountingStep>& steps, const Deadline& found) {
    if (found.period.amount == 0) return;
    if (found.period.unit == TimeUnit::day) {
        steps.push_back({CountingKind::days_counted, found.event.plus_days(1), found.unrolled, found.period.amount,
                         found.period.amount});
        return;
    }
    const bool corresponds = found.event.day() == found.unrolled.day();
    steps.push_back(on(corresponds ? CountingKind::corresponding_day : CountingKind::end_of_month, found.unrolled));
}

void add_rolling(std::vector<CountingStep>& steps, const Deadline& found, const WorkingDays& calendar) {
    if (calendar.is_working_day(found.unrolled)) {
        if (found.rolling != Rolling::none) steps.push_back(on(CountingKind::last_day_worked, found.unrolled));
        return;
    }
    steps.push_back(on(CountingKind::last_day_rests, found.unrolled));
    const auto kind = found.rolling == Rolling::none               ? CountingKind::not_moved
                      : found.rolling == Rolling::next_working_day ? CountingKind::moved_on
                                                                   : CountingKind::moved_back;
    steps.push_back(on(kind, found.day));
}

}  // namespace

std::vector<CountingStep> steps_of(const Deadline& found, const WorkingDays& calendar) {
    if (found.period.unit == TimeUnit::working_day) return steps_between(found.event, found.day, calendar);
    std::vector<CountingStep> steps;
    if (found.period.amount > 0) steps.push_back(on(CountingKind::event_not_counted, found.event));
    add_calendar_days(steps, found);
    add_rolling(steps, found, calendar);
    if (found.rolling != Rolling::none)  // which days are rest days mattered at the end only
        add_tables(steps, std::min(found.unrolled, found.day), std::max(found.unrolled, found.day), calendar);
    return steps;
}

std::vector<CountingStep> steps_between(Date first, Date last, const WorkingDays& calendar) {
    std::vector<CountingStep> steps{on(CountingKind::event_not_counted, first)};
    if (first == last) return steps;
    add_runs(steps, first, last, calendar);
    add_tables(steps, first.plus_days(1), last, calendar);
    return steps;
}

}  // namespace gongyou
