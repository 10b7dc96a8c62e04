#pragma once

#include "core/api/answered.hpp"
#include "core/api/command.hpp"
#include "core/api/handler_parts.hpp"
#include "core/api/route_work.hpp"
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

/// Who asks, as the handler wants to know it.
template <class Who>
decltype(auto) who_asks(const Call& call) {
    if constexpr (std::same_as<Who, Caller>) {
        return Caller{call.actor, call.request};
    } else {
        return (call.actor);
    }
}

/// A question: `handler(sql::Reader&, const Actor&, const Params&) -> Result<View>`, run on a reader.
template <class Handler>
Route query(http::Method method, std::string_view path, Access access, Handler handler) {
    using Parts = HandlerParts<Handler>;
    Route route{.kind = Route::Kind::query, .method = method, .path = path, .access = access};
    route.params = &json::write_schema<typename Parts::Input>;
    route.answer = &json::write_schema<typename AnswerOf<typename Parts::View>::Schema>;
    route.run = answered_by_a_reader([handler = std::move(handler)](const Call& call) -> Result<Lookup> {
        auto params = json::read_values<typename Parts::Input>(call.values);
        if (!params) return fail(std::move(params.error()));
        return Lookup{[&handler, &call, params = *std::move(params)](sql::Reader& reader) {
            return as_answer(handler(reader, who_asks<typename Parts::Who>(call), params));
        }};
    });
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
    route.run = answered_by_a_reader(
        [prepare = std::move(prepare), handler = std::move(handler)](const Call& call) -> Result<Lookup> {
            auto input = json::read_json<Input>(with_path_values(call.request.body, call.path_values()));
            if (!input) return fail(std::move(input.error()));
            auto ready = prepare(Caller{call.actor, call.request}, *input);
            if (!ready) return fail(std::move(ready.error()));
            return Lookup{[&handler, &call, ready = *std::move(ready)](sql::Reader& reader) {
                return as_answer(handler(reader, call.actor, ready));
            }};
        });
    return route;
}

/// A command with a slow part: `prepare` before the transaction, `apply` inside it.
template <class Prepare, class Apply>
class PreparedCommand final : public CommandWork {
public:
    using Input = typename PrepareParts<Prepare>::Input;
    PreparedCommand(Input input, Prepare prepare, Apply apply)
        : input_{std::move(input)}, prepare_{std::move(prepare)}, apply_{std::move(apply)} {}
    const CommandKey& key() const override { return input_.key; }
    Result<Done> prepare(const Caller& caller) override {
        auto ready = prepare_(caller, input_);
        if (!ready) return fail(std::move(ready.error()));
        ready_.emplace(*std::move(ready));
        return Done{};
    }
    Result<Kept<Answer>> apply(sql::Tx& tx, const Actor& actor) override {
        return kept_answer(apply_(tx, actor, *ready_));
    }

private:
    Input input_;
    Prepare prepare_;
    Apply apply_;
    std::optional<typename PrepareParts<Prepare>::Ready> ready_;
};

/// A command that is all done inside the transaction.
template <class Apply>
class PlainCommand final : public CommandWork {
public:
    using Input = typename HandlerParts<Apply>::Input;
    PlainCommand(Input input, Apply apply) : input_{std::move(input)}, apply_{std::move(apply)} {}
    const CommandKey& key() const override { return input_.key; }
    Result<Kept<Answer>> apply(sql::Tx& tx, const Actor& actor) override {
        return kept_answer(apply_(tx, actor, input_));
    }

private:
    Input input_;
    Apply apply_;
};

/// What every command's route is, whatever its work. `parts` are what the work is made of, beside its input.
template <class Work, class View, class... Parts>
Route command_of(http::Method method, std::string_view path, Access access, SlowWork* on, Parts... parts) {
    using Input = typename Work::Input;
    Route route{.kind = Route::Kind::command, .method = method, .path = path, .access = access};
    route.rate = http::RouteClass::write;
    route.body_limit = json_body_limit;
    route.body = &json::write_schema<Input>;
    route.answer = &json::write_schema<typename AnswerOf<View>::Schema>;
    route.run = done_by_the_writer(
        path,
        [parts...](const std::string& body) -> Result<std::unique_ptr<CommandWork>> {
            auto input = json::read_json<Input>(body);
            if (!input) return fail(std::move(input.error()));
            return std::make_unique<Work>(*std::move(input), parts...);
        },
        on);
    return route;
}

/// A command whose slow part runs before the transaction, off the writer: `prepare(const Caller&, const Command&) ->
/// Result<Ready>`, then `apply(sql::Tx&, const Actor&, const Ready&) -> Result<View>` inside it. With `on`, the slow
/// part runs there and not on the server's threads.
template <class Prepare, class Apply>
Route command(http::Method method, std::string_view path, Access access, Prepare prepare, Apply apply,
              SlowWork* on = nullptr) {
    return command_of<PreparedCommand<Prepare, Apply>, typename HandlerParts<Apply>::View>(
        method, path, access, on, std::move(prepare), std::move(apply));
}

/// A command: `apply(sql::Tx&, const Actor&, const Command&) -> Result<View>`, run by the writer.
template <class Apply>
Route command(http::Method method, std::string_view path, Access access, Apply apply) {
    return command_of<PlainCommand<Apply>, typename HandlerParts<Apply>::View>(method, path, access, nullptr,
                                                                               std::move(apply));
}

}  // namespace gongyou::api
