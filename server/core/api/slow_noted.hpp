#pragma once

#include "core/api/raw_routes.hpp"
#include "core/api/slow_work.hpp"

namespace gongyou::api {

/// What was made, and what is entered of it.
template <class Entered>
struct MadeWith {
    Answer answer;
    Entered entered;
};

/// A file that takes long to make and whose leaving is entered: `look(sql::Reader&, const Actor&, const Input&) ->
/// Result<Ready>` asks the gate and fetches what it is made of; `make(Ready) -> Result<MadeWith<Entered>>` on `on`,
/// which outlives the route; `enter(sql::Tx&, const Actor&, const Input&, const Entered&) -> Result<Done>` asks the
/// gate once more and makes the entry. Nothing leaves before its entry is on disk. Each press is an act of its own, so
/// it carries no key.
template <class Look, class Make, class Enter>
Route slow_noted(std::string_view path, Access access, SlowWork& on, Look look, Make make, Enter enter) {
    using Input = typename HandlerParts<Look>::Input;
    using Made = std::invoke_result_t<Make, typename HandlerParts<Look>::View>;
    Route route{.kind = Route::Kind::command, .method = post, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.run = [&on, look = std::move(look), make = std::move(make), enter = std::move(enter)](
                    sql::Database& database, Call call, Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        auto ready = database.read([&](sql::Reader& reader) { return look(reader, call.actor, *input); });
        if (!ready) return respond(fail(std::move(ready.error())));
        on.run(
            [&database, actor = std::move(call.actor), input = *std::move(input), ready = *std::move(ready), make,
             enter, respond]() mutable {
                auto made = made_or_told([&]() -> Made { return make(std::move(ready)); });
                if (!made) return respond(fail(std::move(made.error())));
                database.write([actor = std::move(actor), input = std::move(input), entered = std::move(made->entered),
                                enter](sql::Tx& tx) { return enter(tx, actor, input, entered); },
                               [answer = std::move(made->answer), respond](Result<Done> noted) mutable {
                                   if (!noted) return respond(fail(std::move(noted.error())));
                                   respond(std::move(answer));
                               });
            },
            respond);
    };
    return route;
}

}  // namespace gongyou::api
