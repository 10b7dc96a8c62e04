#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/access/actor.hpp"
#include "core/access/policy.hpp"
#include "kernel/result.hpp"
#include "platform/http/budgets.hpp"
#include "platform/http/message.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::api {

/// A body ready to be sent.
struct Answer {
    int status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::function<void(std::shared_ptr<http::EventStream>)> events = {};
};

/// A request that has passed the gate.
struct Call {
    http::Request request;
    Actor actor;
    std::vector<std::pair<std::string, std::string>> values;  ///< of the path, then of the query, decoded
    std::size_t in_path = 0;                                  ///< how many of them are the path's

    std::vector<std::pair<std::string, std::string>> path_values() const {
        return {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(in_path)};
    }
};

using Respond = std::function<void(Result<Answer>)>;

/// How a route's values look, for OpenAPI: writes a JSON Schema.
using WriteSchema = void (*)(std::string& out);

/// One line of the table of routes. Made by `query`, `question` and `command` (routes.hpp), `upload`, `download` and
/// `stream` (raw_routes.hpp) only, so that none is without its access.
struct Route {
    enum class Kind { query, question, command, upload, download, stream };

    Kind kind;
    http::Method method;
    std::string_view path;  ///< "/api/desk/reports/{id}"
    Access access;
    http::RouteClass rate = http::RouteClass::read;
    std::size_t body_limit = 0;
    std::function<void(sql::Database&, Call, Respond)> run;
    WriteSchema params = nullptr;   ///< of the query string and the path
    WriteSchema body = nullptr;     ///< of the request
    WriteSchema answer = nullptr;   ///< of the response
    std::string_view summary = "";  ///< one line for OpenAPI

    Route paid_as(http::RouteClass as) && {
        rate = as;
        return std::move(*this);
    }
    Route called(std::string_view what) && {
        summary = what;
        return std::move(*this);
    }
};

using Routes = std::vector<Route>;

}  // namespace gongyou::api
