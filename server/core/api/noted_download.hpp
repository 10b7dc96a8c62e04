#pragma once

#include "core/api/raw_routes.hpp"

namespace gongyou::api {

/// A file whose leaving is kept in the audit trail: like paper_noted, for bytes that are ready at once. `make(sql::
/// Reader&, const Actor&, const Input&) -> Result<Download>`; `note(sql::Tx&, const Actor&, const Input&) ->
/// Result<Done>` asks the gate once more and makes the entry. Nothing leaves before its entry is on disk.
template <class Make, class Note>
Route download_noted(std::string_view path, Access access, Make make, Note note) {
    using Input = typename HandlerParts<Make>::Input;
    Route route{.kind = Route::Kind::command, .method = http::Method::post, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.run = [make = std::move(make), note = std::move(note)](sql::Database& database, Call call, Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        auto made = database.read([&](sql::Reader& reader) { return make(reader, call.actor, *input); });
        if (!made) return respond(fail(std::move(made.error())));
        database.write([actor = std::move(call.actor), input = *std::move(input),
                        note](sql::Tx& tx) { return note(tx, actor, input); },
                       [made = *std::move(made), respond = std::move(respond)](Result<Done> noted) mutable {
                           if (!noted) return respond(fail(std::move(noted.error())));
                           respond(answer_of(std::move(made)));
                       });
    };
    return route;
}

}  // namespace gongyou::api
