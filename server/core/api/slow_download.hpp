#pragma once

#include "core/api/raw_routes.hpp"
#include "core/api/slow_work.hpp"

namespace gongyou::api {

/// A file that takes long to make: `handler(sql::Reader&, const Actor&, const Params&) -> Result<Ready>` looks whether
/// it may be had and fetches what it is made of; then `make(Ready) -> Result<Answer>` on `on`, which outlives the
/// route.
template <class Handler, class Make>
Route slow_download(std::string_view path, Access access, SlowWork& on, Handler handler, Make make) {
    using Input = typename HandlerParts<Handler>::Input;
    Route route{.kind = Route::Kind::download, .method = http::Method::get, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.params = &json::write_schema<Input>;
    route.run = [&on, handler = std::move(handler), make = std::move(make)](sql::Database& database, Call call,
                                                                            Respond respond) {
        auto params = json::read_values<Input>(call.values);
        if (!params) return respond(fail(std::move(params.error())));
        auto ready = database.read([&](sql::Reader& reader) { return handler(reader, call.actor, *params); });
        if (!ready) return respond(fail(std::move(ready.error())));
        on.run(
            [ready = *std::move(ready), make, respond]() mutable {
                respond(made_or_told([&]() -> Result<Answer> { return make(std::move(ready)); }));
            },
            respond);
    };
    return route;
}

}  // namespace gongyou::api
