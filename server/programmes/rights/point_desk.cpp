#include "programmes/rights/point_desk.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/access/scope.hpp"
#include "core/organisations/duty_roster.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

namespace {

DeskPoint desk_view(PointView point) {
    return {.code = std::move(point.code),
            .unit_id = std::move(point.unit_id),
            .unit_name = std::move(point.unit_name),
            .kind = point.kind,
            .name = std::move(point.name),
            .address = std::move(point.address),
            .phone = std::move(point.phone),
            .email = std::move(point.email),
            .note = std::move(point.note),
            .latitude = point.latitude,
            .longitude = point.longitude,
            .hours = std::move(point.hours),
            .services = std::move(point.services),
            .revision = point.revision,
            .closed_on = point.closed_on,
            .successor = std::move(point.successor)};
}

/// A name, an @ and a house with a dot. More than that only the mail itself can tell.
bool is_email(std::string_view text) {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
           text.find('.', at + 2) != std::string_view::npos && !text.ends_with('.') &&
           text.find_first_of(" ,;<>") == std::string_view::npos;
}

Fault in_field(const char* field, std::string_view code) {
    return {FaultKind::invalid, "form.invalid", {}, {FieldFault{field, code}}};
}

/// The fault of the store, beside the field it is about.
Fault by_field(Fault fault) {
    if (fault.code.starts_with("point.code")) return in_field("code", fault.code);
    if (fault.code == "point.successor_wrong") return in_field("successor", fault.code);
    if (fault.kind != FaultKind::invalid) return fault;
    return in_field(fault.code == "point.place_wrong" ? "latitude" : "hours", fault.code);
}

void write_into(Point& point, const PointWords& asked) {
    point.name = asked.name.text();
    point.address = asked.address.text();
    point.phone = asked.phone.text();
    point.email = asked.email.text();
    point.note = asked.note.text();
    point.latitude = asked.latitude;
    point.longitude = asked.longitude;
    point.hours = asked.hours;
    point.services = asked.services;
}

void note_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, std::string_view act, std::string code) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = act,
                                    .object_kind = "point",
                                    .object_id = std::move(code)});
}

/// The point at the revision the desk saw, if the actor looks after it and it is not closed for good.
Result<PointView> point_for(sql::Tx& tx, const Actor& actor, const std::string& code, std::int64_t revision) {
    auto point = Points{tx}.find(code);
    if (!point) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, point->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    if (point->closed_on && *point->closed_on <= tx.today()) return fail({FaultKind::conflict, "point.closed"});
    point->revision = revision;
    return *std::move(point);
}

}  // namespace

std::vector<DeskUnit> units_with_points(sql::Reader& reader, const Actor& actor, bool (*fits)(UnitKind)) {
    std::vector<DeskUnit> units;
    UnitTree tree{reader};
    const auto top = tree.root();
    if (!top) return units;
    for (auto& unit : tree.below(top->id))
        if (fits(unit.kind) && may(actor, Right::manage_points, subject_at(reader, unit.id)))
            units.push_back({unit.id, std::move(unit.name)});
    std::ranges::sort(units, {}, &DeskUnit::name);
    return units;
}

Result<DeskPoints> list_desk_points(const RightsParts& parts, sql::Reader& reader, const Actor& actor) {
    DeskPoints found{
        .items = {}, .units = units_with_points(reader, actor, &has_a_desk), .public_address = parts.public_address};
    for (auto& point : Points{reader}.list(scope_of(actor, Right::manage_points)))
        found.items.push_back(desk_view(std::move(point)));
    return found;
}

Result<PointChanged> change_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ChangePoint& asked) {
    auto point = point_for(tx, actor, asked.code.text(), asked.revision);
    if (!point) return fail(std::move(point.error()));
    if (!asked.email.text().empty() && !is_email(asked.email.text())) return fail(in_field("email", "email.wrong"));
    write_into(*point, asked);
    const auto revision = Points{tx}.change(*point);
    if (!revision) return fail(by_field(revision.error()));
    note_point(parts, tx, actor, "point.changed", point->code);
    return PointChanged{*revision};
}

Result<PointChanged> open_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const OpenPoint& asked) {
    const auto unit = UnitTree{tx}.find(asked.unit_id);
    if (!unit) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, unit->id)); !allowed)
        return fail(std::move(allowed.error()));
    if (!has_a_desk(unit->kind)) return fail(in_field("unit_id", "unit.has_no_desk"));
    if (!asked.email.text().empty() && !is_email(asked.email.text())) return fail(in_field("email", "email.wrong"));
    Point point{
        .code = asked.code.text(), .unit_id = unit->id, .kind = asked.kind, .name = {}, .address = {}, .phone = {}};
    write_into(point, asked);
    if (auto added = Points{tx}.add(point); !added) return fail(by_field(std::move(added.error())));
    note_point(parts, tx, actor, "point.opened", point.code);
    return PointChanged{1};
}

Result<PointChanged> close_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ClosePoint& asked) {
    const auto point = point_for(tx, actor, asked.code.text(), asked.revision);
    if (!point) return fail(point.error());
    if (asked.closed_on < tx.today()) return fail(in_field("closed_on", "point.closed_on_past"));
    const auto successor = asked.successor ? std::optional{asked.successor->text()} : std::nullopt;
    const auto revision = Points{tx}.close(*point, asked.closed_on, successor);
    if (!revision) return fail(by_field(revision.error()));
    DutyRoster{tx}.remove_at(point->code, asked.closed_on);
    note_point(parts, tx, actor, "point.closed", point->code);
    return PointChanged{*revision};
}

}  // namespace gongyou::rights
