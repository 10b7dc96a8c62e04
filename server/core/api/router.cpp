#include "core/api/router.hpp"

#include <algorithm>
#include <stdexcept>

#include "platform/http/query.hpp"

namespace gongyou::api {

namespace {

std::vector<std::string_view> segments_of(std::string_view path) {
    std::vector<std::string_view> segments;
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        segments.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    return segments;
}

bool is_value(std::string_view segment) { return segment.starts_with('{'); }

/// What stands behind the value: ".svg" of "{code}.svg".
std::string_view tail_of(std::string_view segment) { return segment.substr(segment.find('}') + 1); }

bool fits(const std::vector<std::string_view>& pattern, const std::vector<std::string_view>& segments) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool same = is_value(pattern[i]) ? segments[i].size() > tail_of(pattern[i]).size() &&
                                                     segments[i].ends_with(tail_of(pattern[i]))
                                               : pattern[i] == segments[i];
        if (!same) return false;
    }
    return true;
}

}  // namespace

Router::Router(Routes routes) : routes_{std::move(routes)} {
    for (const auto& route : routes_) {
        if (route.path.find('{') == std::string_view::npos) {
            auto& same = literal_[route.path];
            for (const auto* other : same)
                if (other->method == route.method) throw std::logic_error{"two routes: " + std::string{route.path}};
            same.push_back(&route);
        } else {
            auto segments = segments_of(route.path);
            patterns_[segments.size()].push_back({std::move(segments), &route});
        }
    }
}

Router::Match Router::find(http::Method method, std::string_view path) const {
    Match match;
    if (method == http::Method::head) method = http::Method::get;
    if (const auto literal = literal_.find(path); literal != literal_.end()) {
        for (const auto* route : literal->second) {
            if (route->method == method) {
                match.route = route;
                return match;
            }
        }
        match.other_method = true;
        return match;
    }
    const auto segments = segments_of(path);
    const auto patterns = patterns_.find(segments.size());
    if (patterns == patterns_.end()) return match;
    for (const auto& pattern : patterns->second) {
        if (!fits(pattern.segments, segments)) continue;
        if (pattern.route->method != method) {
            match.other_method = true;
            continue;
        }
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (!is_value(pattern.segments[i])) continue;
            const auto name = pattern.segments[i];
            auto value = http::percent_decoded(segments[i].substr(0, segments[i].size() - tail_of(name).size()));
            if (!value) return {};
            match.values.emplace_back(name.substr(1, name.find('}') - 1), std::move(*value));
        }
        match.route = pattern.route;
        return match;
    }
    return match;
}

}  // namespace gongyou::api
