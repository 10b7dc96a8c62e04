#include "platform/jobs/job.hpp"

#include <algorithm>

namespace gongyou::jobs {

Handler in_transaction(std::function<Result<Done>(sql::Tx&, std::span<const Job>)> act, int batch) {
    Work work = [act = std::move(act)](std::span<const Job> taken) -> Result<Finish> {
        return Finish{[act, taken](sql::Tx& tx) { return act(tx, taken); }};
    };
    return {.work = std::move(work), .batch = batch};
}

Handler outside(std::function<Result<Done>(const Job&)> act) {
    Work work = [act = std::move(act)](std::span<const Job> taken) -> Result<Finish> {
        return act(taken.front()).map([](Done) { return Finish{}; });
    };
    return {.work = std::move(work)};
}

std::chrono::seconds pause_after(const Handler& handler, int tries) {
    constexpr std::chrono::seconds longest = std::chrono::hours{1};
    auto pause = handler.first_pause;
    for (int i = 1; i < tries && pause < longest; ++i) pause *= 2;
    return std::min(pause, longest);
}

}  // namespace gongyou::jobs
