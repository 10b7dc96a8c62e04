#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "platform/sql/session.hpp"

namespace gongyou::sql {

/// One setting that durability or safety hangs on.
struct SettingCheck {
    std::string setting;
    std::string expected;
    std::string found;
    bool ok = false;
};
BOOST_DESCRIBE_STRUCT(SettingCheck, (), (setting, expected, found, ok))

using SettingsReport = std::vector<SettingCheck>;

/// What the connection really runs with (security.md DUR-1, HA-3), asked of the database itself.
SettingsReport settings_report(Session& session);

/// Nothing wrong, or storage.unsafe_settings {setting, expected, found} for the first that is.
Result<Done> refuse_unsafe(const SettingsReport& report);

/// Whether a file system of this kind (statfs) lies on another machine: its locks and syncs cannot be relied on.
bool is_network_file_system(long kind);

/// Faults: storage.network_mount {file}.
Result<Done> refuse_network_mount(const std::filesystem::path& folder);

}  // namespace gongyou::sql
