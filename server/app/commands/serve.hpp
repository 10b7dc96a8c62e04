#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou serve`: everything, web, API and jobs. Ends with SIGINT or SIGTERM.
void add_serve(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
