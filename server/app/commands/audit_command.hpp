#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou audit verify` looks at every entry of the audit trail, `gongyou audit root` prints the end of each chain
/// for a place outside. Exit code 2 when the trail is not whole.
void add_audit(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
