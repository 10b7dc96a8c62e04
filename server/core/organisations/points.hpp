#pragma once

#include <optional>
#include <vector>

#include "core/organisations/point.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// A point with the name of the unit that answers there: what the public page shows.
struct PointView {
    std::string code;
    UnitId unit_id;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string phone;
    std::string opening_hours;
    std::string unit_name;
    bool operator==(const PointView&) const = default;
};
BOOST_DESCRIBE_STRUCT(PointView, (), (code, unit_id, kind, name, address, phone, opening_hours, unit_name))

/// Service points by their printed code. Lives as long as one transaction or one question.
class Points {
public:
    explicit Points(sql::Session& session) : session_{session} {}

    /// Faults: point.code_wrong (not 2 to 32 letters, digits or dashes), point.code_taken, unit.unknown.
    Result<Point> add(const Point& point);
    std::optional<PointView> find(const std::string& code);
    /// All points, by name; at most 500.
    std::vector<PointView> list();

private:
    sql::Session& session_;
};

}  // namespace gongyou
