#include "app/founding.hpp"

#include "app/demo_county.hpp"
#include "app/demo_staff.hpp"
#include "app/start_refused.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/first_administrators.hpp"

namespace gongyou::app {

namespace {

struct TitleOfRole {
    Role role;
    std::string_view zh;
    std::string_view en;
};

constexpr TitleOfRole titles[] = {
    {Role::system_admin, "系统管理员", "system administrator"},
    {Role::security_admin, "安全管理员", "security administrator"},
    {Role::audit_admin, "审计管理员", "audit administrator"},
};

Result<Done> found_house(sql::Tx& tx, bool demo) {
    if (UnitTree{tx}.root()) return Done{};  // another server was quicker
    if (demo) return found_demo_county(tx);
    return UnitTree{tx}
        .add({.id = tx.fresh_id<UnitId>(), .kind = UnitKind::county, .name = "县总工会", .valid_from = tx.today()})
        .map([](const Unit&) { return Done{}; });
}

}  // namespace

std::string found_if_empty(sql::Database& database, bool demo) {
    const auto top = [](sql::Reader& reader) { return UnitTree{reader}.root(); };
    if (!database.read(top)) or_refuse(database.write_and_wait([demo](sql::Tx& tx) { return found_house(tx, demo); }));
    return database.read(top)->id.text();
}

std::vector<ConsoleCode> codes_for_the_console(sql::Database& database, const PeopleParts& people, bool demo) {
    return or_refuse(database.write_and_wait([&](sql::Tx& tx) -> Result<std::vector<ConsoleCode>> {
        std::vector<ConsoleCode> codes;
        for (auto& set_up : codes_for_missing_administrators(tx, people))
            for (const auto& title : titles)
                if (title.role == set_up.administrator)
                    codes.push_back({std::string{title.zh}, std::string{title.en}, std::move(set_up.code)});
        if (demo)
            for (auto& code : codes_for_demo_staff(tx, people)) codes.push_back(std::move(code));
        return codes;
    }));
}

}  // namespace gongyou::app
