#include "platform/sql/migrations.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "platform/sql/number.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

constexpr Migration first{1, "0001_first", "CREATE TABLE a (id BIGINT);\nINSERT INTO a (id) VALUES (1);\n"};
constexpr Migration second{2, "0002_second", "CREATE TABLE b (id BIGINT);\nINSERT INTO a (id) VALUES (2);\n"};
constexpr Migration broken{
    2, "0002_second",
    "CREATE TABLE b (id BIGINT);\nINSERT INTO a (id) VALUES (2);\nINSERT INTO nowhere (id) VALUES (3);\n"};

constexpr std::string_view waiting_for_a_turn = R"sql(
    SELECT COUNT(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
     WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()
)sql";

class MigrationsOnBoth : public OnBothDatabases {
protected:
    std::int64_t count_a() { return test_database().open()->find<Number>("SELECT COUNT(*) FROM a")->number; }
};

TEST_P(MigrationsOnBoth, AreAppliedOnceEach) {
    const auto session = test_database().open();
    const Migration one[] = {first};
    const Migration both[] = {first, second};
    EXPECT_EQ(migrate(*session, one, Instant{})->applied, 1);
    EXPECT_EQ(migrate(*session, both, Instant{})->applied, 1);
    const auto again = migrate(*session, both, Instant{});
    EXPECT_EQ(again->applied, 0);
    EXPECT_EQ(again->newest, 2);
    EXPECT_EQ(count_a(), 2);
}

TEST_P(MigrationsOnBoth, ThatBrokeInTheMiddleLeaveNothingAndAreDoneAgain) {
    const Migration bad[] = {first, broken};
    const Migration good[] = {first, second};
    EXPECT_THROW((void)migrate(*test_database().open(), bad, Instant{}), StorageError);
    EXPECT_EQ(count_a(), 1);  // the first step stands, the second left nothing: neither its table nor its row
    EXPECT_EQ(migrate(*test_database().open(), good, Instant{})->applied, 1);
    EXPECT_EQ(count_a(), 2);
}

TEST_P(MigrationsOnBoth, AlteredAfterTheyWereAppliedAreRefused) {
    const Migration one[] = {first};
    const Migration altered[] = {{1, "0001_first", "CREATE TABLE a (id BIGINT, name TEXT);\n"}};
    ASSERT_TRUE(migrate(*test_database().open(), one, Instant{}));
    const auto refused = migrate(*test_database().open(), altered, Instant{});
    EXPECT_EQ(refused.error().code, "migration.changed");
    EXPECT_EQ(refused.error().params.at("step"), "0001_first");
}

TEST_P(MigrationsOnBoth, OfANewerProgramAreRefusedByAnOlderOne) {
    const Migration both[] = {first, second};
    const Migration one[] = {first};
    ASSERT_TRUE(migrate(*test_database().open(), both, Instant{}));
    const auto refused = migrate(*test_database().open(), one, Instant{});
    EXPECT_EQ(refused.error().code, "migration.store_is_newer");
    EXPECT_EQ(refused.error().params.at("store"), "2");
    EXPECT_EQ(refused.error().params.at("program"), "1");
}

TEST_P(MigrationsOnBoth, OfTwoServersAtOnceAreAppliedOnce) {
    const Migration both[] = {first, second};
    const auto& store = test_database();
    std::vector<std::thread> servers;
    std::atomic<int> applied = 0;
    for (int i = 0; i < 4; ++i)
        servers.emplace_back([&] { applied += migrate(*store.open(), both, Instant{}).value().applied; });
    for (auto& server : servers) server.join();
    EXPECT_EQ(applied, 2);
    EXPECT_EQ(count_a(), 2);
}

TEST_P(MigrationsOnBoth, ArePlannedWithoutTouchingTheStore) {
    const auto session = test_database().open();
    const Migration one[] = {first};
    const Migration both[] = {first, second};
    EXPECT_EQ(migration_plan(*session, both).newest, 0);
    EXPECT_EQ(migration_plan(*session, both).pending, 2);
    ASSERT_TRUE(migrate(*session, one, Instant{}));
    EXPECT_EQ(migration_plan(*session, both).newest, 1);
    EXPECT_EQ(migration_plan(*session, both).pending, 1);
    EXPECT_EQ(migration_plan(*session, one).pending, 0);
    ASSERT_TRUE(migrate(*session, both, Instant{}));
    EXPECT_EQ(migration_plan(*session, both).pending, 0);
    EXPECT_EQ(migration_plan(*session, one).newest, 2);  // an older program
}

TEST_P(MigrationsOnBoth, AreDoneByOneServerAtATime) {
    if (GetParam() == Dialect::sqlite) GTEST_SKIP() << "one server only";
    auto ours = test_database().open();
    take_turn_at_migrating(*ours);
    std::atomic<bool> their_turn = false;
    std::thread other{[&] {
        const auto theirs = test_database().open();
        take_turn_at_migrating(*theirs);
        their_turn = true;
    }};
    while (test_database().open()->find<Number>(waiting_for_a_turn)->number == 0) std::this_thread::yield();
    EXPECT_FALSE(their_turn);
    ours.reset();
    other.join();
    EXPECT_TRUE(their_turn);
}

TEST_P(MigrationsOnBoth, OfTheProductFitTheDatabase) {
    EXPECT_GT(migrate(*test_database().open(), product_migrations(), Instant{})->applied, 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, MigrationsOnBoth, both_databases, name_of_engine);

TEST(Statements, AreThoseForTheDatabaseAtHand) {
    constexpr std::string_view sql =
        "-- a comment\nCREATE TABLE a (\n  id BIGINT  -- a note;\n);  -- after\n-- [sqlite]\nONE;\n-- [end]\n"
        "-- [postgres]\nTWO;\n-- [end]\nTHREE;\n";
    EXPECT_EQ(statements_for(sql, Dialect::sqlite),
              (std::vector<std::string>{"CREATE TABLE a (\n  id BIGINT \n); \n", "ONE;\n", "THREE;\n"}));
    EXPECT_EQ(statements_for(sql, Dialect::postgres)[1], "TWO;\n");
}

}  // namespace
}  // namespace gongyou::sql
