#pragma once

#include <atomic>
#include <cstddef>
#include <utility>

namespace gongyou::http {

/// The memory that all large bodies share, so that many uploads at once cannot take the machine down.
class BodyMemory {
public:
    explicit BodyMemory(std::size_t bytes) : left_{static_cast<std::ptrdiff_t>(bytes)} {}

    bool take(std::size_t bytes) {
        const auto some = static_cast<std::ptrdiff_t>(bytes);
        if (left_.fetch_sub(some, std::memory_order_relaxed) >= some) return true;
        left_.fetch_add(some, std::memory_order_relaxed);
        return false;
    }
    void give_back(std::size_t bytes) {
        left_.fetch_add(static_cast<std::ptrdiff_t>(bytes), std::memory_order_relaxed);
    }

private:
    std::atomic<std::ptrdiff_t> left_;
};

/// What one body holds of it, given back when this goes.
class BodyShare {
public:
    static constexpr std::size_t free_of_charge = 64 * 1024;

    explicit BodyShare(BodyMemory& memory) : memory_{memory} {}
    BodyShare(const BodyShare&) = delete;
    BodyShare& operator=(const BodyShare&) = delete;
    ~BodyShare() { memory_.give_back(held_); }

    /// Makes room for a body of `bytes` in all; false when there is none.
    bool grow_to(std::size_t bytes) {
        if (bytes <= free_of_charge || bytes <= held_) return true;
        if (!memory_.take(bytes - held_)) return false;
        held_ = bytes;
        return true;
    }

private:
    BodyMemory& memory_;
    std::size_t held_ = 0;
};

}  // namespace gongyou::http
