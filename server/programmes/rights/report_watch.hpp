#pragma once

#include <optional>
#include <vector>

#include "core/law/rule_pack.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

/// What a reporter says when the house asks how it has gone since.
enum class WatchAnswer {
    well,    ///< nothing bad has happened
    pressed  ///< "I am under pressure": a red report of its own was opened
};
BOOST_DESCRIBE_ENUM(WatchAnswer, well, pressed)

/// One question of the watch over a reporter after the end of a report (办结后回访).
struct WatchDay {
    ReportId report_id;
    std::int64_t day = 0;  ///< so many days after the end
    Date asks_on;
    Date ends_on;                    ///< the first day on which it is asked no more: the next question, or the end
    std::optional<Date> message_on;  ///< a message is to be left from that day on; none: left, or there is no number
    std::optional<WatchAnswer> answer;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(WatchDay, (), (report_id, day, asks_on, ends_on, message_on, answer, answered_on))

/// Where a question stands.
enum class WatchStanding {
    coming,  ///< its day has not come
    open,    ///< it stands on the page of the receipt
    well,
    pressed,
    unanswered  ///< nobody answered while it stood there
};
BOOST_DESCRIBE_ENUM(WatchStanding, coming, open, well, pressed, unanswered)

WatchStanding standing_on(const WatchDay& question, Date today);

/// A report that came to this state is watched from that day on. One that was withdrawn or refused is not: there the
/// button "I am under pressure" stays.
constexpr bool begins_watch(ReportState state) {
    return state == ReportState::closed || state == ReportState::transferred;
}

/// The questions after a report has ended: on the day of ticket.watch_first, of ticket.watch_second and of
/// ticket.watch. Each stands until the next, the last for ticket.watch_wait. `with_messages`: the reporter left a
/// number. Faults: those of RulePack::rule and law::deadline.
Result<std::vector<WatchDay>> watch_days(const ReportId& report, Date ended_on, bool with_messages,
                                         const law::RulePack& law, const WorkingDays& calendar);

}  // namespace gongyou::rights
