#include "programmes/rights/station_pages.hpp"

#include <algorithm>
#include <map>

#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::rights {

namespace {

constexpr int days_ahead = 7;

bool is_kept_by_the_door(const PublicPoint& point, const DutyView& duty) {
    return std::ranges::any_of(
        point.days, [&](const DayHours& day) { return day.date == duty.day && is_open_through(day, duty.time()); });
}

/// A duty outside the hours is left out: hours were changed since, and nobody shall stand before a closed door.
void add_duty(PublicPoint& point, DutyView duty) {
    if (!is_kept_by_the_door(point, duty)) return;
    point.duty.push_back({.day = duty.day,
                          .from = duty.starts,
                          .to = duty.ends,
                          .role = duty.role,
                          .name = duty.name_shown ? std::optional{std::move(duty.called)} : std::nullopt});
}

}  // namespace

PublicPoint public_point(PointView point, Instant now, const WorkingDays& calendar) {
    PublicPoint view{.code = std::move(point.code),
                     .kind = point.kind,
                     .name = std::move(point.name),
                     .address = std::move(point.address),
                     .unit_name = std::move(point.unit_name),
                     .phone = std::move(point.phone),
                     .email = std::move(point.email),
                     .note = std::move(point.note),
                     .latitude = point.latitude,
                     .longitude = point.longitude,
                     .services = std::move(point.services),
                     .open_now = is_open(point.hours, now, calendar),
                     .days = {},
                     .duty = {}};
    const auto today = Date::in_shanghai(now);
    for (int ahead = 0; ahead <= days_ahead; ++ahead)
        view.days.push_back(opening_on(point.hours, today.plus_days(ahead), calendar));
    return view;
}

bool has_a_desk(UnitKind kind) {
    return kind == UnitKind::county || kind == UnitKind::township || kind == UnitKind::station;
}

Result<SiteView> view_site(const RightsParts& parts, sql::Reader& reader) {
    const auto top = UnitTree{reader}.root();
    if (!top) return fail({FaultKind::unavailable, "site.empty"});
    return SiteView{.name = "工友",
                    .name_en = "Gongyou",
                    .demo = parts.demo,
                    .hotline = "12351",
                    .unit_id = top->id,
                    .unit_name = top->name};
}

Result<api::Answered<PointList>> list_points(const RightsParts& parts, sql::Reader& reader) {
    PointList list;
    std::map<std::string, std::size_t, std::less<>> place;
    for (auto& point : Points{reader}.list(reader.today())) {
        place.emplace(point.code, list.items.size());
        list.items.push_back(public_point(std::move(point), reader.now(), parts.matters.law.calendar()));
    }
    for (auto& duty : DutyRoster{reader}.between(reader.today(), reader.today().plus_days(days_ahead)))
        if (const auto at = place.find(duty.point_code); at != place.end())
            add_duty(list.items[at->second], std::move(duty));
    return api::Answered<PointList>{std::move(list), 200, {{"Cache-Control", "public, max-age=60"}}};
}

Result<PublicPointPage> view_point(const RightsParts& parts, sql::Reader& reader, const OnePoint& asked) {
    auto point = Points{reader}.find_open(asked.code.text(), reader.today());  // a closed one leads to its successor
    if (!point) return fail({FaultKind::not_found, "point.unknown"});
    auto hours = point->hours;
    PublicPointPage page{public_point(*std::move(point), reader.now(), parts.matters.law.calendar()), std::move(hours)};
    for (auto& duty : DutyRoster{reader}.at_point(page.code, reader.today(), reader.today().plus_days(days_ahead)))
        add_duty(page, std::move(duty));
    return page;
}

Result<UnitList> list_units(sql::Reader& reader) {
    UnitTree tree{reader};
    UnitList list;
    const auto top = tree.root();
    if (!top) return list;
    for (auto& unit : tree.below(top->id))
        if (has_a_desk(unit.kind))
            list.items.push_back({unit.id, unit.name, std::string{name_of(unit.kind)}, unit.parent_id});
    return list;
}

}  // namespace gongyou::rights
