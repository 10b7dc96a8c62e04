#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <type_traits>

#include "core/api/route.hpp"
#include "platform/crypto/hash_pool.hpp"

namespace gongyou::api {

/// What `make` gives. What it throws is told as unexpected, and the thread goes on with the next one.
template <class Make>
std::invoke_result_t<Make> made_or_told(Make make) {
    try {
        return make();
    } catch (const std::runtime_error&) {
        return fail({FaultKind::unexpected, "server.unexpected"});
    }
}

/// Where slow parts of commands run: one thread with a short queue. When it is full the answer is server.busy at once
/// (security.md AUTH-1, RA-2).
class SlowWork {
public:
    explicit SlowWork(crypto::HashPool& pool) : pool_{pool} {}

    /// Runs `work` later; or tells `respond` that there is no room.
    template <class Work>
    void run(Work work, const Respond& respond) {
        // shared, since the pool keeps its work in copyable functions
        auto kept = std::make_shared<Work>(std::move(work));
        if (!pool_.submit([kept] { (*kept)(); }))
            respond(fail({FaultKind::unavailable, "server.busy", {}, {}, std::chrono::seconds{2}}));
    }

private:
    crypto::HashPool& pool_;
};

}  // namespace gongyou::api
