#pragma once

#include <future>
#include <memory>
#include <string>

#include "platform/sql/checkpointer.hpp"
#include "platform/sql/reader_pool.hpp"
#include "platform/sql/writer.hpp"

namespace gongyou::sql {

struct DatabaseSettings {
    std::string url;  ///< "sqlite:///path/gongyou.db" or "postgresql://user@host/name"
    int readers = 4;  ///< connections for questions
    WriterLimits writer = {};
};

Dialect dialect_of(std::string_view url);

/// A new connection with every setting of security.md DUR-1 and IN-4 made and checked. Throws StorageError.
std::unique_ptr<Session> open_session(const std::string& url, bool read_only);

/// Readers and the one writer over one database. Thread-safe.
class Database {
public:
    Database(DatabaseSettings settings, const Clock& clock, Random& random,
             std::function<void(std::string_view)> unexpected);

    Dialect dialect() const { return dialect_; }

    /// `question(Reader&)`, on the caller's thread, on a free reader, in a snapshot of its own.
    template <class Question>
    auto read(Question&& question) {
        const auto lease = readers_.take();
        Reader reader{lease.session(), clock_};
        return question(reader);
    }

    /// Queues `apply(Tx&) -> Result<T>`; `done(Result<T>)` is called on the writer's thread once the outcome is
    /// certain.
    template <class Apply, class Done>
    void write(Apply apply, Done done) {
        writer_.queue(std::make_unique<PendingCommand<Apply, Done>>(std::move(apply), std::move(done)));
    }

    /// The same, waiting. Never on the writer's thread.
    template <class Apply>
    OutcomeOf<Apply> write_and_wait(Apply apply) {
        const auto promise = std::make_shared<std::promise<OutcomeOf<Apply>>>();  // outlives the waking on both sides
        auto outcome = promise->get_future();
        write(std::move(apply), [promise](OutcomeOf<Apply> result) { promise->set_value(std::move(result)); });
        return outcome.get();
    }

private:
    Dialect dialect_;
    const Clock& clock_;
    ReaderPool readers_;
    std::unique_ptr<Checkpointer> checkpointer_;  ///< SQLite only
    Writer writer_;
};

}  // namespace gongyou::sql
