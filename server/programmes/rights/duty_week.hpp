#pragma once

#include "core/access/actor.hpp"
#include "core/organisations/duty_roster.hpp"
#include "core/organisations/opening_hours.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Seven days of the roster, from `first` on.
struct AskDutyWeek {
    std::optional<Date> first;  ///< none: from the Monday of this week on
};
BOOST_DESCRIBE_STRUCT(AskDutyWeek, (), (first))

struct DutyItem {
    DutyId id;
    std::string point_code;
    TeamMemberId member_id;
    Date day;
    TimeOfDay from;
    TimeOfDay to;
    DutyRole role = DutyRole::coordinator;
    std::string called;
    bool name_shown = false;
    bool missed = false;
    bool outside_hours = false;  ///< the point's hours were changed since: the public does not see this duty
};
BOOST_DESCRIBE_STRUCT(DutyItem, (),
                      (id, point_code, member_id, day, from, to, role, called, name_shown, missed, outside_hours))

/// The hours of one point in these days.
struct PointWeek {
    std::string code;
    std::vector<DayHours> days;
};
BOOST_DESCRIBE_STRUCT(PointWeek, (), (code, days))

struct DutyWeek {
    Date first;
    Date today;
    std::vector<PointWeek> points;
    std::vector<DutyItem> items;
};
BOOST_DESCRIBE_STRUCT(DutyWeek, (), (first, today, points, items))

/// The roster (值班表) of the desk's points. Fault: duty.day_out_of_range for a week more than a year away.
Result<DutyWeek> view_duty_week(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const AskDutyWeek& asked);

}  // namespace gongyou::rights
