#include "platform/log/log.hpp"

#include <fmt/format.h>
#include <spdlog/async.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace gongyou::log {

namespace {

constexpr std::size_t waiting_lines = 8192;
constexpr std::size_t file_size = 16 * 1024 * 1024;
constexpr std::size_t files_kept = 8;

std::string stamp(Instant now) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now);
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now - seconds).count();
    auto text = text_of(now);
    text.pop_back();  // Z
    return fmt::format("{}.{:03}Z", text, millis);
}

}  // namespace

Log::Log(LogSettings settings, const Clock& clock)
    : settings_{std::move(settings)},
      clock_{clock},
      pool_{std::make_shared<spdlog::details::thread_pool>(waiting_lines, 1)} {
    spdlog::sink_ptr sink;
    if (settings_.file) {
        sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(settings_.file->string(), file_size, files_kept);
    } else {
        sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    }
    sink->set_pattern("%v");
    // A slow disk costs the oldest lines, not the caller's time.
    logger_ = std::make_shared<spdlog::async_logger>("gongyou", std::move(sink), pool_,
                                                     spdlog::async_overflow_policy::overrun_oldest);
    logger_->set_level(spdlog::level::trace);
    logger_->flush_on(spdlog::level::info);
    logger_->set_error_handler([this](const std::string&) { ++dropped_; });
}

Log::~Log() {
    logger_->flush();
    pool_.reset();  // joins its thread once everything is written: the error handler needs this object until then
}

void Log::flush() { logger_->flush(); }

/// At most so many lines a second; the first line after a gap tells how many are missing.
bool Log::within_rate(std::uint64_t& dropped_before) {
    const std::lock_guard lock{rate_};
    const auto now = clock_.monotonic();
    if (now - second_ >= std::chrono::seconds{1}) {
        second_ = now;
        lines_this_second_ = 0;
    }
    if (++lines_this_second_ > settings_.lines_a_second) {
        ++dropped_;
        return false;
    }
    const auto dropped = dropped_.load();
    dropped_before = dropped - told_;
    told_ = dropped;
    return true;
}

void Log::write(Level level, EventName event, Fields fields) {
    if (level < settings_.level) return;
    try {
        std::uint64_t dropped_before = 0;
        if (!within_rate(dropped_before)) return;
        std::string line =
            fmt::format(R"({{"at":"{}","level":"{}","event":"{}")", stamp(clock_.now()), name_of(level), event.text());
        for (const auto& field : fields) line.append(",\"").append(field.name()).append("\":").append(field.json());
        if (dropped_before > 0) fmt::format_to(std::back_inserter(line), ",\"dropped\":{}", dropped_before);
        line += '}';
        logger_->log(level == Level::error ? spdlog::level::err : spdlog::level::info, line);
    } catch (const std::exception&) {
        ++dropped_;
    }
}

}  // namespace gongyou::log
