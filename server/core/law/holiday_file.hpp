#pragma once

#include <filesystem>

#include "kernel/working_days.hpp"

namespace gongyou::law {

/// Reads one file of law/holidays: a year as the State Council's notice arranges it, with the notice and the day it was
/// checked. Faults: those of TomlRow.
Result<YearTable> read_holidays(const std::filesystem::path& file);

}  // namespace gongyou::law
