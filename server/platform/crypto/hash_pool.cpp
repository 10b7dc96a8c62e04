#include "platform/crypto/hash_pool.hpp"

#include "kernel/thread_name.hpp"
#include "kernel/thread_rank.hpp"

namespace gongyou::crypto {

HashPool::~HashPool() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

bool HashPool::submit(std::function<void()> work) {
    {
        const std::lock_guard lock{mutex_};
        if (stopping_ || waiting_.size() >= limit_) return false;
        waiting_.push_back(std::move(work));
    }
    wake_.notify_one();
    return true;
}

void HashPool::run() {
    name_this_thread("slow hashes");
    step_back(10);
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock{mutex_};
            wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            work = std::move(waiting_.front());
            waiting_.pop_front();
        }
        work();
    }
}

}  // namespace gongyou::crypto
