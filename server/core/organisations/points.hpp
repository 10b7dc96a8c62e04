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
    std::int64_t revision = 1;  ///< guards two desks saving at once
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
    /// All points, by name; at most 500.
    std::vector<PointView> list();
    /// Those within `scope`, by name; at most 500.
    std::vector<PointView> list(const ScopeSql& scope);
    /// Keeps hours, services, place and words of `changed`; code, unit and kind stay. Gives the new revision.
    /// Faults: point.place_wrong, hours.backwards, hours.overlap, point.changed_meanwhile.
    Result<std::int64_t> change(const PointView& changed);

private:
    void put_parts(const Point& point);

    sql::Session& session_;
};

}  // namespace gongyou
