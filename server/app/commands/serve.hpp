#pragma once

#include <CLI/CLI.hpp>

namespace gongyou::app {

/// `gongyou serve`: everything, web, API and jobs. Ends with SIGINT or SIGTERM.
void add_serve(CLI::App& program, int& status);

}  // namespace gongyou::app
