#include "programmes/rights/keep_from.hpp"

#include <algorithm>

#include "core/matters/kept_from_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

namespace {

Fault wrong_wish(std::string field, std::string_view code) {
    return {FaultKind::invalid, "form.invalid", {}, {{"complaint.keep_from." + std::move(field), code, {}}}};
}

Result<std::vector<std::string>> offices_in(sql::Session& session, const KeepFrom& wish) {
    UnitTree tree{session};
    const auto root = tree.root();
    std::vector<std::string> ids;
    if (!wish.offices) return ids;
    for (std::size_t i = 0; i < wish.offices->size(); ++i) {
        const auto& id = wish.offices->at(i);
        const auto found = tree.find(id);
        const auto field = "offices[" + std::to_string(i) + "]";
        if (!found || !has_a_desk(found->kind)) return fail(wrong_wish(field, "unit.unknown"));
        if (id == root->id) return fail(wrong_wish("offices", "kept_from.top"));
        ids.push_back(id.text());
    }
    return ids;
}

/// Those who could read it and whose name stands in the words.
std::vector<std::string> people_named(const RightsParts& parts, sql::Session& session, const std::string& words,
                                      const UnitId& meant) {
    Staff staff{session, parts.people};
    std::vector<std::string> ids;
    for (const Role role : {Role::desk, Role::custodian})
        for (const auto& person : staff.at_or_above(role, meant)) {
            const auto name = staff.name_of(person);
            const bool is_meant = code_points(name) > 1 && words.find(name) != std::string::npos;
            if (is_meant && std::ranges::count(ids, person.text()) == 0) ids.push_back(person.text());
        }
    return ids;
}

/// Whether the office has a desk and all who sit there are kept from it.
bool is_empty_without(const RightsParts& parts, sql::Session& session, const UnitId& office,
                      const std::vector<std::string>& kept) {
    const auto all = Staff{session, parts.people}.at(Role::desk, office);
    return !all.empty() && matters::KeptFromStore{session}.others(all, kept).empty();
}

}  // namespace

Result<KeptAway> kept_away(const RightsParts& parts, sql::Session& session, const std::optional<KeepFrom>& wish,
                           const Unit& meant) {
    KeptAway away{meant, {}};
    if (!wish) return away;
    auto kept = offices_in(session, *wish);
    if (!kept) return fail(std::move(kept.error()));
    bool go_up = false;
    if (wish->person) {
        auto people = people_named(parts, session, wish->person->text(), meant.id);
        go_up = people.empty();
        std::ranges::move(people, std::back_inserter(*kept));
    }
    UnitTree tree{session};
    while (away.unit.parent_id && (go_up || std::ranges::count(*kept, away.unit.id.text()) > 0 ||
                                   is_empty_without(parts, session, away.unit.id, *kept))) {
        go_up = false;
        away.unit = *tree.find(*away.unit.parent_id);
    }
    away.kept = *std::move(kept);
    return away;
}

bool is_kept_from(const RightsParts& parts, sql::Session& session, const Report& report, const Unit& office) {
    if (std::ranges::count(matters::KeptFromStore{session}.of(report.id), office.id.text()) > 0) return true;
    if (office.kind != UnitKind::enterprise) return false;
    const auto opened = parts.seal().opened(report);
    if (!opened) return true;  // what the reporter wished cannot be read any more
    const auto wish = complaint_of(*opened).keep_from;
    return wish && wish->enterprise_union.value_or(false);
}

std::optional<KeptFromView> kept_from_view(const RightsParts& parts, sql::Session& session, const Report& opened) {
    const auto wish = complaint_of(opened).keep_from;
    const auto kept = matters::KeptFromStore{session}.of(opened.id);
    if (!wish && kept.empty()) return std::nullopt;
    KeptFromView view;
    UnitTree tree{session};
    Staff staff{session, parts.people};
    for (const auto& id : kept) {
        if (const auto office = tree.find(UnitId::trusted(id))) {
            view.offices.push_back(office->name);
        } else {
            view.people.push_back(staff.name_of(PersonId::trusted(id)));
        }
    }
    if (!wish) return view;
    view.enterprise_union = wish->enterprise_union.value_or(false);
    if (wish->person) view.in_words = wish->person->text();
    view.is_open = view.in_words && view.people.empty();
    return view;
}

}  // namespace gongyou::rights
