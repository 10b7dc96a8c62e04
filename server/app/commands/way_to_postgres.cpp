#include "app/commands/way_to_postgres.hpp"

#include <libpq-fe.h>

#include <memory>

namespace gongyou::app {

namespace {

std::string in_quotes(std::string_view value) {
    std::string quoted = "'";
    for (const char letter : value) {
        if (letter == '\'' || letter == '\\') quoted += '\\';
        quoted += letter;
    }
    return quoted + "'";
}

}  // namespace

WayToPostgres way_to_postgres(const std::string& url) {
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options{PQconninfoParse(url.c_str(), nullptr),
                                                                               &PQconninfoFree};
    if (!options) return {url, {}};
    WayToPostgres way;
    for (const auto* option = options.get(); option->keyword; ++option) {
        if (!option->val) continue;
        if (std::string_view{option->keyword} == "password")
            way.secret.push_back(std::string{"PGPASSWORD="} + option->val);
        else
            way.open += (way.open.empty() ? "" : " ") + std::string{option->keyword} + "=" + in_quotes(option->val);
    }
    return way;
}

}  // namespace gongyou::app
