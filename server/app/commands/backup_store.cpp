#include "app/commands/backup_store.hpp"

#include "platform/sql/database.hpp"
#include "platform/sql/number.hpp"

namespace gongyou::app {

namespace {

struct Line {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Line, (), (text))

constexpr std::string_view list_files = R"sql(
    SELECT address, MIN(unclaimed)
      FROM (SELECT address, 0 AS unclaimed FROM stored_file UNION ALL SELECT address, 1 FROM upload) AS named
     GROUP BY address ORDER BY address
)sql";
constexpr std::string_view find_newest_step = "SELECT COALESCE(MAX(number), 0) FROM schema_ledger";
constexpr std::string_view look_for_units_sqlite =
    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'unit'";
constexpr std::string_view look_for_units_postgres =
    "SELECT COUNT(*) FROM (SELECT to_regclass('unit') AS found) AS units WHERE found IS NOT NULL";
constexpr std::string_view look_for_a_unit = "SELECT COUNT(*) FROM (SELECT id FROM unit LIMIT 1) AS units";
constexpr std::string_view check_file = "SELECT integrity_check FROM pragma_integrity_check";
constexpr std::string_view check_keys = "SELECT \"table\" || ' → ' || parent FROM pragma_foreign_key_check";

}  // namespace

std::vector<NamedFile> named_files(sql::Session& session) { return session.list<NamedFile>(list_files); }

std::int64_t newest_step(sql::Session& session) { return session.find<sql::Number>(find_newest_step)->number; }

bool is_founded(sql::Session& session) {
    const auto count = [&](std::string_view sql) { return session.find<sql::Number>(sql)->number; };
    return count(session.pick(look_for_units_sqlite, look_for_units_postgres)) > 0 && count(look_for_a_unit) > 0;
}

std::vector<std::string> damage(sql::Session& session) {
    std::vector<std::string> found;
    if (session.dialect() != sql::Dialect::sqlite) return found;  // pg_restore has built every key and index anew
    for (auto& line : session.list<Line>(check_file))
        if (line.text != "ok") found.push_back(std::move(line.text));
    for (auto& line : session.list<Line>(check_keys)) found.push_back(std::move(line.text));
    return found;
}

std::unique_ptr<sql::Session> open_copy(const std::filesystem::path& file) {
    return sql::open_session("sqlite://" + std::filesystem::absolute(file).string(), false);
}

std::filesystem::path sqlite_file(const std::string& url) {
    constexpr std::string_view scheme = "sqlite://";
    return url.starts_with(scheme) ? url.substr(scheme.size()) : url.substr(std::string_view{"sqlite:"}.size());
}

std::filesystem::path file_path(const std::string& address) {
    return std::filesystem::path{address.substr(0, 2)} / address.substr(2);
}

}  // namespace gongyou::app
