#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "core/organisations/duty_roster.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The desk puts somebody on duty at a point, on one day or on the same weekday for some weeks (排班).
struct PlanDuty : api::Command {
    Line<2, 32> code;
    TeamMemberId member_id;
    Date day;
    TimeOfDay from;
    TimeOfDay to;
    bool name_shown = false;
    int weeks = 1;
};
BOOST_DESCRIBE_STRUCT(PlanDuty, (api::Command), (code, member_id, day, from, to, name_shown, weeks))

/// Why one day of several was left out.
enum class DutyObstacle { point_closed, sits_elsewhere };
BOOST_DESCRIBE_ENUM(DutyObstacle, point_closed, sits_elsewhere)

struct DayLeftOut {
    Date day;
    DutyObstacle why = DutyObstacle::point_closed;
};
BOOST_DESCRIBE_STRUCT(DayLeftOut, (), (day, why))

struct DutyPlanned {
    std::vector<Date> days;
    std::vector<DayLeftOut> left_out;
};
BOOST_DESCRIBE_STRUCT(DutyPlanned, (), (days, left_out))

struct CancelDuty : api::Command {
    DutyId id;
};
BOOST_DESCRIBE_STRUCT(CancelDuty, (api::Command), (id))

/// Nobody came to a duty (缺勤), or somebody did after all.
struct MarkDuty : api::Command {
    DutyId id;
    bool missed = true;
};
BOOST_DESCRIBE_STRUCT(MarkDuty, (api::Command), (id, missed))

/// The roster reaches so far ahead: nobody knows the hours of lawyers any longer before (our choice, no rule).
inline constexpr int weeks_ahead = 12;

/// Plans the day and its repetitions; repetitions on which the point is closed or the person sits elsewhere are left
/// out and told. Faults: access.not_found; by field hours.backwards, duty.day_out_of_range, duty.weeks_out_of_range,
/// team.unknown; and where no day at all remains: duty.point_closed, duty.sits_elsewhere {point}.
Result<DutyPlanned> plan_duty(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const PlanDuty& asked);

/// Faults: access.not_found, duty.is_past.
Result<api::Nothing> cancel_duty(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const CancelDuty& asked);

/// Faults: access.not_found, duty.is_to_come.
Result<api::Nothing> mark_duty(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const MarkDuty& asked);

}  // namespace gongyou::rights
