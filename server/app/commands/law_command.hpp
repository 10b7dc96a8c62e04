#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou law list` prints every rule with its source, how sure it is and how long ago it was checked; with --json as
/// JSON. Exit code 2 when the law folder cannot be used.
void add_law(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
