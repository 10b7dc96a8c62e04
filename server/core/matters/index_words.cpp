#include "core/matters/index_words.hpp"

#include <algorithm>

#include "core/access/scope_walk.hpp"

namespace gongyou::matters {

std::string word_of(const UnitId& unit) {
    std::string word = "u" + unit.text();
    std::erase(word, '-');
    return word;
}

std::string every_word_of(std::string_view words, sql::Dialect dialect) {
    std::string question;
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = words.substr(at, end - at);
        if (!question.empty()) question += dialect == sql::Dialect::sqlite ? " AND " : " & ";
        const char quote = dialect == sql::Dialect::sqlite ? '"' : '\'';
        question.append(1, quote).append(word).append(1, quote);
        at = end + 1;
    }
    return question;
}

std::string within_few_units(sql::Session& session, const ScopeSql& scope) {
    if (width_of(session, scope) != Width::narrow) return "";
    const bool sqlite = session.dialect() == sql::Dialect::sqlite;
    std::string any;
    for (const auto& [unit_id] : session.list<ScopeUnit>(scope::units, scope)) {
        if (!any.empty()) any += sqlite ? " OR " : " | ";
        any += word_of(unit_id);
    }
    return any.empty() ? "" : (sqlite ? " AND (" : " & (") + any + ")";
}

}  // namespace gongyou::matters
