#pragma once

#include "core/api/raw_routes.hpp"
#include "core/api/routes.hpp"
#include "core/api/slow_work.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::api {

/// A paper as it leaves the house: what stands on it, and what the file is called.
struct Paper {
    paper::Document document;
    std::string name;  ///< "海报.pdf": never a person, never a receipt
};

/// Sets the paper on `on`, since that takes tens of milliseconds, and answers with the PDF.
void hand_out(SlowWork& on, Result<Paper> paper, const Respond& respond);

/// A paper by its address: `handler(sql::Reader&, const Actor&, const Params&) -> Result<Paper>`. `on` outlives it.
template <class Handler>
Route paper(std::string_view path, Access access, SlowWork& on, Handler handler) {
    using Input = typename HandlerParts<Handler>::Input;
    Route route{.kind = Route::Kind::download, .method = get, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.params = &json::write_schema<Input>;
    route.run = [&on, handler = std::move(handler)](sql::Database& database, Call call, Respond respond) {
        auto params = json::read_values<Input>(call.values);
        if (!params) return respond(fail(std::move(params.error())));
        hand_out(on, database.read([&](sql::Reader& reader) { return handler(reader, call.actor, *params); }), respond);
    };
    return route;
}

/// A paper asked for with words that must not stand in an address: they come as a body, and `prepare(const Caller&,
/// const Input&) -> Result<Ready>` may be slow. Then `handler(sql::Reader&, const Actor&, const Ready&) ->
/// Result<Paper>`. `on` outlives it.
template <class Prepare, class Handler>
Route paper_for(std::string_view path, Access access, SlowWork& on, Prepare prepare, Handler handler) {
    using Input = typename PrepareParts<Prepare>::Input;
    Route route{.kind = Route::Kind::question, .method = post, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.run = [&on, prepare = std::move(prepare), handler = std::move(handler)](sql::Database& database, Call call,
                                                                                  Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        auto ready = prepare(Caller{call.actor, call.request}, *input);
        if (!ready) return respond(fail(std::move(ready.error())));
        hand_out(on, database.read([&](sql::Reader& reader) { return handler(reader, call.actor, *ready); }), respond);
    };
    return route;
}

/// A paper whose leaving is kept in the audit trail. `make(sql::Reader&, const Actor&, const Input&) -> Result<Paper>`
/// may read files and be slow; `note(sql::Tx&, const Actor&, const Input&) -> Result<Done>` asks the gate once more and
/// makes the entry. No paper leaves before its entry is on disk. Each press is an act of its own, so it carries no key.
template <class Make, class Note>
Route paper_noted(std::string_view path, Access access, SlowWork& on, Make make, Note note) {
    using Input = typename HandlerParts<Make>::Input;
    Route route{.kind = Route::Kind::command, .method = post, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.run = [&on, make = std::move(make), note = std::move(note)](sql::Database& database, Call call,
                                                                      Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        auto made = database.read([&](sql::Reader& reader) { return make(reader, call.actor, *input); });
        if (!made) return respond(fail(std::move(made.error())));
        database.write([actor = std::move(call.actor), input = *std::move(input),
                        note](sql::Tx& tx) { return note(tx, actor, input); },
                       [&on, made = *std::move(made), respond = std::move(respond)](Result<Done> noted) mutable {
                           if (!noted) return respond(fail(std::move(noted.error())));
                           hand_out(on, std::move(made), respond);
                       });
    };
    return route;
}

}  // namespace gongyou::api
