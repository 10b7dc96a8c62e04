#include "platform/sql/reader_pool.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

class ReaderPoolOnBoth : public OnBothDatabases {
protected:
    ReaderPool pool(int size) {
        return {size, [this] { return test_database().open(); }};
    }
};

const Session* taken_from(ReaderPool& pool) { return &pool.take().session(); }

const Session* taken_elsewhere(ReaderPool& pool) {
    const Session* session = nullptr;
    std::thread{[&] { session = taken_from(pool); }}.join();
    return session;
}

TEST_P(ReaderPoolOnBoth, AThreadIsGivenTheConnectionItHadLast) {
    auto readers = pool(2);
    const auto* own = taken_from(readers);
    const auto* other = taken_elsewhere(readers);  // the last one given back
    EXPECT_NE(own, other);
    EXPECT_EQ(taken_from(readers), own);
    EXPECT_EQ(taken_from(readers), own);
}

TEST_P(ReaderPoolOnBoth, AThreadWithoutOneTakesTheOneThatIdledLongest) {
    auto readers = pool(2);
    const auto* first = taken_elsewhere(readers);
    const auto* second = taken_from(readers);
    EXPECT_NE(first, second);
    EXPECT_EQ(taken_elsewhere(readers), first);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReaderPoolOnBoth, both_databases, name_of_engine);

}  // namespace
}  // namespace gongyou::sql
