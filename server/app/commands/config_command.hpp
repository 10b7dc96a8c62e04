#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou config`: checks the configuration and prints what would be used; with --explain, what each key is for.
void add_config(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
