#include <boost/json.hpp>

#include "core/api/routes.hpp"

namespace gongyou::api {

std::string with_path_values(std::string_view body, const std::vector<std::pair<std::string, std::string>>& values) {
    const auto open = body.find_first_not_of(" \t\r\n");
    if (values.empty() || open == std::string_view::npos || body[open] != '{') return std::string{body};
    std::string joined = "{";
    for (const auto& [name, value] : values) {
        joined += boost::json::serialize(boost::json::string_view{name});
        joined += ':';
        joined += boost::json::serialize(boost::json::string_view{value});
        joined += ',';
    }
    const auto rest = body.substr(open + 1);
    const auto next = rest.find_first_not_of(" \t\r\n");
    if (next != std::string_view::npos && rest[next] == '}') joined.pop_back();
    joined += rest;
    return joined;
}

}  // namespace gongyou::api
