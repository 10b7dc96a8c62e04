#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

#include "kernel/clock.hpp"
#include "kernel/result.hpp"

namespace gongyou {

/// Who is guessing at what.
struct Guess {
    std::string account;  ///< whose secret: a blind index or an id, never a name
    std::string prefix;   ///< where it comes from
    std::string device;   ///< of the account's own known devices; empty for all others
};

/// How many tries are free, and how long one waits at most behind them.
struct GuessAllowance {
    int free_tries;
    std::chrono::seconds longest_wait;
};

struct GuessLimits {
    GuessAllowance account{5, std::chrono::seconds{60}};  ///< 70 tries in the first hour, 60 in each after it
    GuessAllowance device{10, std::chrono::seconds{60}};
    GuessAllowance prefix{30, std::chrono::seconds{20}};
    double overall_rate = 20;  ///< tries a second, all strangers together
    double overall_burst = 100;
    std::chrono::minutes forgotten_after{60};  ///< without a try
    std::size_t most_tracks = 200'000;         ///< more are not remembered; the oldest go
};

/// Slows down whoever guesses passwords and codes (security.md AUTH-4): per account, per network prefix and overall,
/// each wrong try making the next wait longer. A device on which the owner has signed in before keeps its own
/// allowance, so that no stranger can lock the owner out. Counts in memory by the monotonic clock: a restart forgets, a
/// second server counts for itself. Any thread.
class GuessGuard {
public:
    explicit GuessGuard(const Clock& clock, GuessLimits limits = {})
        : clock_{clock}, limits_{limits}, overall_left_{limits.overall_burst}, overall_at_{clock.monotonic()} {}

    /// Takes one try before it is made, so that many at once do not pass. Fault: sign_in.slow_down with the time to
    /// wait.
    Result<Done> take(const Guess& guess);
    /// The try was right: it is given back, and what the owner mistyped before is forgotten.
    void forgive(const Guess& guess);

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Track {
        int tries = 0;
        Moment not_before;
        Moment last;
    };

    std::chrono::seconds wait_for(const std::string& key, Moment now);
    void count(const std::string& key, const GuessAllowance& allowance, Moment now);
    void refill(Moment now);
    void forget_old(Moment now);

    const Clock& clock_;
    GuessLimits limits_;
    std::mutex mutex_;
    std::unordered_map<std::string, Track> tracks_;
    double overall_left_;
    Moment overall_at_;
    Moment swept_at_{};
};

}  // namespace gongyou
