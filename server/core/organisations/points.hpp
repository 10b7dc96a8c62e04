#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/organisations/point.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// A point with the name of the unit that answers there.
struct PointView : Point {
    std::string unit_name;
    std::int64_t revision = 1;                  ///< guards two desks saving at once
    std::optional<Date> closed_on = {};         ///< first day on which nobody is there
    std::optional<std::string> successor = {};  ///< where people are sent instead
    bool operator==(const PointView&) const = default;
};

/// Service points by their printed code. Lives as long as one transaction or one question.
class Points {
public:
    explicit Points(sql::Session& session) : session_{session} {}

    /// Faults: point.code_wrong (not 2 to 32 letters, digits or dashes), point.code_taken, unit.unknown, and those of
    /// `change`.
    Result<Point> add(const Point& point);
    std::optional<PointView> find(const std::string& code);
    /// Those that are open on `day`, by name; at most 500.
    std::vector<PointView> list(Date day);
    /// Those within `scope`, by name, closed ones too; at most 500.
    std::vector<PointView> list(const ScopeSql& scope);
    /// The point, or where its people are sent: closed ones lead on, at most from hand to hand eight times.
    std::optional<PointView> find_open(const std::string& code, Date day);
    /// From `day` on nobody is there. Faults: point.changed_meanwhile; point.successor_wrong (not there, closed, or
    /// itself).
    Result<std::int64_t> close(const PointView& point, Date day, const std::optional<std::string>& successor);
    /// Keeps hours, services, place and words of `changed`; code, unit and kind stay. Gives the new revision.
    /// Faults: point.place_wrong, hours.backwards, hours.overlap, point.changed_meanwhile.
    Result<std::int64_t> change(const PointView& changed);

private:
    void put_parts(const Point& point);

    sql::Session& session_;
};

}  // namespace gongyou
