#pragma once

#include "programmes/checkup/payroll/payroll.hpp"

namespace gongyou::checkup::payroll {

/// The report as people read it on a terminal.
std::string printed(const TableReport& report);

}  // namespace gongyou::checkup::payroll
