#include "app/count_history.hpp"

namespace gongyou::app {

jobs::Handler counting_handler(sql::Database& database, const matters::Counting& counting) {
    return {.work = [&database, &counting](std::span<const jobs::Job>) -> Result<jobs::Finish> {
                std::optional<MatterId> after = MatterId{};
                while (after) {
                    auto counted = database.write_and_wait(
                        [&counting, behind = *after](sql::Tx& tx) -> Result<std::optional<MatterId>> {
                            return counting.count_more(tx, behind);
                        });
                    if (!counted) return fail(std::move(counted.error()));
                    after = *std::move(counted);
                }
                return jobs::Finish{};
            },
            .lease = std::chrono::hours{2},
            .keep_done = std::chrono::hours{0}};
}

void plan_counting(sql::Tx& tx, jobs::JobQueue& queue) {
    queue.enqueue(tx, {.kind = std::string{counting_job}, .delay = std::chrono::seconds{0}, .dedup = "count"});
}

}  // namespace gongyou::app
