#include "filled_county.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <stdexcept>

#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/session_store.hpp"
#include "programmes/rights/report_search.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::bench {

namespace {

constexpr int township_count = 20;
constexpr std::string_view area_code = "990199";

struct Count {
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (count))
struct AtUnit {
    UnitId unit;
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(AtUnit, (), (unit, most))
struct JustId {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(JustId, (), (id))

constexpr std::string_view count_reports = "SELECT COUNT(*) FROM report";
constexpr std::string_view list_ids = R"sql(
    SELECT r.id FROM report r JOIN matter m ON m.id = r.id WHERE m.unit_id = :unit ORDER BY r.receipt LIMIT :most
)sql";  // receipts are in no order

UnitId add_unit(sql::Tx& tx, const UnitId& parent, UnitKind kind, const std::string& name) {
    const auto added = UnitTree{tx}.add({.id = tx.fresh_id<UnitId>(),
                                         .parent_id = parent,
                                         .kind = kind,
                                         .name = name,
                                         .area_code = std::string{area_code},
                                         .valid_from = tx.today()});
    if (!added) throw std::runtime_error{std::string{added.error().code}};
    return added->id;
}

constexpr std::string_view employers[] = {"云溪晨光针织有限公司", "石塘远帆船舶配件有限公司", "松岭安达物流有限公司",
                                          "某某建筑劳务有限公司", "某某餐饮管理有限公司"};
constexpr std::string_view troubles[] = {"老板欠薪三个月，多次催讨无果，工友共有八人。",
                                         "没有签订书面合同，社会保险也没有缴纳。", "上班时摔伤，单位不肯申报工伤。"};

rights::Report report_number(int number, const CountyUnits& units, Instant now, Random& random) {
    using enum rights::ReportState;
    constexpr rights::ReportState states[] = {closed, closed, closed, closed,  closed,
                                              closed, closed, filed,  triaged, accepted};
    const auto filed_at = now - std::chrono::seconds{random.below(365 * 86400)};
    const auto place = random.below(units.stations.size() + units.townships.size());
    const auto& unit =
        place < units.stations.size() ? units.stations[place] : units.townships[place - units.stations.size()];
    auto facts = std::string{troubles[static_cast<std::size_t>(number) % 3]};
    for (int i = 0; i < 6; ++i) facts += "请工会帮助协调解决，联系时间为每天下午五点以后。";
    if (number % 5000 == 17) facts += "体检查出尘肺。";
    const auto state = states[random.below(std::size(states))];
    rights::Report report{
        matters::Matter{.id = rights::ReportId::fresh(filed_at, random),
                        .kind = "report",
                        .unit_id = unit,
                        .state = std::string{name_of(state)},
                        .opened_on = Date::in_shanghai(filed_at),
                        .ended_on = state == closed ? std::optional{Date::in_shanghai(now)} : std::nullopt,
                        .law = {.edition = 1, .digest = "0000000000000000"},
                        .title = std::string{employers[random.below(std::size(employers))]}}};
    report.place = fmt::format("工业园区{}号楼", number % 97);
    report.facts = std::move(facts);
    report.receipt = new_uuid_v4(random);
    return report;
}

void add_reports(sql::Tx& tx, const CountyUnits& units, int from, int to) {
    matters::MatterStore matters{tx};
    rights::ReportStore store{tx};
    std::vector<rights::ReportId> ids;
    for (int number = from; number < to; ++number) {
        const auto report = report_number(number, units, tx.now(), tx.random());
        matters.add(report);
        store.add(report);
        matters.add_event({.matter_id = report.id,
                           .act = "file",
                           .state = "filed",
                           .made_on = report.opened_on,
                           .made_at = tx.now(),
                           .unit_id = report.unit_id});
        ids.push_back(report.id);
    }
    rights::index_reports(tx, ids);
}

}  // namespace

CountyUnits county_units(sql::Database& database) {
    const auto ours = [](sql::Session& session) {
        CountyUnits units{.county = UnitTree{session}.root()->id};
        for (const auto& unit : UnitTree{session}.below(units.county)) {
            if (unit.area_code != area_code) continue;
            (unit.kind == UnitKind::township ? units.townships : units.stations).push_back(unit.id);
        }
        return units;
    };
    auto units = database.read(ours);
    if (!units.townships.empty()) return units;
    (void)database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        for (int i = 0; i < township_count; ++i) {
            const auto township = add_unit(tx, units.county, UnitKind::township, fmt::format("第{}镇总工会", i));
            for (const auto* name : {"东站", "西站"}) add_unit(tx, township, UnitKind::station, name);
        }
        return Done{};
    });
    return database.read(ours);
}

void fill_up_to(sql::Database& database, const CountyUnits& units, int reports) {
    constexpr int at_once = 5000;
    auto there = static_cast<int>(
        database.read([](sql::Reader& reader) { return reader.session().find<Count>(count_reports)->count; }));
    for (int said = 0; there < reports; there = std::min(reports, there + at_once)) {
        const auto written = database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            add_reports(tx, units, there, std::min(reports, there + at_once));
            return Done{};
        });
        if (!written) throw std::runtime_error{std::string{written.error().code}};
        if (there / 100'000 > said) {
            said = there / 100'000;
            fmt::print("  {} reports are there\n", there);
            std::fflush(stdout);
        }
    }
}

std::string signed_in_as(app::House& house, Role role, const UnitId& unit) {
    const auto& people = house.people();
    const auto token = house.database().write_and_wait([&](sql::Tx& tx) -> Result<std::string> {
        const auto id = tx.fresh_id<PersonId>();
        PersonStore store{tx};
        store.add({.id = id,
                   .state = PersonState::active,
                   .name = PersonSeals{people.keyring, people.tree}.seal_name(id, "某某"),
                   .made_at = tx.now()});
        store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                    .person_id = id,
                    .role = role,
                    .unit_id = unit,
                    .granted_at = tx.now(),
                    .asked_by = "console",
                    .decided_by = "console"});
        return SessionStore{tx, people}.begin(tx, id, Channel::staff, {}).token;
    });
    if (!token) throw std::runtime_error{std::string{token.error().code}};
    return *token;
}

void add_logins(app::House& house, std::string_view prefix, int count) {
    const auto& people = house.people();
    const PersonSeals seals{people.keyring, people.tree};
    const auto password = people.hasher.hash("a sentence that nobody types");
    const auto added = house.database().write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        PersonStore store{tx};
        for (int i = 0; i < count; ++i) {
            const auto id = tx.fresh_id<PersonId>();
            const auto login = fmt::format("{}{}", prefix, i);
            store.add({.id = id,
                       .state = PersonState::active,
                       .name = seals.seal_name(id, "某某"),
                       .login_index = seals.login_index(login),
                       .login = seals.seal_login(id, login),
                       .made_at = tx.now()});
            store.put({.person_id = id, .password = password, .changed_at = tx.now()});
        }
        return Done{};
    });
    if (!added) throw std::runtime_error{std::string{added.error().code}};
}

std::vector<std::string> some_reports(sql::Database& database, const UnitId& unit, int most) {
    std::vector<std::string> ids;
    (void)database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {  // the readers' two seconds may be too short
        for (auto& row : tx.session().list<JustId>(list_ids, AtUnit{unit, most})) ids.push_back(std::move(row.id));
        return Done{};
    });
    return ids;
}

}  // namespace gongyou::bench
