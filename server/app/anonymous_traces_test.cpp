#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <numeric>

#include "app/commands/take_backup.hpp"
#include "app/daily_upkeep.hpp"
#include "app/test_app.hpp"
#include "kernel/whole_file.hpp"

// What whoever has all of the store can and cannot learn of anonymous reports (security.md AN-3, AN-5).
namespace gongyou::app {
namespace {

/// How well the order of `values` follows the order they are in: 1 the same, -1 turned round, about 0 for chance
/// (Spearman). Equal values share their rank; a column that says the same of all says nothing.
double rank_correlation(const std::vector<std::string>& values) {
    const auto as_number = [](const std::string& text) {  // a row's place "(3,17)", a count, a transaction
        long long block = 0, line = 0;
        if (std::sscanf(text.c_str(), "(%lld,%lld)", &block, &line) == 2)
            return static_cast<double>(block) * 1e6 + static_cast<double>(line);
        char* end = nullptr;
        const double number = std::strtod(text.c_str(), &end);
        return !text.empty() && *end == '\0' ? number : 0.0;
    };
    const auto before = [&](std::size_t a, std::size_t b) {
        return std::pair{as_number(values[a]), std::string_view{values[a]}} <
               std::pair{as_number(values[b]), std::string_view{values[b]}};
    };
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, before);
    std::vector<double> rank(values.size());
    for (std::size_t from = 0, to = 0; from < order.size(); from = to) {
        while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
        for (auto i = from; i < to; ++i) rank[order[i]] = static_cast<double>(from + to - 1) / 2;
    }
    const double middle = static_cast<double>(values.size() - 1) / 2;
    double together = 0, of_time = 0, of_rank = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double time = static_cast<double>(i) - middle, place = rank[i] - middle;
        together += time * place, of_time += time * time, of_rank += place * place;
    }
    return of_rank == 0 ? 0 : together / std::sqrt(of_time * of_rank);
}

TEST(RankCorrelation, IsOneForTheSameOrderAndNothingForOneValue) {
    EXPECT_DOUBLE_EQ(rank_correlation({"1", "2", "10", "20"}), 1);  // as numbers, not as words
    EXPECT_DOUBLE_EQ(rank_correlation({"(2,1)", "(1,9)", "(0,30)"}), -1);
    EXPECT_DOUBLE_EQ(rank_correlation({"a", "a", "a"}), 0);
    // Ranks 1, 0, 3, 2 against 0, 1, 2, 3: 1 - 6 * (1 + 1 + 1 + 1) / (4 * 15) = 0.6.
    EXPECT_NEAR(rank_correlation({"b", "a", "d", "c"}), 0.6, 1e-12);
}

using Cell = std::optional<std::string>;

class AnonymousTraces : public sql::OnBothDatabases {
protected:
    AnonymousTraces() : app{GetParam()} { app.lies_in_no_province(); }  // one clock a report

    std::string filed(const std::string& words, const std::string& employer = "云溪晨光针织有限公司") {
        const auto answer = app.act("/api/reports", {{"employer_name", employer},
                                                     {"place", words + "门口"},
                                                     {"facts", words + "拖欠工资三个月，老板说下个月再发。"},
                                                     {"uploads", boost::json::array{}},
                                                     {"consent", true}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("receipt").as_string()};
    }
    /// What the store says to whoever reads all of it.
    std::vector<std::vector<Cell>> rows(const std::string& question, int columns) {
        if (!session_) session_ = app.database().open(true);
        session_->allow(std::chrono::seconds{2});
        std::vector<std::string> values(static_cast<std::size_t>(columns));
        std::vector<soci::indicator> there(values.size());
        soci::statement statement{session_->connection()};
        for (std::size_t i = 0; i < values.size(); ++i) statement.exchange(soci::into(values[i], there[i]));
        statement.alloc();
        statement.prepare(question);
        statement.define_and_bind();
        statement.execute();
        std::vector<std::vector<Cell>> all;
        while (statement.fetch()) {
            auto& row = all.emplace_back();
            for (std::size_t i = 0; i < values.size(); ++i)
                row.push_back(there[i] == soci::i_ok ? Cell{values[i]} : std::nullopt);
        }
        return all;
    }
    std::vector<std::string> names(const std::string& question) {
        std::vector<std::string> all;
        for (const auto& row : rows(question, 1)) all.push_back(row.at(0).value_or(""));
        return all;
    }
    bool is_sqlite() const { return GetParam() == sql::Dialect::sqlite; }
    std::vector<std::string> tables() {
        return names(is_sqlite() ? "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                                   "name NOT LIKE 'sqlite_%'"
                                 : "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema()");
    }
    /// Its columns, those included that no schema names.
    std::vector<std::string> columns_of(const std::string& table) {
        if (!is_sqlite()) {
            auto all = names("SELECT CAST(column_name AS text) FROM information_schema.columns WHERE table_name = '" +
                             table + "' AND table_schema = current_schema()");
            all.insert(all.end(), {"ctid", "xmin"});
            return all;
        }
        auto all = names("SELECT name FROM pragma_table_info('" + table + "')");
        if (names("SELECT name FROM pragma_table_list WHERE wr = 0 AND name = '" + table + "'").size() == 1)
            all.emplace_back("rowid");
        return all;
    }
    void do_the_upkeep() {
        jobs::JobQueue queue;
        app.write([&](sql::Tx& tx) -> Result<Done> {
            plan_upkeep(tx, queue, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    TestApp app;

private:
    std::unique_ptr<sql::Session> session_;
};
INSTANTIATE_TEST_SUITE_P(Databases, AnonymousTraces, sql::both_databases, sql::name_of_engine);

/// Whether it could be a moment, or an id with one in it (UUIDv7).
bool tells_the_hour(const std::string& value) {
    const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    return (digits && value.size() >= 10) || (value.size() == 36 && value[8] == '-' && value[14] == '7');
}

// Of 600 in random order chance alone reaches 0.2 once in a million columns; of 200 it would once in two hundred.
TEST_P(AnonymousTraces, OfOneDayCannotBePutInOrderTheNextMorning) {
    constexpr std::size_t reports = 600;
    std::vector<std::string> in_order;
    std::set<std::string> known;
    for (std::size_t i = 0; i < reports; ++i) {
        filed("二号车间");
        app.clock().pass(std::chrono::minutes{1});  // from noon to ten in the evening
        for (auto& id : names("SELECT id FROM report"))
            if (known.insert(id).second) in_order.push_back(id);
    }
    ASSERT_EQ(in_order.size(), reports);
    app.clock().pass(std::chrono::hours{10});
    do_the_upkeep();

    std::map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < reports; ++i) place[in_order[i]] = i;
    int looked_at = 0;
    for (const auto& table : tables()) {
        const auto columns = columns_of(table);
        std::string list;
        for (const auto& column : columns) list += (list.empty() ? "" : ", ") + ("CAST(" + column + " AS text)");
        const std::string one_of_each = table == "matter_clock" ? " WHERE code = 'ticket.contact'" : "";
        const auto all = rows("SELECT " + list + " FROM " + table + one_of_each, static_cast<int>(columns.size()));
        for (std::size_t key = 0; key < columns.size(); ++key) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                std::vector<std::string> values(reports);
                std::size_t found = 0;
                for (const auto& row : all)
                    if (const auto of = place.find(row[key].value_or("")); of != place.end())
                        values[of->second] = row[column].value_or(""), ++found;
                if (found != reports) break;  // no column that names the reports
                ++looked_at;
                const auto name = table + "." + columns[column];
                EXPECT_LE(std::abs(rank_correlation(values)), 0.2) << name;
                const bool same = std::ranges::count(values, values.front()) == static_cast<std::ptrdiff_t>(reports);
                if (same || columns[column] == "rowid") continue;
                EXPECT_EQ(std::ranges::count_if(values, tells_the_hour), 0) << name;
            }
        }
    }
    // matter 17, matter_event 11, matter_clock 19, report 7; and what no schema names
    EXPECT_EQ(looked_at, is_sqlite() ? 55 : 62);
}

TEST_P(AnonymousTraces, AreThereAsBeforeOnceTheirRowsHaveBeenLaidAnew) {
    std::vector<std::string> receipts;
    for (int i = 0; i < 5; ++i) receipts.push_back(filed("第" + std::to_string(i) + "车间"));
    const auto counts = [&] {
        std::string all;
        for (const auto* table : {"matter", "matter_event", "matter_clock", "matter_link", "report"})
            all += rows(std::string{"SELECT CAST(COUNT(*) AS text) FROM "} + table, 1).at(0).at(0).value() + " ";
        return all;
    };
    app.act("/api/reports/pressure", {{"receipt", receipts.at(2)}, {"text", "主任找我谈话了。"}, {"at_once", false}});
    EXPECT_EQ(counts(), "6 7 12 1 6 ");  // the red one beside the five has an event and two clocks of its own
    for (int day = 0; day < 3; ++day) {
        app.clock().pass(std::chrono::hours{24});
        do_the_upkeep();
        EXPECT_EQ(counts(), "6 7 12 1 6 ");
    }
    for (int i = 0; i < 5; ++i) {
        const auto found =
            body_of(app.post("/api/receipts/lookup", {{"receipt", receipts.at(static_cast<std::size_t>(i))}}));
        EXPECT_EQ(found.at("report").at("place").as_string(), "第" + std::to_string(i) + "车间门口");
    }
    filed("新车间");
    EXPECT_EQ(counts(), "7 8 14 1 7 ");
}

/// Whether `canary` stands in the file's bytes.
bool holds(const std::string& canary, const std::filesystem::path& file) {
    return whole_file(file).value().find(canary) != std::string::npos;
}

/// Every file under `folder` in which it does.
std::vector<std::string> files_with(const std::string& canary, const std::filesystem::path& folder) {
    std::vector<std::string> found;
    for (const auto& file : std::filesystem::recursive_directory_iterator{folder})
        if (file.is_regular_file() && holds(canary, file.path())) found.push_back(file.path().filename().string());
    return found;
}

TEST_P(AnonymousTraces, HoldNoWordInClearInAnyTableFileLogOrBackup) {
    const std::string canary = "珊瑚鲸";
    const auto receipt = filed(canary + "二号车间", canary + "针织有限公司");
    const auto officer = app.as(Role::desk, app.county());
    const std::string id{body_of(app.get("/api/desk/reports")).at("items").at(0).at("id").as_string()};
    const auto step = [&](const std::string& act, boost::json::object more) {
        EXPECT_EQ(app.act("/api/desk/reports/" + id + "/" + act, std::move(more)).status, 200) << act;
    };
    step("triage", {{"revision", 1}, {"urgency", "orange"}});
    step("note", {{"revision", 2}, {"text", canary + "：先不要联系企业。"}});
    step("ask", {{"revision", 3}, {"text", canary + "：请补充发薪日期。"}});
    app.as_nobody();
    const auto by_receipt = [&](const std::string& act, boost::json::object more) {
        more["receipt"] = receipt;
        EXPECT_EQ(app.act("/api/reports/" + act, std::move(more)).status, 200) << act;
    };
    by_receipt("reply", {{"text", canary + "：每月十五日。"}});
    by_receipt("pressure", {{"text", canary + "：主任威胁我。"}, {"at_once", true}});
    app.clock().pass(std::chrono::hours{4});
    app.run_jobs();
    do_the_upkeep();
    app.as(officer);
    EXPECT_NE(app.get("/api/desk/reports/" + id).body.find(canary), std::string::npos);  // the desk reads it

    for (const auto& table : tables()) {
        std::string list;
        for (const auto& column : columns_of(table)) list += " || ' ' || COALESCE(CAST(" + column + " AS text), '')";
        for (const auto& row : rows("SELECT ''" + list + " FROM " + table, 1))
            EXPECT_EQ(row.at(0).value_or("").find(canary), std::string::npos) << table;
    }
    const std::filesystem::path data{app.config().data};
    EXPECT_EQ(files_with(canary, data.parent_path()), std::vector<std::string>{});
    if (!is_sqlite()) return;  // its backup is PostgreSQL's own dump, of the tables looked at above
    const auto store = app.config().database.substr(std::string_view{"sqlite://"}.size());
    EXPECT_FALSE(holds(canary, store));
    EXPECT_FALSE(holds(canary, store + "-wal"));
    EXPECT_TRUE(holds("YX001", store) || holds("YX001", store + "-wal"));  // what is no secret is found in them
    SystemRandom random;
    const auto to = data.parent_path() / "backups";
    ASSERT_TRUE(take_backup(app.config(), to, app.house().keys(), app.clock(), random));
    EXPECT_EQ(files_with(canary, to), std::vector<std::string>{});
}

}  // namespace
}  // namespace gongyou::app
