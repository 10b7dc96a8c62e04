#include "programmes/rights/point_desk.hpp"

#include "core/access/decision.hpp"
#include "core/access/scope.hpp"
#include "core/organisations/points.hpp"

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
            .revision = point.revision};
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
    if (fault.kind != FaultKind::invalid) return fault;
    return in_field(fault.code == "point.place_wrong" ? "latitude" : "hours", fault.code);
}

}  // namespace

Result<DeskPoints> list_desk_points(const RightsParts& parts, sql::Reader& reader, const Actor& actor) {
    DeskPoints found{.items = {}, .public_address = parts.public_address};
    for (auto& point : Points{reader}.list(scope_of(actor, Right::manage_points)))
        found.items.push_back(desk_view(std::move(point)));
    return found;
}

Result<PointChanged> change_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ChangePoint& asked) {
    Points points{tx};
    auto point = points.find(asked.code.text());
    if (!point) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, point->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    if (!asked.email.text().empty() && !is_email(asked.email.text())) return fail(in_field("email", "email.wrong"));

    point->revision = asked.revision;
    point->name = asked.name.text();
    point->address = asked.address.text();
    point->phone = asked.phone.text();
    point->email = asked.email.text();
    point->note = asked.note.text();
    point->latitude = asked.latitude;
    point->longitude = asked.longitude;
    point->hours = asked.hours;
    point->services = asked.services;
    const auto revision = points.change(*point);
    if (!revision) return fail(by_field(revision.error()));
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = "point.changed",
                                    .object_kind = "point",
                                    .object_id = point->code});
    return PointChanged{*revision};
}

}  // namespace gongyou::rights
