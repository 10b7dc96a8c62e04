#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/sql/session.hpp"

namespace gongyou::sql {

/// A few read-only connections, lent one question at a time. Each question sees one snapshot and has two seconds.
class ReaderPool {
public:
    using Open = std::function<std::unique_ptr<Session>()>;

    ReaderPool(int size, Open open);

    class Lease {
    public:
        Lease(ReaderPool& pool, std::unique_ptr<Session> session);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        Session& session() const { return *session_; }

    private:
        ReaderPool& pool_;
        std::unique_ptr<Session> session_;
    };

    /// Waits for a free one, if it can be the one this thread had last: what it touches lies in this core's caches.
    /// A connection that was lost meanwhile is opened again.
    Lease take();

private:
    std::unique_ptr<Session> begun(std::unique_ptr<Session> session);
    void give_back(std::unique_ptr<Session> session);

    struct Idle {
        std::unique_ptr<Session> session;
        std::thread::id user;  ///< the last one
    };

    Open open_;
    std::mutex mutex_;
    std::condition_variable free_;
    std::vector<Idle> idle_;
    int unopened_;
};

}  // namespace gongyou::sql
