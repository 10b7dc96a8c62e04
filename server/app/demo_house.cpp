#include "app/demo_house.hpp"

#include <fmt/format.h>

#include <array>

#include "app/demo_stamps.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/legal_checkup/demo_legal_checkups.hpp"
#include "programmes/mediation/demo_mediations.hpp"
#include "programmes/rights/demo_consultations.hpp"
#include "programmes/rights/demo_tickets.hpp"
#include "programmes/rights/demo_year.hpp"
#include "programmes/supervision/demo_supervisions.hpp"

namespace gongyou::app {

namespace {

constexpr std::string_view mark = "（演示）";

// Names of firms are a place of the demo, a made-up word and a trade.
constexpr std::array words = {"宏泰", "同心", "青禾", "远帆", "晨光", "安达", "恒润", "新锐", "百盛", "金穗",
                              "海味", "联创", "瑞丰", "众合", "启明", "鼎新", "长顺", "美佳", "盛源", "永固"};
constexpr std::array trades = {"针织有限公司",     "五金制品厂",   "模具有限公司",     "塑料制品有限公司",
                               "建筑劳务有限公司", "物流有限公司", "餐饮管理有限公司", "水产食品有限公司",
                               "家居用品有限公司", "服装厂"};
constexpr std::array surnames = {"陈", "林", "王", "李", "张", "黄", "吴", "周", "徐", "郑", "何", "沈"};
// The administrators are not among them: theirs are the set-up codes of the first start.
constexpr std::array roles = {Role::desk,   Role::desk,       Role::lawyer,      Role::mediator,
                              Role::desk,   Role::counsellor, Role::lawyer,      Role::desk,
                              Role::signer, Role::custodian,  Role::employer_hr, Role::enterprise_union,
                              Role::desk};

/// Federations of the demo below the county, by name.
std::vector<Unit> townships_of(sql::Session& session, const UnitId& county) {
    std::vector<Unit> found;
    for (auto& unit : UnitTree{session}.below(county))
        if (unit.kind == UnitKind::township) found.push_back(std::move(unit));
    return found;
}

Result<std::vector<std::string>> add_employers(sql::Tx& tx, const Unit& township, int count, Random& random) {
    const auto place = township.name.substr(0, 6);  // its first two characters
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) {
        const auto word = static_cast<std::size_t>(i) % words.size();
        const auto trade = (static_cast<std::size_t>(i) / words.size() + random.below(2) * 5) % trades.size();
        auto name = place + words[word] + trades[trade];
        if (Employers{tx}.named(name)) continue;
        if (auto added = Employers{tx}.add({.id = tx.fresh_id<EmployerId>(), .name = name}); !added)
            return fail(std::move(added.error()));
        names.push_back(std::move(name));
    }
    return names;
}

PersonId add_person(sql::Tx& tx, const PeopleParts& people, Role role, const UnitId& unit, int number) {
    const auto id = tx.fresh_id<PersonId>();
    const auto name = std::string{surnames[static_cast<std::size_t>(number) % surnames.size()]} + std::string{mark} +
                      std::to_string(number);
    PersonStore store{tx};
    store.add({.id = id,
               .state = PersonState::active,
               .name = PersonSeals{people.keyring, people.tree}.seal_name(id, name),
               .made_at = tx.now()});
    store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                .person_id = id,
                .role = role,
                .unit_id = unit,
                .granted_at = tx.now(),
                .asked_by = "console",
                .decided_by = "console"});
    return id;
}

/// A worker who proved a number that questions and reports of the year were left with: the page "my" has something.
void add_workers(sql::Tx& tx, const PeopleParts& people, int count) {
    const PersonSeals seals{people.keyring, people.tree};
    PersonStore store{tx};
    for (int i = 0; i < count; ++i) {
        const auto phone = *Phone::read(fmt::format("1390000{:04}", i));
        PersonRow worker{.id = tx.fresh_id<PersonId>(), .state = PersonState::active};
        worker.name = seals.seal_name(worker.id, "");
        worker.phone_index = seals.phone_index(phone);
        worker.phone = seals.seal_phone(worker.id, phone);
        worker.phone_proved = true;
        worker.made_at = tx.now();
        store.add(worker);
        store.give(
            {new_uuid_v7(tx.now(), tx.random()), worker.id, Role::worker, std::nullopt, tx.now(), "self", "self"});
    }
}

/// Where a person of this role belongs: who speaks for a firm, to its union.
UnitId place_of(sql::Tx& tx, Role role, const UnitId& township) {
    if (role != Role::employer_hr && role != Role::enterprise_union) return township;
    for (const auto& unit : UnitTree{tx}.below(township))
        if (unit.kind == UnitKind::enterprise) return unit.id;
    return township;
}

/// Every township with its desk, its codes and the firms around it.
Result<std::vector<DemoStation>> add_stations(sql::Tx& tx, const PeopleParts& people, const UnitId& county,
                                              const DemoSize& size, Random& random) {
    const auto townships = townships_of(tx, county);
    std::vector<DemoStation> stations;
    for (const auto& township : townships) {
        DemoStation station{.unit = township.id};
        auto employers = add_employers(tx, township, size.employers / static_cast<int>(townships.size()), random);
        if (!employers) return fail(std::move(employers.error()));
        station.employers = *std::move(employers);
        for (const auto& point : Points{tx}.list(tx.today()))
            if (point.unit_id == township.id) station.points.push_back(point.code);
        stations.push_back(std::move(station));
    }
    for (int number = 1; number <= size.staff; ++number) {
        const auto role = roles[static_cast<std::size_t>(number) % roles.size()];
        auto& station = stations[static_cast<std::size_t>(number) % stations.size()];
        const bool at_the_county = role == Role::desk && number % 7 == 0;
        const auto person =
            add_person(tx, people, role, at_the_county ? county : place_of(tx, role, station.unit), number);
        if (role == Role::desk && !at_the_county) station.desk.push_back(person);
        if (role == Role::lawyer) station.lawyers.push_back(person);
        if (role == Role::counsellor) station.counsellors.push_back(person);
        if (role == Role::mediator) station.mediators.push_back(person);
    }
    int number = size.staff;
    for (auto& station : stations)  // two investigate, three are the team of a check-up
        for (int i = 0; i < 3; ++i)
            station.supervisors.push_back(add_person(tx, people, Role::supervisor, station.unit, ++number));
    for (const auto& unit : UnitTree{tx}.below(county))
        if (unit.kind == UnitKind::partner) add_person(tx, people, Role::partner, unit.id, size.staff + 1);
    add_workers(tx, people, size.staff / 20);
    return stations;
}

}  // namespace

bool is_demo(sql::Session& session) {
    const auto root = UnitTree{session}.root();
    return root && root->name.ends_with(mark);
}

Result<Done> load_demo(House& house, const Clock& clock, Random& random, const DemoSize& size) {
    const auto county = UnitId::trusted(house.tree());
    auto& database = house.database();
    if (!database.read([](sql::Reader& reader) { return is_demo(reader); }))
        return fail({FaultKind::conflict, "demo.not_a_demo"});
    const bool loaded = database.read([&](sql::Reader& reader) {
        for (const auto& township : townships_of(reader, county))
            if (Staff{reader, house.people()}.at(Role::desk, township.id).size() > 2) return true;
        return false;
    });
    if (loaded) return fail({FaultKind::conflict, "demo.already_loaded"});
    const auto stations =
        database.write_and_wait([&](sql::Tx& tx) { return add_stations(tx, house.people(), county, size, random); });
    if (!stations) return fail(stations.error());
    const auto a_year_ago = clock.now() - std::chrono::hours{24 * 365};
    if (auto played = rights::play_demo_year(house.rights(), database, *stations, a_year_ago, size.reports); !played)
        return played;
    if (auto added = rights::add_demo_tickets(house.rights(), database, *stations); !added) return added;
    if (auto played = rights::play_demo_consultations(house.rights(), database, *stations, a_year_ago, size.questions);
        !played)
        return played;
    if (auto played =
            mediation::play_demo_mediations(house.mediation(), database, *stations, a_year_ago, size.mediations);
        !played)
        return played;
    if (auto played = supervision::play_demo_supervisions(house.supervision(), database, *stations, a_year_ago,
                                                          size.supervisions);
        !played)
        return played;
    if (auto played = legal_checkup::play_demo_legal_checkups(house.legal_checkup(), database, *stations); !played)
        return played;
    return add_demo_stamps(house, database);
}

}  // namespace gongyou::app
