#pragma once

#include <map>

#include "app/test_app.hpp"

// How two houses are looked at so that they can be compared: what is told, without what differs by chance.
namespace gongyou::app {

/// Each id by its place of first mention, so that two houses can be compared; a session's own token goes.
inline std::string without_ids(const std::string& text) {
    std::string out;
    std::map<std::string, std::size_t> seen;
    std::size_t copied = 0;
    for (std::size_t dash = text.find('-', 8); dash != std::string::npos; dash = text.find('-', dash + 1)) {
        const auto at = dash - 8;  // an id's first dash
        if (at < copied || at + 36 > text.size() || !is_uuid(std::string_view{text}.substr(at, 36))) continue;
        out.append(text, copied, at - copied);
        out += "#" + std::to_string(seen.emplace(text.substr(at, 36), seen.size()).first->second);
        copied = at + 36;
    }
    out.append(text, copied);
    constexpr std::string_view token = "\"token\":\"";
    if (const auto at = out.find(token); at != std::string::npos)
        out.erase(at + token.size(), out.find('"', at + token.size()) - at - token.size());
    return out;
}

inline std::string told(const http::Response& answer) {
    std::string all = std::to_string(answer.status) + " " + answer.type;
    for (const auto& [name, value] : answer.headers) all += "\n" + name + ": " + value;
    return without_ids(all + "\n" + answer.body);
}

/// Every address that can be read, but for open pages and the numbers of this machine.
inline std::vector<std::string_view> read_paths(TestApp& app) {
    std::vector<std::string_view> paths;
    for (const auto& route : app.house().api().router().routes())
        if (route.method == http::Method::get && route.kind != api::Route::Kind::stream && route.path != "/metrics")
            paths.push_back(route.path);  // numbers of the house are for this machine only
    return paths;
}

inline std::string filled(std::string_view path, std::string_view id, std::string_view file) {
    std::string out{path};
    for (const auto& [name, value] : {std::pair<std::string_view, std::string_view>{"{id}", id},
                                      {"{file_id}", file},
                                      {"{code}", "YX001"},
                                      {"{number}", "1"},
                                      {"{page}", "1"}})
        if (const auto at = out.find(name); at != std::string::npos) out.replace(at, name.size(), value);
    return out;
}

}  // namespace gongyou::app
