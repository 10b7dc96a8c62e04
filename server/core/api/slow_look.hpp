#pragma once

#include "core/api/command.hpp"
#include "core/api/raw_routes.hpp"
#include "core/api/slow_work.hpp"

namespace gongyou::api {

/// A raw body that is looked at and forgotten: `look(const Params&, std::string body) -> Result<View>` on `on`, which
/// outlives the route. Nothing of it is kept, and no database is asked.
template <class Look>
Route slow_look(std::string_view path, Access access, std::size_t limit, SlowWork& on, Look look) {
    using Input = typename LookParts<Look>::Input;
    using View = typename LookParts<Look>::View;
    Route route{.kind = Route::Kind::upload, .method = http::Method::put, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = limit;
    route.params = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<View>::Schema>;
    route.run = [&on, look = std::move(look)](sql::Database&, Call call, Respond respond) {
        auto input = json::read_values<Input>(call.values);
        if (!input) return respond(fail(std::move(input.error())));
        on.run([body = std::move(call.request.body), input = *std::move(input), look,
                respond]() mutable { respond(made_or_told([&] { return as_answer(look(input, std::move(body))); })); },
               respond);
    };
    return route;
}

}  // namespace gongyou::api
