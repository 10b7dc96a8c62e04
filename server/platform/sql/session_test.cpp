#include <gtest/gtest.h>

#include "platform/sql/migrations.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Thing {
    MatterId id;
    std::string name;
    std::optional<Date> day;
    Instant at;
    bool open = false;
    Colour colour = Colour::red;
    std::optional<std::int64_t> count;
    bool operator==(const Thing&) const = default;
};
BOOST_DESCRIBE_STRUCT(Thing, (), (id, name, day, at, open, colour, count))

constexpr Migration thing_schema[] = {
    {1, "0001_thing",
     "CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT NOT NULL, day TEXT,\n"
     "  at BIGINT NOT NULL, open BIGINT NOT NULL, colour TEXT NOT NULL, count BIGINT);\n"}};
constexpr std::string_view add_thing =
    "INSERT INTO thing (id, name, day, at, open, colour, count) "
    "VALUES (:id, :name, :day, :at, :open, :colour, :count)";
constexpr std::string_view find_thing = "SELECT id, name, day, at, open, colour, count FROM thing WHERE id = :id";

class SessionOnBoth : public OnBothDatabases {};

TEST_P(SessionOnBoth, GivesBackADescribedStructAsItWasPutIn) {
    auto session = test_database().open();
    ASSERT_TRUE(migrate(*session, thing_schema, Instant{}));
    SystemRandom random;
    const Thing whole{MatterId::unordered(random),
                      "拖欠工资 :x '",
                      date("2026-02-06"),
                      Instant{std::chrono::microseconds{1234567}},
                      true,
                      Colour::green,
                      -5};
    const Thing sparse{MatterId::unordered(random), "", std::nullopt, Instant{}, false, Colour::red, std::nullopt};
    EXPECT_EQ(session->execute(add_thing, whole), 1);
    EXPECT_EQ(session->execute(add_thing, sparse), 1);
    EXPECT_EQ(session->find<Thing>(find_thing, whole), whole);
    EXPECT_EQ(session->find<Thing>(find_thing, sparse), sparse);
    EXPECT_EQ(session->find<Thing>(find_thing, Thing{}), std::nullopt);
}

TEST_P(SessionOnBoth, TellsATakenKeyFromOtherTroubles) {
    auto session = test_database().open();
    ASSERT_TRUE(migrate(*session, thing_schema, Instant{}));
    SystemRandom random;
    const Thing thing{MatterId::unordered(random), "a", {}, Instant{}, false, Colour::red, {}};
    session->execute(add_thing, thing);
    try {
        session->execute(add_thing, thing);
        FAIL() << "a second row with the same key went in";
    } catch (const StorageError& error) {
        EXPECT_EQ(error.trouble(), StorageTrouble::taken);
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, SessionOnBoth, both_databases, name_of_engine);

}  // namespace
}  // namespace gongyou::sql
