#pragma once

#include <string>
#include <vector>

#include "kernel/clock.hpp"
#include "platform/config/config.hpp"

namespace gongyou::app {

/// One thing that a healthy house has, as `gongyou doctor` and the system page show it.
struct HealthCheck {
    std::string name;
    bool ok = false;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(HealthCheck, (), (name, ok, text))

/// Looks at clock, disk, key file, law, key for backups, fonts for papers, database settings, schema, jobs and backups.
/// For a process of its own; changes nothing. `backups`: the folder that `gongyou backup --to` is given, empty: not
/// looked at.
std::vector<HealthCheck> health_checks(const config::Config& config, const std::string& backups, const Clock& clock);

/// When the newest whole backup in the folder was made, if there is one.
std::optional<std::string> newest_backup(const std::string& backups);

}  // namespace gongyou::app
