#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou demo load` fills a demo with an invented year; `gongyou demo clear` empties it. Both while no server runs
/// on the store, and never on one that was not founded as a demo.
void add_demo(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
