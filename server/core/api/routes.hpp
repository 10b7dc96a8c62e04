#pragma once

#include <type_traits>

#include "core/api/answered_command.hpp"
#include "core/api/command.hpp"
#include "core/api/route.hpp"
#include "platform/json/read.hpp"
#include "platform/json/read_values.hpp"
#include "platform/json/schema.hpp"
#include "platform/json/write.hpp"

namespace gongyou::api {

using http::Method;
inline constexpr auto get = Method::get;
inline constexpr auto post = Method::post;
inline constexpr auto put = Method::put;

inline constexpr std::size_t json_body_limit = 256 * 1024;  ///< security.md IN-2

/// Takes a handler apart: Result<View>(First&, const Actor&, const Input&).
template <class F>
struct HandlerParts : HandlerParts<decltype(&F::operator())> {};
template <class C, class View_, class First_, class Input_>
struct HandlerParts<Result<View_> (C::*)(First_, const Actor&, const Input_&) const> {
    using View = View_;
    using Input = Input_;
};
template <class View_, class First_, class Input_>
struct HandlerParts<Result<View_> (*)(First_, const Actor&, const Input_&)> {
    using View = View_;
    using Input = Input_;
};
/// Result<Prepared>(const Actor&, const Input&): what runs before the transaction.
template <class F>
struct PrepareParts : PrepareParts<decltype(&F::operator())> {};
template <class C, class Prepared_, class Input_>
struct PrepareParts<Result<Prepared_> (C::*)(const Actor&, const Input_&) const> {
    using Input = Input_;
};

/// An answer with more to it than 200 and a body: another status, a cookie.
template <class View_>
struct Answered {
    View_ view;
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers = {};
};

template <class View>
struct AnswerOf {
    using Schema = View;
    static Answer make(const View& view) { return {.body = json::write_json(view)}; }
};
template <class View>
struct AnswerOf<Answered<View>> {
    using Schema = View;
    static Answer make(const Answered<View>& answered) {
        return {.status = answered.status,
                .body = json::write_json(answered.view),
                .headers = answered.headers};
    }
};

/// `body` with the path's values as its first members, so that one reader checks them all and a second mention is refused.
std::string with_path_values(std::string_view body, const std::vector<std::pair<std::string, std::string>>& values);

/// A question: `handler(sql::Reader&, const Actor&, const Params&) -> Result<View>`, run on a reader.
template <class Handler>
Route query(Method method, std::string_view path, Access access, Handler handler) {
    using Parts = HandlerParts<Handler>;
    Route route{.kind = Route::Kind::query, .method = method, .path = path, .access = std::move(access)};
    route.params = &json::write_schema<typename Parts::Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = [handler = std::move(handler)](sql::Database& database, Call call, Respond respond) {
        auto params = json::read_values<typename Parts::Input>(call.values);
        if (!params) return respond(fail(std::move(params.error())));
        respond(database.read([&](sql::Reader& reader) {
            return handler(reader, call.actor, *params).map(&AnswerOf<typename Parts::View>::make);
        }));
    };
    return route;
}

/// A command whose slow part runs before the transaction, off the writer: `prepare(const Actor&, const Command&) ->
/// Result<Prepared>`, then `apply(sql::Tx&, const Actor&, const Prepared&) -> Result<View>` inside it.
template <class Prepare, class Apply>
Route command(Method method, std::string_view path, Access access, Prepare prepare, Apply apply) {
    using Input = typename PrepareParts<Prepare>::Input;
    using Parts = HandlerParts<Apply>;
    Route route{.kind = Route::Kind::command, .method = method, .path = path, .access = std::move(access)};
    route.rate = RateClass::write;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = [path, prepare = std::move(prepare), apply = std::move(apply)](sql::Database& database, Call call,
                                                                                Respond respond) {
        auto input = json::read_json<Input>(with_path_values(call.request.body, call.values));
        if (!input) return respond(fail(std::move(input.error())));
        OnceOnly once{path, call.actor, input->key, call.request.body};
        auto prepared = prepare(call.actor, *input);
        if (!prepared) return respond(fail(std::move(prepared.error())));
        database.write(
            [once = std::move(once), actor = std::move(call.actor), ready = std::move(*prepared), apply](sql::Tx& tx) {
                return once.run(tx, [&]() -> Result<Answer> {
                    return apply(tx, actor, ready).map(&AnswerOf<typename Parts::View>::make);
                });
            },
            std::move(respond));
    };
    return route;
}

/// A command: `apply(sql::Tx&, const Actor&, const Command&) -> Result<View>`, run by the writer.
template <class Apply>
Route command(Method method, std::string_view path, Access access, Apply apply) {
    using Input = typename HandlerParts<Apply>::Input;
    return command(
        method, path, std::move(access),
        [](const Actor&, const Input& input) -> Result<Input> { return input; }, std::move(apply));
}

}  // namespace gongyou::api
