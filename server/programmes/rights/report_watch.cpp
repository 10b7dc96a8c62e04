#include "programmes/rights/report_watch.hpp"

namespace gongyou::rights {

namespace {

Result<Date> day_by(std::string_view code, Date from, const law::RulePack& law, const WorkingDays& calendar) {
    const auto rule = law.rule(code, from);
    if (!rule) return fail(rule.error());
    return law::deadline(*rule, from, calendar).map([](const Deadline& found) { return found.day; });
}

}  // namespace

WatchStanding standing_on(const WatchDay& question, Date today) {
    if (question.answer) return *question.answer == WatchAnswer::well ? WatchStanding::well : WatchStanding::pressed;
    if (today < question.asks_on) return WatchStanding::coming;
    return today < question.ends_on ? WatchStanding::open : WatchStanding::unanswered;
}

Result<std::vector<WatchDay>> watch_days(const ReportId& report, Date ended_on, bool with_messages,
                                         const law::RulePack& law, const WorkingDays& calendar) {
    std::vector<WatchDay> days;
    for (const auto code : {"ticket.watch_first", "ticket.watch_second", "ticket.watch"}) {
        const auto day = day_by(code, ended_on, law, calendar);
        if (!day) return fail(day.error());
        if (!days.empty()) days.back().ends_on = *day;
        days.push_back({.report_id = report,
                        .day = day->days_since_1970() - ended_on.days_since_1970(),
                        .asks_on = *day,
                        .ends_on = *day,
                        .message_on = with_messages ? std::optional{*day} : std::nullopt,
                        .answer = {},
                        .answered_on = {}});
    }
    const auto end = day_by("ticket.watch_wait", days.back().asks_on, law, calendar);
    if (!end) return fail(end.error());
    days.back().ends_on = *end;
    return days;
}

}  // namespace gongyou::rights
