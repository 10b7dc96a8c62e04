#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongyou::http {

enum class Method { get, head, post, put, patch, del };

/// One request as the strict guard let it through (security.md IN-1): a copy taken when the header was complete.
struct Request {
    Method method = Method::get;
    std::string path;                                          ///< without the query, percent-decoding not yet done
    std::string query;                                         ///< behind the question mark, as it came
    std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case, each at most once
    std::string body;
    std::string prefix;  ///< network prefix of the caller (/24, /56), for budgets only: never stored, never logged
    std::string id;  ///< of this request: in the log and in problems, for tracing a fault. Empty on anonymous routes
    bool secure = false;  ///< came over TLS, or from a configured proxy that says so

    /// The header's value; `name` in lower case.
    std::optional<std::string_view> header(std::string_view name) const;
    /// The cookie's value.
    std::optional<std::string_view> cookie(std::string_view name) const;
};

/// An open page that is told what happens (server-sent events). Made by the application, fed from any thread, closed
/// from either side. Written to by the connection only.
class EventStream {
public:
    virtual ~EventStream() = default;
    /// Queues one event; false when the page is gone or does not keep up (the stream is then closed).
    virtual bool send(std::string_view event, std::string_view data) = 0;
    virtual void close() = 0;
};

struct Response {
    int status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers = {};
    /// Keeps the connection open for events: called once with the stream when the head has been sent.
    std::function<void(std::shared_ptr<EventStream>)> events = {};
    /// Sent instead of `body` when set: bytes that stay in memory anyway and need not be copied.
    std::shared_ptr<const std::string> kept = {};
    bool padded = false;  ///< leaves in one of few sizes (padding.hpp); only for JSON in `body`
};

/// Lets the answer go. Called exactly once, from any thread.
using Reply = std::function<void(Response)>;

/// What the server asks when a header is complete: how large a body may be, or an answer at once.
struct BodyRule {
    std::size_t limit = 0;
    std::optional<Response> refusal = {};
    std::string_view too_large = "request.too_large";  ///< fault code when the body passes the limit: a literal
    bool anonymous = false;                            ///< the request gets no id (security.md AN-2)
};

/// What stands behind the server: the table of routes, static files.
class Application {
public:
    virtual ~Application() = default;
    virtual BodyRule body_rule(const Request& head) = 0;
    /// Must not block for long; called on the server's threads.
    virtual void answer(Request request, Reply reply) = 0;
};

}  // namespace gongyou::http
