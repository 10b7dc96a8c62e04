#include "core/api/route_work.hpp"

#include "core/api/answered_command.hpp"
#include "core/api/routes.hpp"

namespace gongyou::api {

namespace {

/// The rest of a command whose input was read. Shared, since the queues keep what they run in copyable functions.
void go_on(std::string_view path, sql::Database& database, const std::shared_ptr<CommandWork>& work, Call call,
           const Respond& respond) {
    OnceOnly once{path, call.actor, work->key(), call.request.body};
    if (auto ready = work->prepare(Caller{call.actor, call.request}); !ready)
        return respond(fail(std::move(ready.error())));
    database.write([once = std::move(once), actor = std::move(call.actor),
                    work](sql::Tx& tx) { return once.run(tx, [&] { return work->apply(tx, actor); }); },
                   [respond](Result<Kept<Answer>> outcome) { respond(told(std::move(outcome))); });
}

}  // namespace

Run answered_by_a_reader(std::function<Result<Lookup>(const Call&)> read) {
    return [read = std::move(read)](sql::Database& database, Call call, Respond respond) {
        const auto lookup = read(call);
        if (!lookup) return respond(fail(lookup.error()));
        respond(database.read(*lookup));
    };
}

Run done_by_the_writer(std::string_view path, std::function<Result<std::unique_ptr<CommandWork>>(std::string)> read,
                       SlowWork* on) {
    return [path, on, read = std::move(read)](sql::Database& database, Call call, Respond respond) {
        auto made = read(with_path_values(call.request.body, call.path_values()));
        if (!made) return respond(fail(std::move(made.error())));
        std::shared_ptr<CommandWork> work = *std::move(made);
        if (!on) return go_on(path, database, work, std::move(call), respond);
        // `respond` is copied: when there is no room for the rest, it says so
        on->run([path, &database, work, call = std::move(call),
                 respond]() mutable { go_on(path, database, work, std::move(call), respond); },
                respond);
    };
}

}  // namespace gongyou::api
