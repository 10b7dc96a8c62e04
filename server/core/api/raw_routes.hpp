#pragma once

#include "core/api/answered.hpp"
#include "core/api/handler_parts.hpp"
#include "core/api/route.hpp"
#include "core/api/routes.hpp"
#include "platform/json/read.hpp"
#include "platform/json/read_values.hpp"
#include "platform/json/schema.hpp"

namespace gongyou::api {

/// A file as it leaves the house: always as an attachment, of a fixed type, without a script context (security.md
/// FI-6).
struct Download {
    std::string bytes;
    std::string type;
    std::string name;  ///< as shown to people; percent-encoded here
};

Answer answer_of(Download download);

inline Answer answer_of(Answer answer) { return answer; }

/// `handler(sql::Reader&, const Actor&, const Params&) -> Result<Download>`, or Result<Answer> for a file that somebody
/// sent.
template <class Handler>
Route download(http::Method method, std::string_view path, Access access, Handler handler) {
    using Parts = HandlerParts<Handler>;
    Route route{.kind = Route::Kind::download, .method = method, .path = path, .access = access};
    route.params = &json::write_schema<typename Parts::Input>;
    route.run = [handler = std::move(handler)](sql::Database& database, Call call, Respond respond) {
        auto params = json::read_values<typename Parts::Input>(call.values);
        if (!params) return respond(fail(std::move(params.error())));
        respond(database.read([&](sql::Reader& reader) {
            return handler(reader, call.actor, *params).map([](auto file) { return answer_of(std::move(file)); });
        }));
    };
    return route;
}

/// A file asked for with words that must not stand in an address: they come as a body, and `prepare(const Caller&,
/// const Input&) -> Result<Ready>` may be slow. Then `handler(sql::Reader&, const Actor&, const Ready&) ->
/// Result<Answer>`.
template <class Prepare, class Handler>
Route download_for(std::string_view path, Access access, Prepare prepare, Handler handler) {
    using Input = typename PrepareParts<Prepare>::Input;
    Route route{.kind = Route::Kind::question, .method = http::Method::post, .path = path, .access = access};
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.run = [prepare = std::move(prepare), handler = std::move(handler)](sql::Database& database, Call call,
                                                                             Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
        if (!input) return respond(fail(std::move(input.error())));
        auto ready = prepare(Caller{call.actor, call.request}, *input);
        if (!ready) return respond(fail(std::move(ready.error())));
        respond(database.read([&](sql::Reader& reader) { return handler(reader, call.actor, *ready); }));
    };
    return route;
}

/// A raw body: `prepare(const Caller&, const Params&) -> Result<Ready>` looks at the bytes (Caller::request.body) off
/// the writer, `apply(sql::Tx&, const Actor&, const Ready&) -> Result<View>` notes them.
template <class Prepare, class Apply>
Route upload(std::string_view path, Access access, std::size_t limit, Prepare prepare, Apply apply) {
    using Input = typename PrepareParts<Prepare>::Input;
    using Parts = HandlerParts<Apply>;
    Route route{.kind = Route::Kind::upload, .method = http::Method::put, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = limit;
    route.params = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = [prepare = std::move(prepare), apply = std::move(apply)](sql::Database& database, Call call,
                                                                         Respond respond) {
        auto input = json::read_values<Input>(call.values);
        if (!input) return respond(fail(std::move(input.error())));
        auto ready = prepare(Caller{call.actor, call.request}, *input);
        if (!ready) return respond(fail(std::move(ready.error())));
        database.write(
            [actor = std::move(call.actor), ready = std::move(*ready), apply](sql::Tx& tx) {
                return kept_answer(apply(tx, actor, ready));
            },
            [respond = std::move(respond)](Result<Kept<Answer>> outcome) { respond(told(std::move(outcome))); });
    };
    return route;
}

/// A page that stays open: `subscribe(Actor, std::shared_ptr<http::EventStream>)` gets the stream once it is open.
template <class Subscribe>
Route stream(std::string_view path, Access access, Subscribe subscribe) {
    Route route{.kind = Route::Kind::stream, .method = http::Method::get, .path = path, .access = access};
    route.run = [subscribe = std::move(subscribe)](sql::Database&, Call call, Respond respond) {
        Answer answer{.type = "text/event-stream"};
        answer.events = [subscribe, call = std::move(call)](std::shared_ptr<http::EventStream> open) {
            subscribe(call, std::move(open));
        };
        respond(std::move(answer));
    };
    return route;
}

}  // namespace gongyou::api
