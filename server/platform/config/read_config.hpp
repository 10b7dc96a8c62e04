#pragma once

#include <filesystem>

#include "kernel/result.hpp"
#include "platform/config/config.hpp"

namespace gongyou::config {

/// Settings over which later ones win: defaults, file, flags.
/// Faults: config.unreadable {line}, config.unknown_key {key, nearest}, config.wrong_value {key, expected}.
Result<Config> read_config(std::string_view toml, Config onto = {});

/// The same from a file; a missing one is config.file_missing {file}.
Result<Config> read_config_file(const std::filesystem::path& file, Config onto = {});

/// One key set from text, as a flag does; lists are separated by commas.
Result<Done> set_value(Config& config, std::string_view key, const std::string& text);

/// What holds between keys: tls_certificate and tls_key only together, key_file and
/// migration_backups outside data.
Result<Done> check_together(const Config& config);

/// The known key that looks most like `key`.
std::string_view nearest_key(std::string_view key);

}  // namespace gongyou::config
