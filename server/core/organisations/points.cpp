#include "core/organisations/points.hpp"

#include <algorithm>

namespace gongyou {

namespace {

struct ByCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(ByCode, (), (code))
struct UnitById {
    UnitId id;
};
BOOST_DESCRIBE_STRUCT(UnitById, (), (id))

constexpr std::string_view find_unit = "SELECT id FROM unit WHERE id = :id";
constexpr std::string_view add_point = R"sql(
    INSERT INTO point (code, unit_id, kind, name, address, phone, opening_hours)
    VALUES (:code, :unit_id, :kind, :name, :address, :phone, :opening_hours)
)sql";
constexpr std::string_view find_point = R"sql(
    SELECT p.code, p.unit_id, p.kind, p.name, p.address, p.phone, p.opening_hours, u.name
      FROM point p JOIN unit u ON u.id = p.unit_id WHERE p.code = :code
)sql";
constexpr std::string_view list_points = R"sql(
    SELECT p.code, p.unit_id, p.kind, p.name, p.address, p.phone, p.opening_hours, u.name
      FROM point p JOIN unit u ON u.id = p.unit_id ORDER BY p.name, p.code LIMIT 500
)sql";

bool is_code(const std::string& code) {
    return code.size() >= 2 && code.size() <= 32 && std::ranges::all_of(code, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

}  // namespace

Result<Point> Points::add(const Point& point) {
    if (!is_code(point.code)) return fail({FaultKind::invalid, "point.code_wrong"});
    if (!session_.find<UnitById>(find_unit, UnitById{point.unit_id})) return fail({FaultKind::invalid, "unit.unknown"});
    if (find(point.code)) return fail({FaultKind::conflict, "point.code_taken"});
    session_.execute(add_point, point);
    return point;
}

std::optional<PointView> Points::find(const std::string& code) {
    return session_.find<PointView>(find_point, ByCode{code});
}

std::vector<PointView> Points::list() { return session_.list<PointView>(list_points); }

}  // namespace gongyou
