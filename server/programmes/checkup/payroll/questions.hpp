#pragma once

#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "programmes/checkup/payroll/table.hpp"

namespace gongyou::checkup::payroll {

/// What somebody with a table is asked for: one value for all of it, and the checks that it makes possible or exact.
struct TableQuestion {
    std::string name;  ///< as Settings take it
    std::string label;
    std::string kind;  ///< month, day, day_of_month, money, days, percent or choice
    std::vector<std::string> choices;
    std::vector<std::string> checks;  ///< T-01 to T-45
};
BOOST_DESCRIBE_STRUCT(TableQuestion, (), (name, label, kind, choices, checks))

/// All that can be asked of a table, whether it has been told or not, in the order of `tellings`. Nobody is asked for
/// what would make no check possible: a check that lacks a column as well stays out of it.
std::vector<TableQuestion> questions_of(const Table& table);

}  // namespace gongyou::checkup::payroll
