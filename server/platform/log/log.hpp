#pragma once

#include <atomic>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>

#include "kernel/clock.hpp"
#include "kernel/described.hpp"
#include "platform/log/field.hpp"

namespace spdlog {
class logger;
namespace details {
class thread_pool;
}
}  // namespace spdlog

namespace gongyou::log {

enum class Level { debug, info, warning, error };
BOOST_DESCRIBE_ENUM(Level, debug, info, warning, error)

struct LogSettings {
    Level level = Level::info;
    std::optional<std::filesystem::path> file = {};  ///< none: standard error. Turned at 16 MiB, eight files kept
    int lines_a_second = 500;                        ///< more are dropped and counted
};

/// The log: one JSON object per line. Any thread; never waits for the disk and never throws: what cannot be written is
/// dropped and counted, and the service goes on (security.md LG-2).
class Log {
public:
    using Fields = std::initializer_list<Field>;

    Log(LogSettings settings, const Clock& clock);
    /// Writes what is waiting.
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void debug(EventName event, Fields fields = {}) { write(Level::debug, event, fields); }
    void info(EventName event, Fields fields = {}) { write(Level::info, event, fields); }
    void warning(EventName event, Fields fields = {}) { write(Level::warning, event, fields); }
    void error(EventName event, Fields fields = {}) { write(Level::error, event, fields); }

    /// What nobody planned for: an exception's own words.
    void unexpected(std::string_view what) { error("server.unexpected", {{"what", what}}); }

    /// Lines lost so far: over the rate, or refused by the disk.
    std::uint64_t dropped() const { return dropped_.load(); }
    void flush();

private:
    void write(Level level, EventName event, Fields fields);
    bool within_rate(std::uint64_t& dropped_before);

    LogSettings settings_;
    const Clock& clock_;
    std::atomic<std::uint64_t> dropped_ = 0;
    std::mutex rate_;
    std::chrono::steady_clock::time_point second_;
    int lines_this_second_ = 0;
    std::uint64_t told_ = 0;
    std::shared_ptr<spdlog::details::thread_pool> pool_;
    std::shared_ptr<spdlog::logger> logger_;
};

}  // namespace gongyou::log
