#include "platform/http/message.hpp"

namespace gongyou::http {

std::optional<std::string_view> Request::header(std::string_view name) const {
    for (const auto& [have, value] : headers)
        if (have == name) return value;
    return std::nullopt;
}

std::optional<std::string_view> Request::cookie(std::string_view name) const {
    const auto all = header("cookie");
    if (!all) return std::nullopt;
    std::string_view left = *all;
    while (!left.empty()) {
        const auto end = left.find(';');
        auto pair = left.substr(0, end);
        left = end == std::string_view::npos ? std::string_view{} : left.substr(end + 1);
        while (pair.starts_with(' ')) pair.remove_prefix(1);
        if (pair.size() > name.size() && pair[name.size()] == '=' && pair.starts_with(name))
            return pair.substr(name.size() + 1);
    }
    return std::nullopt;
}

}  // namespace gongyou::http
