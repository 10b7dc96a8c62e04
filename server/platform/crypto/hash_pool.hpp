#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace gongyou::crypto {

/// One thread for slow hashes, behind all others, so that a flood of log-ins cannot take the machine from everybody
/// else, and a short queue: when it is full the answer is "later" at once (security.md AUTH-1).
class HashPool {
public:
    explicit HashPool(std::size_t queue = 32) : limit_{queue} {}
    /// Finishes what has queued up.
    ~HashPool();
    HashPool(const HashPool&) = delete;
    HashPool& operator=(const HashPool&) = delete;

    /// False when the queue is full: nothing will be run. `work` must not throw. Any thread.
    bool submit(std::function<void()> work);

private:
    void run();

    std::size_t limit_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::thread thread_{[this] { run(); }};  // last: it uses all of the above
};

}  // namespace gongyou::crypto
