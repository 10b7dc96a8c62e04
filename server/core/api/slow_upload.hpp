#pragma once

#include "core/api/raw_routes.hpp"
#include "core/api/slow_work.hpp"

namespace gongyou::api {

/// A raw body that takes long to look at: `check(sql::Reader&, const Actor&, const Params&) -> Result<Done>` asks
/// whether it may come at all; `look(const Params&, std::string body) -> Result<Ready>` on `on`, which outlives the
/// route; then `apply(sql::Tx&, const Actor&, const Ready&) -> Result<View>` asks once more and notes it.
template <class Check, class Look, class Apply>
Route slow_upload(std::string_view path, Access access, std::size_t limit, SlowWork& on, Check check, Look look,
                  Apply apply) {
    using Input = typename HandlerParts<Check>::Input;
    using View = typename HandlerParts<Apply>::View;
    using Ready = typename HandlerParts<Apply>::Input;
    Route route{.kind = Route::Kind::upload, .method = http::Method::put, .path = path, .access = access};
    route.rate = http::RouteClass::expensive;
    route.body_limit = limit;
    route.params = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<View>::Schema>;
    route.run = [&on, check = std::move(check), look = std::move(look), apply = std::move(apply)](
                    sql::Database& database, Call call, Respond respond) {
        auto input = json::read_values<Input>(call.values);
        if (!input) return respond(fail(std::move(input.error())));
        auto allowed = database.read([&](sql::Reader& reader) { return check(reader, call.actor, *input); });
        if (!allowed) return respond(fail(std::move(allowed.error())));
        on.run(
            [&database, actor = std::move(call.actor), body = std::move(call.request.body), input = *std::move(input),
             look, apply, respond]() mutable {
                auto ready = made_or_told([&]() -> Result<Ready> { return look(input, std::move(body)); });
                if (!ready) return respond(fail(std::move(ready.error())));
                database.write([actor = std::move(actor), ready = *std::move(ready),
                                apply](sql::Tx& tx) { return kept_answer(apply(tx, actor, ready)); },
                               [respond](Result<Kept<Answer>> outcome) { respond(told(std::move(outcome))); });
            },
            respond);
    };
    return route;
}

}  // namespace gongyou::api
