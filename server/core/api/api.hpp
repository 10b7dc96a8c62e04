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

/// Who is behind a session cookie, if anybody. May wait for the database; called on the server's threads.
using FindActor = std::function<std::optional<Actor>(const http::Request&, bool ticket_allowed)>;

/// What the API stands on. All of it outlives the API.
struct ApiParts {
    sql::Database& database;
    const Clock& clock;
    log::Log& log;
    http::Budgets& budgets;
    http::Metrics& metrics;
    FindActor find_actor;
    const http::StaticFiles* pages = nullptr;  ///< the web pages, when this server shows them
    std::string origin;                        ///< "https://…": what Origin must be; empty: whatever Host says
};

/// The house behind the HTTP server: budget, gate, route, problem. The only code that turns a request into a call.
class Api final : public http::Application {
public:
    Api(Routes routes, ApiParts parts);

    http::BodyRule body_rule(const http::Request& head) override;
    void answer(http::Request request, http::Reply reply) override;

    const Router& router() const { return router_; }

private:
    struct Passed;
    Result<Call> pass_gate(const Route& route, http::Request request,
                           std::vector<std::pair<std::string, std::string>> values);
    Result<Done> pay(const Route& route, const http::Request& request, const Actor* actor);
    http::Response not_a_route(const http::Request& request, bool other_method) const;

    Router router_;
    ApiParts parts_;
    std::string openapi_;
};

}  // namespace gongyou::api
