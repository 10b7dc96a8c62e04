#pragma once

#include <string>
#include <vector>

#include "app/house.hpp"
#include "core/access/role.hpp"

namespace gongyou::bench {

/// Units of the filled county: its top, and townships with two stations each.
struct CountyUnits {
    UnitId county;
    std::vector<UnitId> townships;
    std::vector<UnitId> stations;
};

/// The county's units; added when it has only those of the demo.
CountyUnits county_units(sql::Database& database);

/// Fills the store up to `reports` named reports of one year, over all units and states, indexed for the search. Each
/// third tells of 欠薪, one in 5,000 of 尘肺. Says how far it is.
void fill_up_to(sql::Database& database, const CountyUnits& units, int reports);

/// The token of a session of a new member of staff who holds `role` at `unit`.
std::string signed_in_as(app::House& house, Role role, const UnitId& unit);

/// Adds active accounts with the log-ins PREFIX0, PREFIX1 …; nobody knows their password.
void add_logins(app::House& house, std::string_view prefix, int count);

/// Ids of up to `most` reports at `unit`, spread over its whole year.
std::vector<std::string> some_reports(sql::Database& database, const UnitId& unit, int most);

}  // namespace gongyou::bench
