#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou checkup FILE...` says what in a contract or handbook is unlawful, risky, missing or unclear (法律体检):
/// text files, folders of them, "-" for standard input; in tables (.csv, .xlsx) what is wrong in pay, hours, insurance
/// and contracts, where --set NAME=VALUE tells what a table lacks. --json writes one line of JSON for each file;
/// --as-of, --region and
/// --min-wage-tier choose the law. Exit code 2 for what cannot be read, 1 where something unlawful was found.
void add_checkup(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
