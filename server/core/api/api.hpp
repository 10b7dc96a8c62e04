#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/api/router.hpp"
#include "platform/http/budgets.hpp"
#include "platform/http/metrics.hpp"
#include "platform/http/static_files.hpp"
#include "platform/log/log.hpp"

namespace gongyou::api {

/// Who is behind a session cookie, and the anti-forgery token that session's pages must show.
struct SignedIn {
    Actor actor;
    std::string forgery_token;
};
/// Nothing for what is no session (any more). May wait for the database.
using FindSession = std::function<std::optional<SignedIn>(const http::Request&)>;

/// What the API stands on. All of it outlives the API.
struct ApiParts {
    sql::Database& database;
    const Clock& clock;
    log::Log& log;
    http::Budgets& budgets;
    http::Metrics& metrics;
    FindSession find_session;
    const http::StaticFiles* pages = nullptr;  ///< the web pages, when this server shows them
    std::string origin = {};                   ///< "https://…": what Origin must be; empty: whatever Host says
};

/// The house behind the HTTP server: route, session, budget, gate, call, problem. The only code that turns a request
/// into a call, so nothing is reached around the gate (security.md AZ-1).
class Api final : public http::Application {
public:
    Api(Routes routes, ApiParts parts);

    http::BodyRule body_rule(const http::Request& head) override;
    void answer(http::Request request, http::Reply reply) override;

    const Router& router() const { return router_; }

private:
    Result<Done> pass_gate(const Route& route, const http::Request& request,
                           const std::optional<SignedIn>& session) const;
    Result<Done> pay(const Route& route, const http::Request& request, const std::optional<SignedIn>& session);
    Respond responder(const Route& route, std::string request_id, http::Reply reply);
    http::Response without_route(const http::Request& request, bool other_method) const;

    Router router_;
    ApiParts parts_;
    std::unordered_map<const Route*, http::Metrics::Route*> counters_;
};

}  // namespace gongyou::api
