#include "checkup_sides.hpp"

#include <fmt/format.h>

#include "core/organisations/employer_files.hpp"
#include "core/organisations/employers.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::walks {

CheckupSides::CheckupSides(app::House& house, Callers& callers, Random& random, UnitId county, UnitId township)
    : house_{house}, callers_{callers}, random_{random}, county_{std::move(county)}, township_{std::move(township)} {}

EmployerId CheckupSides::employer(int number) {
    const auto name = fmt::format("云溪第{}号试走厂", number);
    const auto made = house_.database().write_and_wait([&](sql::Tx& tx) -> Result<EmployerId> {
        if (const auto there = Employers{tx}.named(name)) return there->id;
        const auto id = tx.fresh_id<EmployerId>();
        if (auto added = Employers{tx}.add({.id = id, .name = name}); !added) return fail(added.error());
        auto file = *EmployerFiles{tx}.find(id);
        if (number % 2 == 1) file.unit_id = township_;
        if (auto kept = EmployerFiles{tx}.save(std::move(file)); !kept) return fail(kept.error());
        return id;
    });
    return *made;
}

PersonId CheckupSides::speaker(const EmployerId& employer) {
    return callers_.speaker_of(random_.below(12) ? employer : this->employer(0));
}

PersonId CheckupSides::of_team(const Deed& deed, const matters::Matter& matter) {
    const auto found = house_.database().read(
        [&](sql::Reader& reader) { return *legal_checkup::CheckupStore{reader}.find(matter.id); });
    const std::optional<PersonId> team[] = {found.assigned_to, found.lawyer_id, found.supervisor_id};
    const bool is_the_lawyers = deed.act == "send_draft" || deed.act == "review";
    const auto place = is_the_lawyers && random_.below(6) != 0 ? 1 : random_.below(std::size(team));
    return team[place].value_or(PersonId{});
}

PersonId CheckupSides::candidate(const UnitId& unit, std::size_t place) {
    if (random_.below(16) == 0) return callers_.somebody(Role::desk, unit);  // is no supervisor
    return callers_.somebody(Role::supervisor, random_.below(16) ? unit : township_, place);
}

}  // namespace gongyou::walks
