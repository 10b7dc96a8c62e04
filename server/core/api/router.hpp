#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/api/route.hpp"

namespace gongyou::api {

/// Finds the route of a request. Immutable once made.
class Router {
public:
    /// Two routes of the same method and shape are a bug: throws std::logic_error.
    explicit Router(Routes routes);

    struct Match {
        const Route* route = nullptr;                             ///< none: nothing is there, or not with this method
        bool other_method = false;                                ///< something is there with another method
        std::vector<std::pair<std::string, std::string>> values;  ///< {id} and its kin, decoded
    };
    Match find(http::Method method, std::string_view path) const;

    const Routes& routes() const { return routes_; }

private:
    struct Pattern {
        std::vector<std::string_view> segments;  ///< "{id}" fits any one segment
        const Route* route;
    };

    Routes routes_;
    std::unordered_map<std::string_view, std::vector<const Route*>> literal_;
    std::unordered_map<std::size_t, std::vector<Pattern>> patterns_;  ///< by number of segments
};

}  // namespace gongyou::api
