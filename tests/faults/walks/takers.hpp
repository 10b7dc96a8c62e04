#pragma once

#include "acts.hpp"
#include "callers.hpp"
#include "checkup_sides.hpp"
#include "core/matters/matter.hpp"
#include "kernel/clock.hpp"
#include "kernel/random.hpp"

namespace gongyou::walks {

/// Who takes the acts of a walk: mostly somebody who may, at the matter's unit or another one.
class Takers {
public:
    Takers(Callers& callers, CheckupSides& checkups, Random& random, Clock& clock, UnitId county, UnitId township);

    /// Whoever takes the deed; nobody where that is done with a code. Who has the matter takes two in three of what is
    /// for them, and nearly all of what nobody else may do.
    PersonId of(const Kind& kind, const Deed& deed, const matters::Matter& matter);
    /// Somebody whom the matter may be given to. A supervisor has a card, which is good for some months.
    PersonId to_be_given(const Kind& kind, const matters::Matter& matter);
    /// The same of the three who look into an employer together, by their place.
    PersonId to_be_in_a_team(const matters::Matter& matter, std::size_t place) {
        return checkups_.candidate(matter.unit_id, place);
    }
    const UnitId& some_unit() { return random_.below(2) ? county_ : township_; }

private:
    PersonId with(Right right, const UnitId& unit);
    void give_card(const PersonId& supervisor, const UnitId& unit);

    Callers& callers_;
    CheckupSides& checkups_;
    Random& random_;
    Clock& clock_;
    UnitId county_;
    UnitId township_;
};

}  // namespace gongyou::walks
