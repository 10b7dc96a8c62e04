#pragma once

#include <string_view>

namespace gongyou::checkup::payroll {

/// What an employer does about a finding of the check "T-01" to "T-45", in a sentence or two.
std::string_view remedy_of(std::string_view code);

}  // namespace gongyou::checkup::payroll
