#include "takers.hpp"

#include <algorithm>

namespace gongyou::walks {

namespace {

constexpr Role roles_at_work[] = {Role::desk, Role::lawyer, Role::counsellor, Role::mediator, Role::supervisor};

/// Over matters that nobody was given: over those of a unit, or such as lie free.
constexpr bool reaches_unasked(Role role, Right right) {
    const auto reach = reach_of(role, right);
    return reach == Reach::unit_subtree || reach == Reach::given_or_free;
}

constexpr bool is_for_the_given_alone(Right right) {
    return std::ranges::none_of(roles_at_work, [&](Role role) { return reaches_unasked(role, right); });
}

/// Whether somebody who may be given such a matter may do this with it.
constexpr bool is_for_the_given(const Kind& kind, Right right) {
    return std::ranges::any_of(roles_at_work, [&](Role role) {
        return reach_of(role, kind.given_to) != Reach::none && reach_of(role, right) != Reach::none;
    });
}

}  // namespace

Takers::Takers(Callers& callers, CheckupSides& checkups, Random& random, Clock& clock, UnitId county, UnitId township)
    : callers_{callers},
      checkups_{checkups},
      random_{random},
      clock_{clock},
      county_{std::move(county)},
      township_{std::move(township)} {}

PersonId Takers::of(const Kind& kind, const Deed& deed, const matters::Matter& matter) {
    if (deed.by_code()) return {};
    const auto right = deed.by.right;
    if (deed.by_employer()) return checkups_.speaker(*matter.employer_id);
    const auto others = is_for_the_given_alone(right) ? 12 : 3;
    if (matter.assigned_to && is_for_the_given(kind, right) && random_.below(others) != 0)
        return kind.own_path.empty() ? *matter.assigned_to : checkups_.of_team(deed, matter);
    return with(right, random_.below(3) != 0 ? matter.unit_id : some_unit());
}

PersonId Takers::to_be_given(const Kind& kind, const matters::Matter& matter) {
    const auto& unit = kind.given_to != Right::supervise || random_.below(3) == 0 ? some_unit() : matter.unit_id;
    const auto person = with(kind.given_to, unit);
    if (kind.given_to == Right::supervise) give_card(person, unit);
    return person;
}

/// Seldom somebody who may only if it was given to them. Supervisors act in pairs, so there are two of them.
PersonId Takers::with(Right right, const UnitId& unit) {
    for (;;) {
        const auto role = roles_at_work[random_.below(std::size(roles_at_work))];
        if (reach_of(role, right) == Reach::none) continue;
        if (!reaches_unasked(role, right) && !is_for_the_given_alone(right) && random_.below(8) != 0) continue;
        return callers_.somebody(role, unit, role == Role::supervisor ? random_.below(2) : 0);
    }
}

void Takers::give_card(const PersonId& supervisor, const UnitId& unit) {
    callers_.post("/api/desk/supervisor-cards",
                  {{"key", new_uuid_v4(random_)},
                   {"person_id", supervisor.text()},
                   {"number", "浙工监0001"},
                   {"issuer", "县总工会"},
                   {"valid_until", clock_.today().plus_days(30 + static_cast<int>(random_.below(90))).text()}},
                  callers_.somebody(Role::desk, unit));
}

}  // namespace gongyou::walks
