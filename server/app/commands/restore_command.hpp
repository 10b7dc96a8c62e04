#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou restore --from DIR --data DIR [--backup-key FILE]`: brings a backup back into an empty place and looks at
/// everything in it.
void add_restore(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
