#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou calendar add DATE PERIOD` prints the last day of a period (15wd, 20d, 2m, 1y, or a rule such as
/// opinion.answer) alone on its line, and below it whether it is an estimate; `gongyou calendar between DATE DATE`
/// prints the working days after the first day up to the second. --explain adds the arithmetic. Exit code 2 for what
/// cannot be counted.
void add_calendar(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
