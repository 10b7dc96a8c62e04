#include "platform/sql/page.hpp"

#include <gtest/gtest.h>

#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

struct Key {
    Date filed_on;
    Instant at;
    MatterId id;
    bool operator==(const Key&) const = default;
};
BOOST_DESCRIBE_STRUCT(Key, (), (filed_on, at, id))

Key some_key() {
    return {date("2026-02-06"), Instant{std::chrono::microseconds{1234567}},
            MatterId::trusted("0198c1d2-0000-7000-8000-000000000001")};
}

TEST(Cursor, GivesBackItsKeyToTheMicrosecond) {
    EXPECT_EQ(read_cursor<Key>(cursor_after(some_key())).value(), some_key());
}

TEST(Cursor, FromOutsideIsCheckedLikeEverythingElse) {
    const auto good = cursor_after(some_key());
    for (const std::string& bad :
         {std::string{}, std::string{"zz"}, good + "0", good + "1f", good.substr(2), std::string(4000, 'a'),
          join_cursor({"2026-02-30", "1234567", some_key().id.text()}),
          join_cursor({"2026-02-06", "x", some_key().id.text()}), join_cursor({"2026-02-06", "1234567", "' OR 1=1"})}) {
        const auto read = read_cursor<Key>(bad);
        ASSERT_FALSE(read) << bad;
        EXPECT_EQ(read.error().code, "page.wrong_cursor");
    }
}

TEST(CountText, SaysAThousandPlusBeyondAThousand) {
    EXPECT_EQ(count_text(0), "0");
    EXPECT_EQ(count_text(999), "999");
    EXPECT_EQ(count_text(1000), "1,000");
    EXPECT_EQ(count_text(1001), "1,000+");
}

struct DayRow {
    std::int64_t day = 0;
    std::int64_t id = 0;
    bool operator==(const DayRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(DayRow, (), (day, id))
struct From {
    std::int64_t day = 0;
    std::int64_t id = 0;
    int limit = 0;
};
BOOST_DESCRIBE_STRUCT(From, (), (day, id, limit))

constexpr std::string_view add_day_row = "INSERT INTO row_of_list (day, id) VALUES (:day, :id)";
constexpr std::string_view list_day_rows =
    "SELECT day, id FROM row_of_list WHERE (day, id) > (:day, :id) ORDER BY day, id LIMIT :limit";

class PageOnBoth : public OnBothDatabases {};

TEST_P(PageOnBoth, WalksTheWholeListOnceWithEqualDaysAcrossAPagesEnd) {
    const auto session = test_database().open();
    session->run_once("CREATE TABLE row_of_list (day BIGINT NOT NULL, id BIGINT NOT NULL, PRIMARY KEY (day, id))");
    std::vector<DayRow> all;
    for (int id = 1; id <= 10; ++id) all.push_back({id / 4, id});  // days 0 0 0 1 1 1 1 2 2 2
    for (const auto& row : all) session->execute(add_day_row, row);

    std::vector<DayRow> walked;
    std::vector<std::size_t> sizes;
    std::optional<std::string> cursor = cursor_after(DayRow{-1, 0});
    while (cursor) {
        const auto from = read_cursor<DayRow>(*cursor).value();
        auto page = page_of(session->list<DayRow>(list_day_rows, From{from.day, from.id, rows_for(3)}), 3,
                            [](const DayRow& row) { return row; });
        sizes.push_back(page.items.size());
        walked.insert(walked.end(), page.items.begin(), page.items.end());
        cursor = page.next;
    }
    EXPECT_EQ(walked, all);
    EXPECT_EQ(sizes, (std::vector<std::size_t>{3, 3, 3, 1}));
}

INSTANTIATE_TEST_SUITE_P(Databases, PageOnBoth, both_databases, name_of_engine);

}  // namespace
}  // namespace gongyou::sql
