#pragma once

#include <chrono>
#include <thread>

namespace gongyou::bench {

/// Lets its thread go on so many times a second and no faster.
class Paced {
public:
    explicit Paced(int a_second) : step_{std::chrono::nanoseconds{1'000'000'000 / a_second}}, next_{Clock::now()} {}

    void wait() {
        std::this_thread::sleep_until(next_);
        next_ = std::max(next_ + step_, Clock::now());
    }

private:
    using Clock = std::chrono::steady_clock;
    std::chrono::nanoseconds step_;
    Clock::time_point next_;
};

}  // namespace gongyou::bench
