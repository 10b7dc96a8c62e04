#include "core/api/house_routes.hpp"

#include <mutex>

#include "core/api/openapi.hpp"
#include "core/api/raw_routes.hpp"

namespace gongyou::api {

namespace {

/// A route that needs nothing from the caller and nothing from the database.
Route plain(std::string_view path, std::function<Result<Answer>(const http::Request&)> answer) {
    Route route{.kind = Route::Kind::query, .method = http::Method::get, .path = path, .access = anyone()};
    route.run = [answer = std::move(answer)](sql::Database&, Call call, Respond respond) {
        respond(answer(call.request));
    };
    return route;
}

bool is_on_this_machine(const http::Request& request) {
    return request.prefix.starts_with("127.") || request.prefix.starts_with("::1") || request.prefix == "::/56";
}

/// Written when it is first asked for: a house that starts has other things to do. From any thread.
class Document {
public:
    explicit Document(Routes described) : described_{std::move(described)} {}
    const std::string& text() {
        std::call_once(written_, [this] { text_ = openapi_document(std::exchange(described_, {})); });
        return text_;
    }

private:
    Routes described_;
    std::once_flag written_;
    std::string text_;
};

}  // namespace

Routes house_routes(const Routes& described, const http::Metrics& metrics, std::function<bool()> ready) {
    Routes routes;
    routes.push_back(plain("/healthz", [](const http::Request&) -> Result<Answer> {
                         return Answer{.type = "text/plain", .body = "ok\n"};
                     }).called("The process runs"));
    routes.push_back(plain("/readyz", [ready = std::move(ready)](const http::Request&) -> Result<Answer> {
                         if (!ready())
                             return fail({FaultKind::unavailable, "storage.lost", {}, {}, std::chrono::seconds{5}});
                         return Answer{.type = "text/plain", .body = "ready\n"};
                     }).called("Requests can be served"));
    // numbers of the house are for its operators: asked from this machine only (security.md LG-3)
    routes.push_back(plain("/metrics", [&metrics](const http::Request& request) -> Result<Answer> {
                         if (!is_on_this_machine(request)) return fail({FaultKind::not_found, "route.unknown"});
                         return Answer{.type = "text/plain; version=0.0.4", .body = metrics.text()};
                     }).called("Numbers for Prometheus"));
    routes.push_back(plain("/api/openapi.json",
                           [document = std::make_shared<Document>(described)](const http::Request&) -> Result<Answer> {
                               return Answer{.body = document->text()};
                           })
                         .called("This interface, as OpenAPI 3.1"));
    return routes;
}

Route live_route(LiveFeed& live, FindSession find_session) {
    return stream("/api/desk/events", may_use(Right::read_notices),
                  [&live, find_session](const Call& call, std::shared_ptr<http::EventStream> open) {
                      // kept for as long as the page is open: whether its session is still good is asked again and
                      // again
                      http::Request asked = call.request;
                      asked.body.clear();
                      auto renew = [find_session, asked = std::move(asked)]() -> std::optional<Actor> {
                          auto session = find_session(asked);
                          if (!session) return std::nullopt;
                          return std::move(session->actor);
                      };
                      live.subscribe(call.actor, std::move(renew), std::move(open));
                  })
        .called("What happens, as it happens");
}

}  // namespace gongyou::api
