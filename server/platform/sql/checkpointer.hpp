#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "platform/sql/session.hpp"

namespace gongyou::sql {

/// Carries SQLite's log over into the database file, on a thread and connection of its own: a checkpoint inside a
/// commit is what makes the slowest commits slow. When the log is long, the bulk is carried over while commits go on;
/// the writer then carries over the few pages that came meanwhile, so that the log starts anew. When idle, the log file
/// is emptied.
class Checkpointer {
public:
    /// Short, so that it is written over again and again: a file that grows costs more than one that is there already.
    static constexpr int pages_worth_it = 1000;

    explicit Checkpointer(std::unique_ptr<Session> session, int pages = pages_worth_it);
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Turns off the writer's own checkpoints and watches its log instead.
    void watch(Session& writer);
    /// On the writer's thread, between batches.
    void finish_if_asked(Session& writer);

private:
    void committed(int pages);
    void run();

    std::unique_ptr<Session> session_;
    int worth_it_;
    std::atomic<int> pages_ = 0;
    std::atomic<bool> asked_ = false;  ///< the writer is to finish
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace gongyou::sql
