#include "platform/sql/session.hpp"

#include <cctype>

namespace gongyou::sql {

bool asks_for(std::string_view sql, std::string_view name) {
    const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    for (auto at = sql.find(name); at != std::string_view::npos; at = sql.find(name, at + 1)) {
        const auto end = at + name.size();
        if (at > 0 && sql[at - 1] == ':' && (end == sql.size() || !is_word(sql[end]))) return true;
    }
    return false;
}

Session::Session(std::unique_ptr<soci::session> connection, Dialect dialect)
    : connection_{std::move(connection)}, dialect_{dialect} {}

Session::~Session() { statements_.clear(); }  // before their connection

void Session::run_once(std::string_view sql) {
    guarded([&] { *connection_ << std::string{sql}; });
}

}  // namespace gongyou::sql
