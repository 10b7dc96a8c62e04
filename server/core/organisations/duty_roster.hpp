#pragma once

#include "core/organisations/team.hpp"
#include "kernel/time_of_day.hpp"

namespace gongyou {

using DutyId = Id<struct DutyTag>;

/// Somebody sits at a point for some hours of one day (值班).
struct Duty {
    DutyId id;
    std::string point_code;
    TeamMemberId member_id;
    Date day;
    TimeOfDay starts;
    TimeOfDay ends;
    bool name_shown = false;  ///< whether the public sees how they are called
    bool missed = false;      ///< nobody came (缺勤)
    bool operator==(const Duty&) const = default;
    TimeRange time() const { return {starts, ends}; }
};
BOOST_DESCRIBE_STRUCT(Duty, (), (id, point_code, member_id, day, starts, ends, name_shown, missed))

/// A duty with the one who sits.
struct DutyView : Duty {
    DutyRole role = DutyRole::coordinator;
    std::string called;
    bool operator==(const DutyView&) const = default;
};
BOOST_DESCRIBE_STRUCT(DutyView, (Duty), (role, called))

/// How long people sat at a point in one month.
struct DutyKept {
    std::string point_code;
    std::string month;  ///< "2026-03"
    std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(DutyKept, (), (point_code, month, minutes))

/// The duty roster (值班表). Lives as long as one transaction or one question.
class DutyRoster {
public:
    explicit DutyRoster(sql::Session& session) : session_{session} {}

    void add(const Duty& duty);
    std::optional<Duty> find(const DutyId& id);
    void remove(const DutyId& id);
    void mark(const DutyId& id, bool missed);
    /// Takes a person off all duties on `day` and later; how many they were.
    std::int64_t remove_from(const TeamMemberId& member, Date day);
    /// Takes everybody off the duties at a point on `day` and later; how many they were.
    std::int64_t remove_at(const std::string& point, Date day);
    /// Where the person already sits during `time` of `day`, if anywhere: nobody sits in two places.
    std::optional<Duty> meeting(const TeamMemberId& member, Date day, const TimeRange& time);
    /// All duties from `first` to `last`, by day and time; at most 5,000.
    std::vector<DutyView> between(Date first, Date last);
    std::vector<DutyView> at_point(const std::string& code, Date first, Date last);
    /// Those at the points within `scope`.
    std::vector<DutyView> between(Date first, Date last, const ScopeSql& scope);

    /// From `first` to `last`, at the points of `unit` and of those below it, less what was missed.
    std::vector<DutyKept> kept(const UnitId& unit, Date first, Date last);

    /// Forgets duties before `day`, and those who left the team before it and have none left; how many duties.
    std::int64_t forget_before(Date day);

private:
    sql::Session& session_;
};

}  // namespace gongyou
