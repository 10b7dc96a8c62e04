#pragma once

#include <filesystem>
#include <string>

#include "app/house.hpp"
#include "platform/http/server.hpp"

namespace gongyou::bench {

/// A folder on this machine's disk, gone with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The demo county's configuration with its store in `folder`.
config::Config config_in(const std::filesystem::path& folder);

/// The house as it is served, without budgets, on a free port.
class RunningHouse {
public:
    /// Forwarded addresses are believed when they come from `proxies`.
    explicit RunningHouse(const config::Config& config, std::vector<http::Network> proxies = {});

    app::House& house() { return house_; }
    sql::Database& database() { return house_.database(); }
    std::uint16_t port() const { return server_.port(); }
    std::filesystem::path database_file() const { return std::filesystem::path{config_.data} / "gongyou.db"; }

private:
    config::Config config_;
    SystemClock clock_;
    SystemRandom random_;
    log::Log log_;
    app::Books books_;
    app::House house_;
    http::Server server_;
};

}  // namespace gongyou::bench
