#pragma once

#include <string>

#include "platform/config/config.hpp"

namespace gongyou::config {

/// Every key with its text in both languages and its value in `config`, as a file that read_config takes.
std::string explain_config(const Config& config);

}  // namespace gongyou::config
