#include "app/clock_turning.hpp"

namespace gongyou::app {

namespace {

constexpr std::chrono::minutes a_minute{1};

}  // namespace

bool is_daytime(Instant now) {
    const auto local = now + std::chrono::hours{8};  // China keeps one time, without summer time
    const auto hour = std::chrono::floor<std::chrono::hours>(local - std::chrono::floor<std::chrono::days>(local));
    return hour.count() >= 8 && hour.count() < 20;
}

jobs::Handler clock_handler(sql::Database& database, jobs::JobQueue& queue, const WorkingDays& calendar,
                            const Clock& clock, matters::SignalListeners listeners) {
    return {.work = [&database, &queue, &calendar, &clock,
                     listeners = std::move(listeners)](std::span<const jobs::Job>) -> Result<jobs::Finish> {
                const auto which = is_daytime(clock.now()) ? matters::Turning::all : matters::Turning::to_the_hour;
                matters::turn_clocks(database, listeners, calendar, which);
                return jobs::Finish{[&queue](sql::Tx& tx) -> Result<Done> {
                    plan_clocks(tx, queue, a_minute);
                    return Done{};
                }};
            },
            .lease = std::chrono::minutes{10},
            .keep_done = std::chrono::hours{0}};
}

void plan_clocks(sql::Tx& tx, jobs::JobQueue& queue, std::chrono::seconds delay) {
    queue.enqueue(tx, {.kind = std::string{clock_job}, .delay = delay, .dedup = "clocks"});
}

}  // namespace gongyou::app
