// What platform/sql costs over the plain client libraries: the same statements, prepared once on both sides, rows read
// into the same struct. Prints medians of several interleaved rounds, as plain time over ours (1.00: free, 0.50: twice
// as slow).
//   sql_cost [postgresql://…]
#include <fmt/format.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>

#include "platform/sql/database.hpp"

namespace {

using namespace gongyou;
using Seconds = std::chrono::duration<double>;

struct Row {
    std::string id;
    std::string state;
    std::string place;
    std::int64_t filed_at = 0;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, state, place, filed_at, revision))

constexpr const char* make_table =
    "CREATE TABLE bench_report (id TEXT PRIMARY KEY, state TEXT NOT NULL, place TEXT NOT NULL, "
    "filed_at BIGINT NOT NULL, revision BIGINT NOT NULL)";
constexpr std::string_view find_row = "SELECT id, state, place, filed_at, revision FROM bench_report WHERE id = :id";
constexpr std::string_view list_rows =
    "SELECT id, state, place, filed_at, revision FROM bench_report WHERE id > :id ORDER BY id LIMIT 20";
constexpr std::string_view add_row =
    "INSERT INTO bench_report (id, state, place, filed_at, revision) VALUES (:id, :state, :place, :filed_at, "
    ":revision)";

constexpr int rows = 20000;
constexpr int rounds = 7;

std::string id_of(int number) { return fmt::format("0198c1d2-0000-7000-8000-{:012}", number); }
Row row_of(int number) {
    return {id_of(number), "opened", "浙江省某县某镇工业园区二号门", 1700000000000000 + number, 1};
}

/// One way to do the three things that are measured.
struct Way {
    std::function<void(const std::string&)> find;
    std::function<void(const std::string&)> list;
    std::function<void(const Row&)> add;
};

Way ours(sql::Session& session) {
    return {[&](const std::string& id) { (void)session.find<Row>(find_row, Row{.id = id}).value(); },
            [&](const std::string& id) { (void)session.list<Row>(list_rows, Row{.id = id}); },
            [&](const Row& row) { session.execute(add_row, row); }};
}

/// sqlite3 as its manual has it.
class PlainSqlite {
public:
    explicit PlainSqlite(const std::string& file) {
        sqlite3_open(file.c_str(), &connection_);
        sqlite3_exec(connection_, "PRAGMA synchronous = FULL; PRAGMA cache_size = -16000", nullptr, nullptr, nullptr);
        find_ = prepared(find_row);
        list_ = prepared(list_rows);
        add_ = prepared(add_row);
    }
    void run(const char* sql) { sqlite3_exec(connection_, sql, nullptr, nullptr, nullptr); }
    Way way() {
        return {[this](const std::string& id) { (void)ask(find_, id).at(0); },
                [this](const std::string& id) { (void)ask(list_, id); },
                [this](const Row& row) {
                    bind(add_, 1, row.id);
                    bind(add_, 2, row.state);
                    bind(add_, 3, row.place);
                    sqlite3_bind_int64(add_, 4, row.filed_at);
                    sqlite3_bind_int64(add_, 5, row.revision);
                    sqlite3_step(add_);
                    sqlite3_reset(add_);
                }};
    }

private:
    sqlite3_stmt* prepared(std::string_view sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int place, const std::string& text) {
        sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    static std::string text(sqlite3_stmt* statement, int column) {
        return {reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
    }
    static std::vector<Row> ask(sqlite3_stmt* statement, const std::string& id) {
        std::vector<Row> found;
        bind(statement, 1, id);
        while (sqlite3_step(statement) == SQLITE_ROW)
            found.push_back({text(statement, 0), text(statement, 1), text(statement, 2),
                             sqlite3_column_int64(statement, 3), sqlite3_column_int64(statement, 4)});
        sqlite3_reset(statement);
        return found;
    }

    sqlite3* connection_ = nullptr;
    sqlite3_stmt* find_ = nullptr;
    sqlite3_stmt* list_ = nullptr;
    sqlite3_stmt* add_ = nullptr;
};

/// libpq as its manual has it.
class PlainPostgres {
public:
    explicit PlainPostgres(const std::string& url) : connection_{PQconnectdb(url.c_str())} {
        prepare("find", "SELECT id, state, place, filed_at, revision FROM bench_report WHERE id = $1", 1);
        prepare("list",
                "SELECT id, state, place, filed_at, revision FROM bench_report WHERE id > $1 ORDER BY id LIMIT 20", 1);
        prepare("add", "INSERT INTO bench_report (id, state, place, filed_at, revision) VALUES ($1, $2, $3, $4, $5)",
                5);
    }
    void run(const char* sql) { PQclear(PQexec(connection_, sql)); }
    Way way() {
        return {[this](const std::string& id) { (void)ask("find", id).at(0); },
                [this](const std::string& id) { (void)ask("list", id); },
                [this](const Row& row) {
                    const auto at = std::to_string(row.filed_at);
                    const auto revision = std::to_string(row.revision);
                    const char* values[] = {row.id.c_str(), row.state.c_str(), row.place.c_str(), at.c_str(),
                                            revision.c_str()};
                    PQclear(PQexecPrepared(connection_, "add", 5, values, nullptr, nullptr, 0));
                }};
    }

private:
    void prepare(const char* name, const char* sql, int values) {
        PQclear(PQprepare(connection_, name, sql, values, nullptr));
    }
    std::vector<Row> ask(const char* name, const std::string& id) {
        const char* values[] = {id.c_str()};
        PGresult* result = PQexecPrepared(connection_, name, 1, values, nullptr, nullptr, 0);
        std::vector<Row> found;
        for (int i = 0; i < PQntuples(result); ++i)
            found.push_back({PQgetvalue(result, i, 0), PQgetvalue(result, i, 1), PQgetvalue(result, i, 2),
                             std::atoll(PQgetvalue(result, i, 3)), std::atoll(PQgetvalue(result, i, 4))});
        PQclear(result);
        return found;
    }
    PGconn* connection_;
};

double seconds_for(int times, const std::function<void(int)>& act) {
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i) act(i);
    return Seconds{std::chrono::steady_clock::now() - start}.count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Times both ways in turns and prints the medians.
void compare(const char* what, int times, const std::function<void(int)>& plain,
             const std::function<void(int)>& wrapped) {
    std::vector<double> plain_times;
    std::vector<double> wrapped_times;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        plain_times.push_back(seconds_for(times, plain));
        wrapped_times.push_back(seconds_for(times, wrapped));
        ratios.push_back(plain_times.back() / wrapped_times.back());
    }
    fmt::print("  {:<26} plain {:8.2f} µs   ours {:8.2f} µs   ratio {:.2f}\n", what, median(plain_times) / times * 1e6,
               median(wrapped_times) / times * 1e6, median(ratios));
}

void measure(sql::Session& session, const Way& plain, const std::function<void(const char*)>& run_plain, int scale) {
    const auto wrapped = ours(session);
    session.control("BEGIN");
    for (int i = 0; i < rows; ++i) wrapped.add(row_of(i));
    session.control("COMMIT");
    const auto some = [](int i) { return id_of(i * 7919 % rows); };
    compare(
        "one row by key", 20000 / scale, [&](int i) { plain.find(some(i)); }, [&](int i) { wrapped.find(some(i)); });
    compare(
        "a list of 20", 4000 / scale, [&](int i) { plain.list(some(i)); }, [&](int i) { wrapped.list(some(i)); });
    int next = rows;
    const auto batch = [&](const Way& way, const std::function<void(const char*)>& run) {
        run("BEGIN");
        for (int i = 0; i < 64; ++i) way.add(row_of(next++));
        run("COMMIT");
    };
    compare(
        "64 inserts and a commit", 200 / scale, [&](int) { batch(plain, run_plain); },
        [&](int) { batch(wrapped, [&](const char* sql) { session.control(sql); }); });
}

}  // namespace

int main(int count, char** arguments) {
    std::string folder = (std::filesystem::temp_directory_path() / "gongyou-bench-XXXXXX").string();
    if (!mkdtemp(folder.data())) return 1;
    {
        const auto session = sql::open_session("sqlite://" + folder + "/bench.db", false);
        session->run_once(make_table);
        PlainSqlite plain{folder + "/bench.db"};
        fmt::print("SQLite {} (medians of {} rounds; ratio: plain over ours)\n", sqlite3_libversion(), rounds);
        measure(
            *session, plain.way(), [&](const char* sql) { plain.run(sql); }, 1);
    }
    std::filesystem::remove_all(folder);
    if (count > 1) {
        const auto session = sql::open_session(arguments[1], false);
        session->run_once("DROP TABLE IF EXISTS bench_report");
        session->run_once(make_table);
        PlainPostgres plain{arguments[1]};
        fmt::print("PostgreSQL {}\n", PQlibVersion());
        measure(
            *session, plain.way(), [&](const char* sql) { plain.run(sql); }, 4);
    }
    return 0;
}
