#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/people/session_store.hpp"

namespace gongyou {

/// A session with what its pages must show.
struct KnownSession {
    FoundSession found;
    std::string forgery_token;
};

/// Sessions found a moment ago, so that a page which asks many things at once is looked up once. Nothing in it is older
/// than `longest`; all of it is dropped with each act on people that this server commits, so that what ends here ends
/// at once, and what another server ends is over within a second (security.md SE-3). Any thread.
class SessionCache {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds longest{900};
    static constexpr std::size_t most = 10'000;

    /// Nothing for what is unknown, too old, or past the session's own limits at `now`.
    std::shared_ptr<const KnownSession> find(std::string_view token, Instant now, Time at);

    /// To be taken before a session is read from the store: what is read before an act is committed and comes here
    /// after it is out of date, and not kept.
    std::uint64_t age() const;
    void keep(std::string_view token, std::shared_ptr<const KnownSession> known, Time read_at, std::uint64_t age);

    void forget_all();

private:
    struct Entry {
        std::shared_ptr<const KnownSession> known;
        Time read_at;
    };
    mutable std::mutex mutex_;
    std::unordered_map<std::string, Entry> entries_;  ///< by a digest: tokens themselves are kept nowhere
    std::uint64_t age_ = 0;
};

}  // namespace gongyou
