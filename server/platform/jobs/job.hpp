#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "kernel/id.hpp"
#include "kernel/result.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::jobs {

enum class JobState { waiting, running, done, failed };
BOOST_DESCRIBE_ENUM(JobState, waiting, running, done, failed)

/// What a command leaves to be done after it.
struct NewJob {
    std::string kind;                       ///< names the handler: "search.index"
    std::string payload = {};               ///< ids, as JSON; never what somebody wrote
    std::chrono::seconds delay{0};          ///< not before that
    std::optional<std::string> dedup = {};  ///< one that already waits under this key is enough
};

/// One piece of work, as its handler sees it. The id is the same at every try: a key that a receiver may use.
struct Job {
    JobId id;
    std::string kind;
    std::string payload;
    int tries = 0;  ///< this one included
};
BOOST_DESCRIBE_STRUCT(Job, (), (id, kind, payload, tries))

/// What a handler leaves for the transaction that marks its jobs as done; may be empty. Both stand or neither.
using Finish = std::function<Result<Done>(sql::Tx&)>;

/// Does the slow part, on a worker's thread, outside any transaction. A fault means: again later.
using Work = std::function<Result<Finish>(std::span<const Job>)>;

/// How jobs of one kind are done.
struct Handler {
    Work work;
    int batch = 1;                         ///< taken at once, at most
    int at_once = 1;                       ///< workers of this process busy with this kind, at most
    int tries = 8;                         ///< then it has failed
    std::chrono::seconds lease{60};        ///< a worker silent for longer has lost its jobs
    std::chrono::seconds first_pause{10};  ///< after the first failure; doubles up to an hour
    std::chrono::hours keep_done{24};      ///< 0: removed at once (what must not tell when something happened)
};

/// For work whose whole effect is in our store: done once, however often it is tried.
Handler in_transaction(std::function<Result<Done>(sql::Tx&, std::span<const Job>)> act, int batch = 1);
/// For work outside (sending): done at least once.
Handler outside(std::function<Result<Done>(const Job&)> act);

/// The pause before the next try, after `tries` failures.
std::chrono::seconds pause_after(const Handler& handler, int tries);

}  // namespace gongyou::jobs
