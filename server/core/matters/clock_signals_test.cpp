#include "core/matters/clock_signals.hpp"

#include <gtest/gtest.h>

#include "kernel/calendar_examples.hpp"
#include "kernel/time_of_day.hpp"

namespace gongyou::matters {
namespace {

using Signals = std::vector<DatedSignal>;

TEST(ClockSignals, AreHalfTimeTwoWorkingDaysBeforeTheLastDayAndTheDayAfter) {
    // Fifteen working days over Spring Festival: Friday 02-06 to Thursday 03-05, 27 days; the 13th day, 02-19, lies in
    // the holiday that ends on 02-23. Two working days before 03-05: 03-04, 03-03.
    EXPECT_EQ(signals_between(date("2026-02-06"), date("2026-03-05"), china()),
              (Signals{{Signal::half_time, date("2026-02-24")},
                       {Signal::two_days_left, date("2026-03-03")},
                       {Signal::last_day, date("2026-03-05")},
                       {Signal::expired, date("2026-03-06")}}));
}

TEST(ClockSignals, OfTwoOnOneDayTheMoreUrgentStands) {
    // Five working days: Monday 03-02 to Monday 03-09, 7 days, half time 03-05. Two before 03-09: Friday, Thursday
    // 03-05.
    EXPECT_EQ(signals_between(date("2026-03-02"), date("2026-03-09"), china()),
              (Signals{{Signal::two_days_left, date("2026-03-05")},
                       {Signal::last_day, date("2026-03-09")},
                       {Signal::expired, date("2026-03-10")}}));
}

TEST(ClockSignals, OfAVeryShortClockDoNotComeBeforeItsEvent) {
    // One working day: half time would be the Monday itself, two before Tuesday the worked Saturday 02-28.
    EXPECT_EQ(signals_between(date("2026-03-02"), date("2026-03-03"), china()),
              (Signals{{Signal::last_day, date("2026-03-03")}, {Signal::expired, date("2026-03-04")}}));
}

TEST(ClockSignals, OfADayThatWasNamedComeTwoWorkingDaysBeforeItAndOnIt) {
    // Named on Monday 03-02 for Monday 03-16: Friday 13, Thursday 12 March.
    const auto first = first_signal(date("2026-03-16"), date("2026-03-16"), date("2026-03-02"), china());
    EXPECT_EQ(first, (DatedSignal{Signal::two_days_left, date("2026-03-12")}));
    MatterClock clock;
    clock.event_on = clock.due_on = date("2026-03-16");
    clock.next_signal = first.signal;
    clock.next_on = first.day;
    auto turn = turn_on(clock, date("2026-03-12"), china());
    EXPECT_EQ(turn.told, Signal::two_days_left);
    EXPECT_EQ(turn.next, (DatedSignal{Signal::last_day, date("2026-03-16")}));
    clock.next_signal = turn.next->signal;
    clock.next_on = turn.next->day;
    turn = turn_on(clock, date("2026-03-16"), china());
    EXPECT_EQ(turn.told, Signal::last_day);
    EXPECT_EQ(turn.next, (DatedSignal{Signal::expired, date("2026-03-17")}));
    clock.next_signal = turn.next->signal;
    clock.next_on = turn.next->day;
    EXPECT_EQ(turn_on(clock, date("2026-03-17"), china()).told, Signal::expired);
    // one that is named for the same day has its end alone, as before
    EXPECT_EQ(first_signal(date("2026-03-16"), date("2026-03-16"), date("2026-03-16"), china()).signal,
              Signal::expired);
}

MatterClock over_spring_festival() {
    MatterClock clock;
    clock.event_on = date("2026-02-06");
    clock.due_on = date("2026-03-05");
    clock.next_signal = Signal::half_time;
    clock.next_on = date("2026-02-24");
    return clock;
}

TEST(TurnOn, TellsNothingBeforeItsDay) {
    const auto turn = turn_on(over_spring_festival(), date("2026-02-23"), china());
    EXPECT_FALSE(turn.told);
    EXPECT_EQ(turn.next, (DatedSignal{Signal::half_time, date("2026-02-24")}));
}

TEST(TurnOn, AfterDaysWithoutAServerTellsWhatStandsTodayAndNotWhatWasMissed) {
    const auto turn = turn_on(over_spring_festival(), date("2026-03-04"), china());
    EXPECT_EQ(turn.told, Signal::two_days_left);
    EXPECT_EQ(turn.next, (DatedSignal{Signal::last_day, date("2026-03-05")}));
}

TEST(TurnOn, ExpiresOnTheDayAfterTheLastAndNeverBefore) {
    EXPECT_EQ(turn_on(over_spring_festival(), date("2026-03-05"), china()).told, Signal::last_day);
    const auto turn = turn_on(over_spring_festival(), date("2026-03-06"), china());
    EXPECT_EQ(turn.told, Signal::expired);
    EXPECT_FALSE(turn.next);
}

TEST(TurnOn, GoingBackInTimeTellsNothingTwice) {
    auto clock = over_spring_festival();
    clock.next_signal = Signal::two_days_left;  // half time was told on 02-24
    clock.next_on = date("2026-03-03");
    EXPECT_FALSE(turn_on(clock, date("2026-02-24"), china()).told);
}

/// From ten to noon, to be told of at eleven.
MatterClock of_two_hours() {
    MatterClock clock;
    clock.event_at = moment_of(date("2026-03-02"), time_of_day("10:00"));
    clock.due_on = clock.next_on = date("2026-03-02");
    clock.due_at = *clock.event_at + std::chrono::hours{2};
    clock.next_at = *clock.event_at + std::chrono::hours{1};
    clock.next_signal = Signal::half_time;
    return clock;
}

TEST(TurnAt, TellsHalfOfTheTimeThenItsEnd) {
    auto clock = of_two_hours();
    EXPECT_FALSE(turn_at(clock, *clock.next_at - std::chrono::seconds{1}).told);
    const auto half = turn_at(clock, *clock.next_at);
    EXPECT_EQ(half.told, Signal::half_time);
    EXPECT_EQ(half.next, (DatedSignal{Signal::expired, date("2026-03-02"), clock.due_at}));
    clock.next_signal = Signal::expired;
    clock.next_at = clock.due_at;
    EXPECT_FALSE(turn_at(clock, *clock.due_at - std::chrono::seconds{1}).told);
    const auto end = turn_at(clock, *clock.due_at);
    EXPECT_EQ(end.told, Signal::expired);
    EXPECT_FALSE(end.next);
}

TEST(TurnAt, AfterAStopTellsTheEndAlone) {
    const auto turn = turn_at(of_two_hours(), *of_two_hours().due_at + std::chrono::hours{9});
    EXPECT_EQ(turn.told, Signal::expired);
    EXPECT_FALSE(turn.next);
}

}  // namespace
}  // namespace gongyou::matters
