#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "cpp_text.hpp"
#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

/// Files that hold SQL though they are no stores, and why.
struct Exception {
    std::string_view path;  ///< begins so
    std::string_view why;
};
constexpr std::array sql_elsewhere{
    Exception{"server/platform/sql/", "the machinery itself: savepoints, settings, the ledger of migrations"},
    Exception{"server/core/access/", "the scope of a reader, as a piece that stores put into their statements"},
    Exception{"server/core/api/answered_command.cpp",
              "keeps answers within any command, so it is handed each one's session"},
    Exception{"server/core/audit/audit_", "keeps entries within any command, and verifies a store from outside"},
    Exception{"server/core/notices/notices.cpp", "notes within any command, so it is handed each one's session"},
    Exception{"server/platform/files/file", "claims within any command, so it is handed each one's session"},
    Exception{"server/app/commands/", "look at a whole store from outside: is it empty, is it sound"},
    Exception{"server/app/test_app.hpp", "moves the demo county to no province, which nobody could do outside a test"},
    Exception{"server/programmes/rights/report_search.cpp", "the index of words, whose statements differ by database"},
    Exception{"server/programmes/rights/consultation_search.cpp", "the same of consultations"},
};

bool is_sql(std::string_view text) {
    for (const auto word : {"SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "DROP TABLE "})
        if (find_word(text, word) != std::string_view::npos) return true;
    return false;
}

/// Files that are stores: called so, or with a class that keeps a session for as long as one transaction lasts.
std::set<std::string> stores_among(const Sources& sources) {
    std::set<std::string> stores;
    for (const auto& [path, text] : sources) {
        if (path.ends_with("_store.cpp")) stores.insert(path);
        if (path.ends_with(".hpp") && text.find("Session& session_;") != std::string::npos)
            stores.insert(path.substr(0, path.size() - 4) + ".cpp");
    }
    return stores;
}

bool is_exception(const SourceFile& file) {
    return std::any_of(sql_elsewhere.begin(), sql_elsewhere.end(),
                       [&](const Exception& one) { return file.path.starts_with(one.path); });
}

Offences sql_outside_stores(const Sources& sources) {
    Offences found;
    const auto stores = stores_among(sources);
    for (const auto& file : sources) {
        if (stores.contains(file.path) || is_exception(file)) continue;
        const auto text = taken_apart(file.text);
        const auto first =
            std::find_if(text.literals.begin(), text.literals.end(), [](const auto& one) { return is_sql(one.value); });
        if (first != text.literals.end())
            found.push_back({file.path, line_at(file.text, first->begin), "SQL belongs in a store"});
    }
    return found;
}

/// SQL that is put together at run time: a value could become a part of the statement.
Offences sql_built_from_pieces(const Sources& sources) {
    Offences found;
    for (const auto& file : sources) {
        if (file.is_test()) continue;
        const auto text = taken_apart(file.text);
        for (const auto& literal : text.literals) {
            if (!is_sql(literal.value)) continue;
            const auto behind = skip_space(text.code, literal.end);
            auto before = literal.begin;
            while (before > 0 && (text.code[before - 1] == ' ' || text.code[before - 1] == '\n')) --before;
            const auto head = std::string_view{text.code}.substr(0, before);
            const bool added = (behind < text.code.size() && text.code[behind] == '+') || head.ends_with("+");
            const bool formatted =
                head.ends_with("format(") || head.ends_with("format_to(") || head.ends_with("runtime(");
            if (added || formatted)
                found.push_back(
                    {file.path, line_at(file.text, literal.begin), "a statement is one literal; values are bound"});
        }
    }
    return found;
}

/// "server/core/people/schema/0040_person.sql" has number 40; -1 if it is not named so.
int number_of(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    const auto digits = name.substr(0, name.find('_'));
    if (digits.size() != 4 || digits.find_first_not_of("0123456789") != std::string_view::npos) return -1;
    return std::stoi(std::string{digits});
}

std::string name_behind(std::string_view text, std::size_t at) {
    at = skip_space(text, at);
    auto end = at;
    while (end < text.size() && is_word_char(text[end])) ++end;
    return std::string{text.substr(at, end - at)};
}

/// Numbered once for the whole product, and nothing refers to a table that a later step makes.
Offences schema_offences(const Sources& schema) {
    Offences found;
    std::map<int, std::string> taken;
    std::map<std::string, int> made_by;
    for (const auto& [path, text] : schema) {
        const int number = number_of(path);
        if (number < 0) found.push_back({path, 1, "is not named NNNN_name.sql"});
        if (const auto [other, fresh] = taken.emplace(number, path); !fresh)
            found.push_back({path, 1, "has the number of " + other->second});
        for (auto at = find_word(text, "CREATE TABLE"); at != std::string::npos;
             at = find_word(text, "CREATE TABLE", at + 1))
            made_by.emplace(name_behind(text, at + 12), number);
    }
    for (const auto& [path, text] : schema) {
        for (auto at = find_word(text, "REFERENCES"); at != std::string::npos;
             at = find_word(text, "REFERENCES", at + 1)) {
            const auto table = name_behind(text, at + 10);
            const auto maker = made_by.find(table);
            if (maker == made_by.end() || maker->second > number_of(path))
                found.push_back({path, line_at(text, at), "refers to " + table + ", which no earlier step makes"});
        }
    }
    return found;
}

TEST(Storage, SqlStandsOnlyInStores) { EXPECT_TRUE(nobody(sql_outside_stores(product_sources()))); }

TEST(Storage, NoStringBuiltSql) { EXPECT_TRUE(nobody(sql_built_from_pieces(server_sources()))); }

TEST(Storage, SchemaNumbersAreUniqueAndInOrder) { EXPECT_TRUE(nobody(schema_offences(files_in("server", {".sql"})))); }

TEST(StorageRules, FindSqlInARoute) {
    const std::string statement = "auto a = R\"sql(\n SELECT 1\n)sql\";  // SELECT 2\n";
    EXPECT_EQ(
        told(sql_outside_stores({{"server/core/people/people_routes.cpp", "\n" + statement},
                                 {"server/core/people/tickets.hpp", "class Tickets {\n    sql::Session& session_;\n};"},
                                 {"server/core/people/tickets.cpp", statement},
                                 {"server/core/people/person_store.cpp", statement}})),
        "server/core/people/people_routes.cpp:2: SQL belongs in a store\n");
}

TEST(StorageRules, FindAStatementPutTogetherAtRunTime) {
    EXPECT_EQ(sql_built_from_pieces({{"server/a_store.cpp", "run(\"SELECT x FROM \" + table);"}}).size(), 1u);
    EXPECT_EQ(sql_built_from_pieces({{"server/a_store.cpp", "run(fmt::format(\"DELETE FROM {}\", table));"}}).size(),
              1u);
    EXPECT_EQ(
        sql_built_from_pieces({{"server/a_store.cpp", "constexpr auto all = \"SELECT x \"\n \"FROM t\";"}}).size(), 0u);
}

TEST(StorageRules, FindATakenNumberAndATableOfALaterStep) {
    const Sources made_up{{"server/a/schema/0002_a.sql", "CREATE TABLE a (id TEXT,\n b TEXT REFERENCES b (id));"},
                          {"server/b/schema/0003_b.sql", "CREATE TABLE b (id TEXT, a TEXT REFERENCES a (id));"},
                          {"server/c/schema/0003_c.sql", ""},
                          {"server/c/schema/first.sql", ""}};
    EXPECT_EQ(told(schema_offences(made_up)),
              "server/c/schema/0003_c.sql:1: has the number of server/b/schema/0003_b.sql\n"
              "server/c/schema/first.sql:1: is not named NNNN_name.sql\n"
              "server/a/schema/0002_a.sql:2: refers to b, which no earlier step makes\n");
}

}  // namespace
}  // namespace gongyou::architecture
