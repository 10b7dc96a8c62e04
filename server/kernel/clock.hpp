#pragma once

#include <chrono>

#include "kernel/date.hpp"

namespace gongyou {

/// The only source of "now". Made in main.cpp; tests set theirs.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;  ///< for stamps and audit, in UTC
    virtual Date today() const { return Date::in_shanghai(now()); }
    /// For limits and time-outs: never jumps when somebody sets the clock.
    virtual std::chrono::steady_clock::time_point monotonic() const { return std::chrono::steady_clock::now(); }
};

class SystemClock final : public Clock {
public:
    Instant now() const override {
        return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands still until it is told. Not for several threads at once.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant now) : now_{now} {}
    /// Noon in Shanghai on that day.
    explicit SetClock(Date day) : now_{std::chrono::hours{24} * day.days_since_1970() + std::chrono::hours{4}} {}
    Instant now() const override { return now_; }
    std::chrono::steady_clock::time_point monotonic() const override {
        return std::chrono::steady_clock::time_point{now_.time_since_epoch()};
    }
    void pass(std::chrono::microseconds time) { now_ += time; }

private:
    Instant now_;
};

}  // namespace gongyou
