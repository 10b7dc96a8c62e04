#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou backup --to DIR`: a consistent, sealed copy of store and attachments, taken while the server runs.
void add_backup(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
