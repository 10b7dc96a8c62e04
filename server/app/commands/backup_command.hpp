#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou backup --to DIR`: a consistent, sealed copy of store and attachments, taken while the server runs.
/// `gongyou backup keygen --private FILE`: makes the pair of keys that backups are sealed to.
void add_backup(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
