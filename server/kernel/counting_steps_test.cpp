#include "kernel/counting_steps.hpp"

#include <gtest/gtest.h>

#include "kernel/calendar_examples.hpp"

namespace gongyou {
namespace {

/// "working_days 02-09..02-13 5/5; …"
std::string told(const std::vector<CountingStep>& steps) {
    std::string text;
    for (const auto& step : steps) {
        text += std::string{name_of(step.kind)} + " " + step.first.text().substr(5);
        if (step.last != step.first) text += ".." + step.last.text().substr(5);
        if (step.days > 0) text += " " + std::to_string(step.days) + "/" + std::to_string(step.total);
        if (!step.en.empty()) text += " (" + step.en + ")";
        text += "\n";
    }
    return text;
}

std::string steps(std::string_view event, Period period, Rolling rolling = Rolling::none) {
    return told(steps_of(*china().deadline(date(event), period, rolling), china()));
}

TEST(CountingSteps, TellEachRunOfDaysAcrossSpringFestival) {
    EXPECT_EQ(steps("2026-02-06", working_days(15)),
              "event_not_counted 02-06\n"
              "weekend_skipped 02-07..02-08\n"
              "working_days 02-09..02-13 5/5\n"
              "make_up_days 02-14 1/6\n"
              "holiday_skipped 02-15..02-23 (Spring Festival)\n"
              "working_days 02-24..02-27 4/10\n"
              "make_up_days 02-28 1/11\n"
              "weekend_skipped 03-01\n"
              "working_days 03-02..03-05 4/15\n"
              "table 02-07..03-05 (国务院办公厅 2025-11-04)\n");
}

TEST(CountingSteps, TellWhyACalendarPeriodRolls) {
    EXPECT_EQ(steps("2026-03-12", calendar_days(30), Rolling::next_working_day),
              "event_not_counted 03-12\n"
              "days_counted 03-13..04-11 30/30\n"
              "last_day_rests 04-11\n"
              "moved_on 04-13\n"
              "table 04-11..04-13 (国务院办公厅 2025-11-04)\n");
}

TEST(CountingSteps, TellThatAMakeUpSaturdayIsADayOfWork) {
    EXPECT_EQ(steps("2026-01-15", calendar_days(30), Rolling::next_working_day),
              "event_not_counted 01-15\n"
              "days_counted 01-16..02-14 30/30\n"
              "last_day_worked 02-14\n"
              "table 02-14 (国务院办公厅 2025-11-04)\n");
}

TEST(CountingSteps, TellThatALimitationStaysOnItsSafeDay) {
    EXPECT_EQ(steps("2025-12-05", years(1)),
              "event_not_counted 12-05\ncorresponding_day 12-05\nlast_day_rests 12-05\nnot_moved 12-05\n");
    EXPECT_EQ(steps("2024-02-29", years(1)), "event_not_counted 02-29\nend_of_month 02-28\n");
}

TEST(CountingSteps, TellWhyAWageIsDueEarlier) {
    EXPECT_EQ(steps("2026-10-05", calendar_days(0), Rolling::previous_working_day),
              "last_day_rests 10-05\nmoved_back 09-30\ntable 09-30..10-05 (国务院办公厅 2025-11-04)\n");
}

TEST(CountingSteps, TellWhichYearHasNoTable) {
    EXPECT_EQ(steps("2026-12-29", working_days(3)),
              "event_not_counted 12-29\nworking_days 12-30..01-01 3/3\n"
              "table 12-30..12-31 (国务院办公厅 2025-11-04)\nno_table 01-01\n");
}

TEST(CountingSteps, OfEveryDeadlineAddUpToItsPeriod) {
    for (auto event = date("2025-01-01"); event < date("2026-06-01"); event = event.plus_days(7)) {
        for (const int amount : {1, 5, 15, 60}) {
            const auto found = *china().deadline(event, working_days(amount));
            int total = 0;
            for (const auto& step : steps_of(found, china())) total += step.days;
            EXPECT_EQ(total, amount) << event.text();
        }
    }
}

}  // namespace
}  // namespace gongyou
