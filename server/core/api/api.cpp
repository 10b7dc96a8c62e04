#include "core/api/api.hpp"

#include "core/api/same_origin.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/query.hpp"

namespace gongyou::api {

namespace {

bool is_change(const Route& route) { return route.kind == Route::Kind::command || route.kind == Route::Kind::upload; }

http::Response response_of(Answer answer) {
    return {.status = answer.status,
            .type = std::move(answer.type),
            .body = std::move(answer.body),
            .headers = std::move(answer.headers),
            .events = std::move(answer.events)};
}

bool is_json(const http::Request& request) {
    const auto type = request.header("content-type");
    return type && (*type == "application/json" || type->starts_with("application/json;"));
}

}  // namespace

Api::Api(Routes routes, ApiParts parts) : router_{std::move(routes)}, parts_{std::move(parts)} {
    for (const auto& route : router_.routes())
        counters_.emplace(&route, &parts_.metrics.add_route(std::string{route.path}));
}

http::BodyRule Api::body_rule(const http::Request& head) {
    const auto match = router_.find(head.method, head.path);
    if (!match.route) return {.limit = 0};
    return {.limit = match.route->body_limit, .anonymous = match.route->access.kind == Access::Kind::anonymous};
}

void Api::answer(http::Request request, http::Reply reply) {
    auto match = router_.find(request.method, request.path);
    if (!match.route) return reply(without_route(request, match.other_method));

    const Route& route = *match.route;
    const auto respond = responder(route, request.id, std::move(reply));
    try {
        const auto session = route.access.knows_the_caller() ? parts_.find_session(request) : std::nullopt;
        if (auto paid = pay(route, request, session); !paid) return respond(fail(std::move(paid.error())));
        if (auto passed = pass_gate(route, request, session); !passed) return respond(fail(std::move(passed.error())));
        auto query = http::query_values(request.query);
        if (!query) return respond(fail({FaultKind::malformed, "request.query_broken"}));

        Call call{std::move(request), session ? session->actor : Actor{}, std::move(match.values)};
        call.in_path = call.values.size();
        std::move(query->begin(), query->end(), std::back_inserter(call.values));
        route.run(parts_.database, std::move(call), respond);
    } catch (const sql::StorageError& error) {
        parts_.log.unexpected(error.what());
        respond(fail(error.fault()));
    } catch (const std::exception& error) {
        parts_.log.unexpected(error.what());
        respond(fail({FaultKind::unexpected, "server.unexpected"}));
    }
}

/// Session, role, fresh factor; and, for what changes something, that a page of ours asked for it (security.md SE-4).
Result<Done> Api::pass_gate(const Route& route, const http::Request& request,
                            const std::optional<SignedIn>& session) const {
    if (auto admitted = admits(route.access, session ? &session->actor : nullptr, parts_.clock.now()); !admitted)
        return admitted;
    if (route.body && !is_json(request)) return fail({FaultKind::unsupported, "body.not_json"});
    if (is_change(route) && session) {
        const auto token = request.header("x-gongyou-token");
        if (!is_same_origin(request, parts_.origin) || !token ||
            !crypto::equal_in_constant_time(*token, session->forgery_token))
            return fail({FaultKind::forbidden, "csrf.missing"});
    }
    // without a session nothing of the caller's can be abused, but a page elsewhere may still not sign somebody in
    if (is_change(route) && !session && request.header("origin") && !is_same_origin(request, parts_.origin))
        return fail({FaultKind::forbidden, "csrf.missing"});
    return Done{};
}

Result<Done> Api::pay(const Route& route, const http::Request& request, const std::optional<SignedIn>& session) {
    const auto wait = parts_.budgets.refused(route.rate, session ? session->actor.id.text() : std::string{},
                                             request.prefix, parts_.clock.monotonic());
    if (!wait) return Done{};
    return fail({FaultKind::too_many, "rate.slow_down", {}, {}, *wait});
}

/// Turns an outcome into the one response, counts it, and lets it go.
Respond Api::responder(const Route& route, std::string request_id, http::Reply reply) {
    return [this, &route, request_id = std::move(request_id), reply = std::move(reply),
            began = parts_.clock.monotonic()](Result<Answer> outcome) {
        auto response = outcome ? response_of(std::move(*outcome)) : http::problem(outcome.error(), request_id);
        if (!outcome && outcome.error().kind == FaultKind::unexpected)
            parts_.log.error("request.failed", {{"request", request_id}, {"route", route.path}});
        // security.md AN-8; behind a file no blanks: readers look for its end at the end
        const bool is_file = response.type == "application/pdf" || response.type.starts_with("image/");
        response.padded = route.access.kind == Access::Kind::anonymous && !is_file;
        counters_.at(&route)->count(response.status, parts_.clock.monotonic() - began);
        reply(std::move(response));
    };
}

http::Response Api::without_route(const http::Request& request, bool other_method) const {
    if (other_method) return http::problem(405, "method.not_allowed", request.id);
    if (parts_.pages && !request.path.starts_with("/api/"))
        if (auto page = parts_.pages->find(request)) return *std::move(page);
    return http::problem(Fault{FaultKind::not_found, "route.unknown"}, request.id);
}

}  // namespace gongyou::api
