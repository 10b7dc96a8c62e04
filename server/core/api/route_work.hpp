#pragma once

#include <functional>
#include <memory>

#include "core/api/caller.hpp"
#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "kernel/id.hpp"
#include "kernel/kept.hpp"

// How routes run, for all of them alike: what knows their types (routes.hpp) is kept small, since it is compiled anew
// for each.
namespace gongyou::api {

using Run = std::function<void(sql::Database&, Call, Respond)>;

/// What is asked, once the input has been read. Called at once, on a reader.
using Lookup = std::function<Result<Answer>(sql::Reader&)>;

/// Questions: `read` takes the input out of the call, which outlives the lookup, or says what is wrong with it.
Run answered_by_a_reader(std::function<Result<Lookup>(const Call&)> read);

/// One command on its way, its input read.
class CommandWork {
public:
    virtual ~CommandWork() = default;
    virtual const CommandKey& key() const = 0;
    /// The slow part, before the transaction.
    virtual Result<Done> prepare(const Caller&) { return Done{}; }
    virtual Result<Kept<Answer>> apply(sql::Tx& tx, const Actor& actor) = 0;
};

/// Commands: each is done once, however often it is sent (OnceOnly). With `on`, the slow part runs there and not on the
/// server's threads. `read` gets the body with the path's values in it.
Run done_by_the_writer(std::string_view path, std::function<Result<std::unique_ptr<CommandWork>>(std::string)> read,
                       SlowWork* on);

}  // namespace gongyou::api
