#pragma once

#include "acts.hpp"
#include "callers.hpp"
#include "core/matters/matter.hpp"

namespace gongyou::walks {

/// The two sides of check-ups: employers and whoever speaks for them, and the teams of three.
class CheckupSides {
public:
    CheckupSides(app::House& house, Callers& callers, Random& random, UnitId county, UnitId township);

    /// The employer of that number, new or there before; every other one is kept by the township.
    EmployerId employer(int number);
    /// Whoever speaks for the employer, seldom somebody of another one.
    PersonId speaker(const EmployerId& employer);
    /// One of the team for what the team does: mostly the one whose it is.
    PersonId of_team(const Deed& deed, const matters::Matter& checkup);
    /// Who may be in a team at that place, seldom from elsewhere.
    PersonId candidate(const UnitId& unit, std::size_t place);

private:
    app::House& house_;
    Callers& callers_;
    Random& random_;
    UnitId county_;
    UnitId township_;
};

}  // namespace gongyou::walks
