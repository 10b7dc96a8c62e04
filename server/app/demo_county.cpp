#include "app/demo_county.hpp"

#include <string>

#include "app/demo_points.hpp"
#include "core/organisations/employer_files.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/head_counts.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/referrals/office_store.hpp"

namespace gongyou::app {

namespace {

struct DemoTownship {
    std::string_view name;
    std::string_view area_code;
    std::string_view phone;
};

// Everything here is invented: the county, its places, its firms. 0000 numbers are nobody's.
constexpr DemoTownship townships[] = {
    {"云溪镇总工会", "330199101", "0000-88010001"},
    {"石塘镇总工会", "330199102", "0000-88010002"},
    {"松岭街道总工会", "330199103", "0000-88010003"},
};

struct DemoEmployer {
    std::string_view name;
    std::size_t township;
    std::int64_t people;
};

constexpr DemoEmployer employers[] = {
    {"云溪晨光针织有限公司", 0, 320}, {"云溪同心五金制造厂", 0, 46},        {"石塘远帆船舶配件有限公司", 1, 88},
    {"石塘海味食品有限公司", 1, 8},   {"松岭青禾软件科技有限公司", 2, 150}, {"松岭安达物流有限公司", 2, 60},
};

Result<UnitId> add_unit(sql::Tx& tx, std::optional<UnitId> parent, UnitKind kind, std::string_view name,
                        std::string_view area_code, std::string_view phone, std::optional<EmployerId> employer = {}) {
    return UnitTree{tx}
        .add({.id = tx.fresh_id<UnitId>(),
              .parent_id = std::move(parent),
              .kind = kind,
              .name = std::string{name},
              .area_code = std::string{area_code},
              .phone = std::string{phone},
              .employer_id = std::move(employer),
              .valid_from = tx.today()})
        .map([](Unit unit) { return unit.id; });
}

struct DemoOffice {
    referrals::OfficeKind kind;
    std::string_view name;
    std::string_view phone;
};
constexpr DemoOffice offices[] = {
    {referrals::OfficeKind::procuratorate, "临海湾县人民检察院（演示）", "0000-88010021"},
    {referrals::OfficeKind::inspection, "临海湾县劳动保障监察大队（演示）", "0000-88010022"},
};

/// Partner offices, to which a desk can refer what is theirs.
Result<Done> found_demo_offices(sql::Tx& tx, const UnitId& county) {
    for (const auto& [kind, name, phone] : offices) {
        auto unit = add_unit(tx, county, UnitKind::partner, name, "330199", phone);
        if (!unit) return fail(std::move(unit.error()));
        referrals::OfficeStore{tx}.add(
            tx, {.unit_id = *unit, .kind = std::string{name_of(kind)}, .address = "临海湾县府前路 1 号（演示）"},
            PersonId::trusted("console"));
    }
    return Done{};
}

}  // namespace

Result<Done> found_demo_county(sql::Tx& tx) {
    const auto county =
        add_unit(tx, std::nullopt, UnitKind::county, "临海湾县总工会（演示）", "330199", "0000-88010000");
    if (!county) return fail(county.error());
    std::vector<UnitId> units;
    for (const auto& township : townships) {
        auto unit = add_unit(tx, *county, UnitKind::township, township.name, township.area_code, township.phone);
        if (!unit) return fail(std::move(unit.error()));
        units.push_back(std::move(*unit));
    }
    if (auto added = found_demo_points(tx, *county, units); !added) return added;
    for (const auto& [name, township, people] : employers) {
        auto employer = Employers{tx}.add({.id = tx.fresh_id<EmployerId>(), .name = std::string{name}});
        if (!employer) return fail(std::move(employer.error()));
        HeadCounts{tx}.set(employer->id, people);
        EmployerFiles files{tx};
        auto file = files.find(employer->id).value();
        file.unit_id = units[township];
        if (auto kept = files.save(std::move(file)); !kept) return fail(std::move(kept.error()));
        auto enterprise_union = add_unit(tx, units[township], UnitKind::enterprise, std::string{name} + "工会",
                                         townships[township].area_code, "", employer->id);
        if (!enterprise_union) return fail(std::move(enterprise_union.error()));
    }
    return found_demo_offices(tx, *county);
}

}  // namespace gongyou::app
