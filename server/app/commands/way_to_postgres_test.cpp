#include "app/commands/way_to_postgres.hpp"

#include <gmock/gmock.h>

namespace gongyou::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(WayToPostgres, NamesNoPasswordWhereEverybodyReads) {
    // %24 is "$": what is written into a URL is read by libpq before it is handed on, in libpq's own order
    const auto way = way_to_postgres("postgresql://union:se%24cret@db.example:5433/gongyou?sslmode=verify-full");
    EXPECT_EQ(way.open, "user='union' dbname='gongyou' host='db.example' port='5433' sslmode='verify-full'");
    EXPECT_THAT(way.secret, ElementsAre("PGPASSWORD=se$cret"));
}

TEST(WayToPostgres, KeepsKeywordsAndWhatStandsInQuotes) {
    const auto way = way_to_postgres(R"(host=/run/pg dbname='it\'s here' password='a b')");
    EXPECT_THAT(way.open, HasSubstr(R"(dbname='it\'s here')"));
    EXPECT_THAT(way.open, Not(HasSubstr("a b")));
    EXPECT_THAT(way.secret, ElementsAre("PGPASSWORD=a b"));
}

TEST(WayToPostgres, HandsOnWhatItCannotRead) {
    const auto way = way_to_postgres("postgresql://[broken");
    EXPECT_EQ(way.open, "postgresql://[broken");
    EXPECT_THAT(way.secret, IsEmpty());
}

}  // namespace
}  // namespace gongyou::app
