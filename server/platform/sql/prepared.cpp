#include "platform/sql/prepared.hpp"

#include <cctype>

namespace gongyou::sql {

namespace {

/// Whether `sql` asks for a value called `name`.
bool asks_for(std::string_view sql, std::string_view name) {
    const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    for (auto at = sql.find(name); at != std::string_view::npos; at = sql.find(name, at + 1)) {
        const auto end = at + name.size();
        if (at > 0 && sql[at - 1] == ':' && (end == sql.size() || !is_word(sql[end]))) return true;
    }
    return false;
}

}  // namespace

void PreparedStatement::prepare(std::string_view sql, std::span<const Place> values, std::span<const Place> columns) {
    in_.resize(values.size());
    out_.resize(columns.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!asks_for(sql, values[i].name)) continue;
        Slot& slot = in_[i];
        const std::string key{values[i].name};
        switch (values[i].kind) {
            case ColumnKind::text:
                statement_.exchange(soci::use(slot.text, slot.state, key));
                break;
            case ColumnKind::whole:
                statement_.exchange(soci::use(slot.whole, slot.state, key));
                break;
            case ColumnKind::real:
                statement_.exchange(soci::use(slot.real, slot.state, key));
                break;
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Slot& slot = out_[i];
        switch (columns[i].kind) {
            case ColumnKind::text:
                statement_.exchange(soci::into(slot.text, slot.state));
                break;
            case ColumnKind::whole:
                statement_.exchange(soci::into(slot.whole, slot.state));
                break;
            case ColumnKind::real:
                statement_.exchange(soci::into(slot.real, slot.state));
                break;
        }
    }
    statement_.alloc();
    statement_.prepare(std::string{sql});
    statement_.define_and_bind();
}

}  // namespace gongyou::sql
