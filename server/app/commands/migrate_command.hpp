#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou migrate`: brings the store up to this program's schema; a store in use is backed up first.
void add_migrate(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
