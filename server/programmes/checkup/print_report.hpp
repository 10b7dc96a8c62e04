#pragma once

#include <string>

#include "programmes/checkup/report.hpp"

namespace gongyou::checkup {

/// The report as a person reads it in a terminal; with colours where `in_colour`.
std::string printed(const Report& report, bool in_colour);

}  // namespace gongyou::checkup
