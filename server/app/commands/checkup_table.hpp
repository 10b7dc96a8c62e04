#pragma once

#include <string>
#include <vector>

#include "core/law/law_book.hpp"
#include "programmes/checkup/payroll/payroll.hpp"

namespace gongyou::app {

/// Whether a file is a table by its name: .csv or .xlsx.
bool is_table_file(const std::string& file);

/// Checks the tables named (工资表、花名册、考勤表), laid together, and prints a report for each payroll; `settings` as
/// --set has them. Returns the exit code: 2 for what cannot be read, 1 where something unlawful was found.
int check_table_files(const std::vector<std::string>& files, const std::vector<std::string>& settings,
                      const checkup::payroll::TableLaw& law, bool json);

}  // namespace gongyou::app
