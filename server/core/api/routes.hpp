#pragma once

#include "core/api/answered.hpp"
#include "core/api/answered_command.hpp"
#include "core/api/command.hpp"
#include "core/api/handler_parts.hpp"
#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "platform/json/read.hpp"
#include "platform/json/read_values.hpp"
#include "platform/json/schema.hpp"

namespace gongyou::api {

inline constexpr auto get = http::Method::get;
inline constexpr auto post = http::Method::post;
inline constexpr auto put = http::Method::put;

inline constexpr std::size_t json_body_limit = 256 * 1024;  ///< security.md IN-2

/// `body` with the path's values as its first members, so that one reader checks them all and a second mention is
/// refused.
std::string with_path_values(std::string_view body, const std::vector<std::pair<std::string, std::string>>& values);

/// A question: `handler(sql::Reader&, const Actor&, const Params&) -> Result<View>`, run on a reader.
template <class Handler>
Route query(http::Method method, std::string_view path, Access access, Handler handler) {
    using Parts = HandlerParts<Handler>;
    Route route{.kind = Route::Kind::query, .method = method, .path = path, .access = access};
    route.params = &json::write_schema<typename Parts::Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = [handler = std::move(handler)](sql::Database& database, Call call, Respond respond) {
        auto params = json::read_values<typename Parts::Input>(call.values);
        if (!params) return respond(fail(std::move(params.error())));
        respond(database.read([&](sql::Reader& reader) {
            if constexpr (std::same_as<typename Parts::Who, Caller>) {
                return handler(reader, Caller{call.actor, call.request}, *params)
                    .map(&AnswerOf<typename Parts::View>::make);
            } else {
                return handler(reader, call.actor, *params).map(&AnswerOf<typename Parts::View>::make);
            }
        }));
    };
    return route;
}

/// A question whose words must not stand in an address: they come as a body, and `prepare(const Caller&, const Input&)
/// -> Result<Ready>` may be slow. Then `handler(sql::Reader&, const Actor&, const Ready&) -> Result<View>`.
template <class Prepare, class Handler>
Route question(http::Method method, std::string_view path, Access access, Prepare prepare, Handler handler) {
    using Input = typename PrepareParts<Prepare>::Input;
    using Parts = HandlerParts<Handler>;
    Route route{.kind = Route::Kind::question, .method = method, .path = path, .access = access};
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = [prepare = std::move(prepare), handler = std::move(handler)](sql::Database& database, Call call,
                                                                             Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        auto ready = prepare(Caller{call.actor, call.request}, *input);
        if (!ready) return respond(fail(std::move(ready.error())));
        respond(database.read([&](sql::Reader& reader) {
            return handler(reader, call.actor, *ready).map(&AnswerOf<typename Parts::View>::make);
        }));
    };
    return route;
}

/// A command whose slow part runs before the transaction, off the writer: `prepare(const Caller&, const Command&) ->
/// Result<Ready>`, then `apply(sql::Tx&, const Actor&, const Ready&) -> Result<View>` inside it. With `on`, the slow
/// part runs there and not on the server's threads.
template <class Prepare, class Apply>
Route command(http::Method method, std::string_view path, Access access, Prepare prepare, Apply apply,
              SlowWork* on = nullptr) {
    using Input = typename PrepareParts<Prepare>::Input;
    using Parts = HandlerParts<Apply>;
    Route route{.kind = Route::Kind::command, .method = method, .path = path, .access = access};
    route.rate = http::RouteClass::write;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = [path, on, prepare = std::move(prepare), apply = std::move(apply)](sql::Database& database, Call call,
                                                                                   Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        // `respond` is copied: when there is no room for the rest, it says so
        auto rest = [path, prepare, apply, &database, input = std::move(*input), call = std::move(call),
                     respond]() mutable {
            OnceOnly once{path, call.actor, input.key, call.request.body};
            auto ready = prepare(Caller{call.actor, call.request}, input);
            if (!ready) return respond(fail(std::move(ready.error())));
            database.write(
                [once = std::move(once), actor = std::move(call.actor), ready = std::move(*ready), apply](sql::Tx& tx) {
                    return once.run(tx, [&] { return kept_answer(apply(tx, actor, ready)); });
                },
                [respond = std::move(respond)](Result<Kept<Answer>> outcome) { respond(told(std::move(outcome))); });
        };
        if (on) {
            on->run(std::move(rest), respond);
        } else {
            rest();
        }
    };
    return route;
}

/// A command: `apply(sql::Tx&, const Actor&, const Command&) -> Result<View>`, run by the writer.
template <class Apply>
Route command(http::Method method, std::string_view path, Access access, Apply apply) {
    using Input = typename HandlerParts<Apply>::Input;
    return command(
        method, path, access, [](const Caller&, const Input& input) -> Result<Input> { return input; },
        std::move(apply));
}

}  // namespace gongyou::api
