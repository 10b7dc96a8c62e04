#include "core/api/router.hpp"

#include <algorithm>
#include <stdexcept>

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

std::optional<int> hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
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
            auto value = percent_decoded(segments[i].substr(0, segments[i].size() - tail_of(name).size()));
            if (!value) return {};
            match.values.emplace_back(name.substr(1, name.find('}') - 1), std::move(*value));
        }
        match.route = pattern.route;
        return match;
    }
    return match;
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const auto high = hex_digit(text[i + 1]);
        const auto low = hex_digit(text[i + 2]);
        if (!high || !low) return std::nullopt;
        out += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return out;
}

std::optional<std::vector<std::pair<std::string, std::string>>> query_values(std::string_view query) {
    std::vector<std::pair<std::string, std::string>> values;
    for (std::size_t at = 0; at < query.size();) {
        const auto end = std::min(query.find('&', at), query.size());
        const auto pair = query.substr(at, end - at);
        at = end + 1;
        if (pair.empty()) continue;
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = percent_decoded(pair.substr(0, equals));
        auto value = percent_decoded(equals < pair.size() ? pair.substr(equals + 1) : std::string_view{});
        if (!name || !value || values.size() == 32) return std::nullopt;
        values.emplace_back(std::move(*name), std::move(*value));
    }
    return values;
}

}  // namespace gongyou::api
