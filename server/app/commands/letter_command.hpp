#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou letter verify FILE` says whether a paper is a letter of this house and unaltered, and how it stands now;
/// with --key PUBLIC_KEY it needs neither store nor network. `gongyou letter key` prints that public key. Exit code 0:
/// genuine; 2: not, or void, or replaced.
void add_letter(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
