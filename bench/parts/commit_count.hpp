#pragma once

#include <atomic>

#include "platform/sql/database.hpp"
#include "platform/sql/raw_connection.hpp"

namespace gongyou::bench {

/// `act(session)` on the connection of the writer, between two commands.
template <class Act>
void on_the_writer(sql::Database& database, Act act) {
    (void)database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        act(tx.session());
        return Done{};
    });
}

/// Commits of a SQLite writer while it lives.
class CommitCount {
public:
    explicit CommitCount(sql::Database& database) : database_{database} {
        on_the_writer(database_, [this](sql::Session& session) {
            const auto count = [](void* self) { return ++static_cast<CommitCount*>(self)->count_, 0; };
            sqlite_api::sqlite3_commit_hook(sql::raw_sqlite(session), count, this);
        });
    }
    ~CommitCount() {
        on_the_writer(database_, [](sql::Session& session) {
            sqlite_api::sqlite3_commit_hook(sql::raw_sqlite(session), nullptr, nullptr);
        });
    }
    CommitCount(const CommitCount&) = delete;
    CommitCount& operator=(const CommitCount&) = delete;
    int count() const { return count_; }

private:
    sql::Database& database_;
    std::atomic<int> count_ = 0;
};

}  // namespace gongyou::bench
