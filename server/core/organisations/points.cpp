#include "core/organisations/points.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou {

namespace {

/// The point's own row; hours and services have rows of their own.
struct PointRow {
    std::string code;
    UnitId unit_id;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string phone;
    std::string email;
    std::string note;
    std::optional<double> latitude;
    std::optional<double> longitude;
    bool closed_on_holidays = true;
    std::int64_t revision = 1;
    std::optional<Date> closed_on;
    std::optional<std::string> successor;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(PointRow, (),
                      (code, unit_id, kind, name, address, phone, email, note, latitude, longitude, closed_on_holidays,
                       revision, closed_on, successor, unit_name))
struct OnDay {
    Date day;
};
BOOST_DESCRIBE_STRUCT(OnDay, (), (day))
struct HoursRow {
    std::string point_code;
    Weekday weekday = Weekday::monday;
    TimeOfDay opens;
    TimeOfDay closes;
};
BOOST_DESCRIBE_STRUCT(HoursRow, (), (point_code, weekday, opens, closes))
struct ServiceRow {
    std::string point_code;
    PointService service = PointService::consultation;
};
BOOST_DESCRIBE_STRUCT(ServiceRow, (), (point_code, service))
struct ByCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(ByCode, (), (code))
constexpr std::string_view find_unit_of_point = "SELECT id FROM unit WHERE id = :id";
constexpr std::string_view add_point = R"sql(
    INSERT INTO point (code, unit_id, kind, name, address, phone, email, note, latitude, longitude, closed_on_holidays,
                       revision)
    VALUES (:code, :unit_id, :kind, :name, :address, :phone, :email, :note, :latitude, :longitude, :closed_on_holidays,
            :revision)
)sql";
constexpr std::string_view change_point = R"sql(
    UPDATE point SET name = :name, address = :address, phone = :phone, email = :email, note = :note,
           latitude = :latitude, longitude = :longitude, closed_on_holidays = :closed_on_holidays,
           revision = revision + 1
     WHERE code = :code AND revision = :revision
)sql";
constexpr std::string_view close_point = R"sql(
    UPDATE point SET closed_on = :closed_on, successor = :successor, revision = revision + 1
     WHERE code = :code AND revision = :revision
)sql";
constexpr std::string_view point_head = R"sql(
    SELECT r.code, r.unit_id, r.kind, r.name, r.address, r.phone, r.email, r.note, r.latitude, r.longitude,
           r.closed_on_holidays, r.revision, r.closed_on, r.successor, u.name
      FROM point r JOIN unit u ON u.id = r.unit_id WHERE
)sql";
constexpr std::string_view of_code = " r.code = :code";
constexpr std::string_view open_on_day = " (r.closed_on IS NULL OR r.closed_on > :day)";
constexpr std::string_view by_name = " ORDER BY r.name, r.code LIMIT 500";
constexpr auto find_point = sql::joined<point_head, of_code>;
constexpr auto list_points = sql::joined<point_head, open_on_day, by_name>;
constexpr auto list_points_in_scope = sql::joined<point_head, scope::reaches, by_name>;

constexpr std::string_view add_hours = R"sql(
    INSERT INTO point_hours (point_code, weekday, opens, closes) VALUES (:point_code, :weekday, :opens, :closes)
)sql";
constexpr std::string_view forget_hours = "DELETE FROM point_hours WHERE point_code = :code";
constexpr std::string_view hours_of_point =
    "SELECT point_code, weekday, opens, closes FROM point_hours WHERE point_code = :code";
constexpr std::string_view hours_of_all = "SELECT point_code, weekday, opens, closes FROM point_hours LIMIT 14000";

constexpr std::string_view add_service =
    "INSERT INTO point_service (point_code, service) VALUES (:point_code, :service)";
constexpr std::string_view forget_services = "DELETE FROM point_service WHERE point_code = :code";
constexpr std::string_view services_of_point = "SELECT point_code, service FROM point_service WHERE point_code = :code";
constexpr std::string_view services_of_all = "SELECT point_code, service FROM point_service LIMIT 4500";

bool is_code(const std::string& code) {
    return code.size() >= 2 && code.size() <= 32 && std::ranges::all_of(code, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

bool is_place(const Point& point) {
    if (!point.latitude && !point.longitude) return true;
    return point.latitude && point.longitude && std::abs(*point.latitude) <= 90 && std::abs(*point.longitude) <= 180;
}

/// The point as it may be kept: place and hours looked at, services each once.
Result<PointView> fit_to_keep(PointView point) {
    if (!is_place(point)) return fail({FaultKind::invalid, "point.place_wrong"});
    auto ordered = in_order(std::move(point.hours));
    if (!ordered) return fail(std::move(ordered.error()));
    point.hours = *std::move(ordered);
    std::ranges::sort(point.services);
    point.services.erase(std::unique(point.services.begin(), point.services.end()), point.services.end());
    return point;
}

PointRow row_of(const PointView& point) {
    return {.code = point.code,
            .unit_id = point.unit_id,
            .kind = point.kind,
            .name = point.name,
            .address = point.address,
            .phone = point.phone,
            .email = point.email,
            .note = point.note,
            .latitude = point.latitude,
            .longitude = point.longitude,
            .closed_on_holidays = point.hours.closed_on_holidays,
            .revision = point.revision,
            .closed_on = point.closed_on,
            .successor = point.successor,
            .unit_name = {}};
}

PointView view_of(PointRow row) {
    PointView view;
    view.code = std::move(row.code);
    view.unit_id = std::move(row.unit_id);
    view.kind = row.kind;
    view.name = std::move(row.name);
    view.address = std::move(row.address);
    view.phone = std::move(row.phone);
    view.email = std::move(row.email);
    view.note = std::move(row.note);
    view.latitude = row.latitude;
    view.longitude = row.longitude;
    view.hours.closed_on_holidays = row.closed_on_holidays;
    view.unit_name = std::move(row.unit_name);
    view.revision = row.revision;
    view.closed_on = row.closed_on;
    view.successor = std::move(row.successor);
    return view;
}

/// The views of `rows`, each with the hours and services that are its own.
std::vector<PointView> joined(std::vector<PointRow> rows, const std::vector<HoursRow>& hours,
                              const std::vector<ServiceRow>& services) {
    std::vector<PointView> points;
    std::map<std::string, std::size_t, std::less<>> place;
    for (auto& row : rows) {
        place.emplace(row.code, points.size());
        points.push_back(view_of(std::move(row)));
    }
    for (const auto& row : hours)
        if (const auto at = place.find(row.point_code); at != place.end())
            points[at->second].hours.ranges.push_back({row.weekday, row.opens, row.closes});
    for (const auto& row : services)
        if (const auto at = place.find(row.point_code); at != place.end())
            points[at->second].services.push_back(row.service);
    for (auto& point : points) {
        std::ranges::sort(point.hours.ranges);
        std::ranges::sort(point.services);
    }
    return points;
}

}  // namespace

Result<Point> Points::add(const Point& point) {
    if (!is_code(point.code)) return fail({FaultKind::invalid, "point.code_wrong"});
    if (!session_.find<sql::ById<UnitId>>(find_unit_of_point, sql::ById{point.unit_id}))
        return fail({FaultKind::invalid, "unit.unknown"});
    if (find(point.code)) return fail({FaultKind::conflict, "point.code_taken"});
    auto fit = fit_to_keep({point, {}, 1, {}, {}});
    if (!fit) return fail(std::move(fit.error()));
    session_.execute(add_point, row_of(*fit));
    put_parts(*fit);
    return Point{*std::move(fit)};
}

Result<std::int64_t> Points::change(const PointView& changed) {
    auto fit = fit_to_keep(changed);
    if (!fit) return fail(std::move(fit.error()));
    if (session_.execute(change_point, row_of(*fit)) == 0)
        return fail({FaultKind::conflict, "point.changed_meanwhile"});
    session_.execute(forget_hours, ByCode{fit->code});
    session_.execute(forget_services, ByCode{fit->code});
    put_parts(*fit);
    return fit->revision + 1;
}

void Points::put_parts(const Point& point) {
    for (const auto& range : point.hours.ranges)
        session_.execute(add_hours, HoursRow{point.code, range.weekday, range.from, range.to});
    for (const auto service : point.services) session_.execute(add_service, ServiceRow{point.code, service});
}

std::optional<PointView> Points::find(const std::string& code) {
    auto row = session_.find<PointRow>(find_point, ByCode{code});
    if (!row) return std::nullopt;
    auto found = joined({*std::move(row)}, session_.list<HoursRow>(hours_of_point, ByCode{code}),
                        session_.list<ServiceRow>(services_of_point, ByCode{code}));
    return std::move(found.front());
}

std::optional<PointView> Points::find_open(const std::string& code, Date day) {
    constexpr int most_hands = 8;
    auto found = find(code);
    for (int hand = 0; found && found->closed_on && *found->closed_on <= day; ++hand) {
        if (!found->successor || hand == most_hands) return std::nullopt;
        found = find(*found->successor);
    }
    return found;
}

Result<std::int64_t> Points::close(const PointView& point, Date day, const std::optional<std::string>& successor) {
    if (successor) {
        const auto other = find_open(*successor, day);
        if (!other || other->code != *successor || *successor == point.code)
            return fail({FaultKind::invalid, "point.successor_wrong"});
    }
    auto row = row_of(point);
    row.closed_on = day;
    row.successor = successor;
    if (session_.execute(close_point, row) == 0) return fail({FaultKind::conflict, "point.changed_meanwhile"});
    return point.revision + 1;
}

std::vector<PointView> Points::list(Date day) {
    return joined(session_.list<PointRow>(list_points, OnDay{day}), session_.list<HoursRow>(hours_of_all),
                  session_.list<ServiceRow>(services_of_all));
}

std::vector<PointView> Points::list(const ScopeSql& scope) {
    return joined(session_.list<PointRow>(list_points_in_scope, scope), session_.list<HoursRow>(hours_of_all),
                  session_.list<ServiceRow>(services_of_all));
}

}  // namespace gongyou
