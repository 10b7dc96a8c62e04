#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou doctor`: looks at everything a healthy house needs; the exit code is 2 if something is not right.
void add_doctor(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
