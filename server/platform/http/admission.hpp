#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <unordered_map>

namespace gongyou::http {

/// Who may hold a connection: so many in all, so many from one network.
class Admission {
public:
    Admission(std::size_t most, std::size_t most_of_one) : most_{most}, most_of_one_{most_of_one} {}

    /// Counts the connection in, if there is room. `bounded`: the network's own limit counts too (not for our own
    /// proxy).
    bool enter(const std::string& prefix, bool bounded) {
        const std::lock_guard lock{mutex_};
        if (count_ >= most_) return false;
        auto& of_one = by_prefix_[prefix];
        if (bounded && of_one >= most_of_one_) return false;
        ++of_one;
        ++count_;
        return true;
    }
    void leave(const std::string& prefix) {
        const std::lock_guard lock{mutex_};
        --count_;
        const auto found = by_prefix_.find(prefix);
        if (--found->second == 0) by_prefix_.erase(found);
    }
    std::size_t count() const { return count_; }

private:
    const std::size_t most_;
    const std::size_t most_of_one_;
    std::mutex mutex_;
    std::atomic<std::size_t> count_{0};
    std::unordered_map<std::string, std::size_t> by_prefix_;
};

}  // namespace gongyou::http
