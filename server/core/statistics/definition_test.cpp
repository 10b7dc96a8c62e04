#include "core/statistics/definition.hpp"

#include <gtest/gtest.h>

#include <set>

namespace gongyou::statistics {
namespace {

TEST(Definitions, SayWhatTheyCountInBothLanguages) {
    std::set<std::string_view> ids;
    for (const auto& one : definitions()) {
        EXPECT_TRUE(ids.insert(one.id).second) << one.id;
        EXPECT_TRUE(one.id.starts_with(one.code)) << one.id;
        EXPECT_GE(one.version, 1) << one.id;
        EXPECT_FALSE(one.numerator.empty()) << one.id;
        EXPECT_EQ(one.denominator.empty(), one.all.zh.empty() || one.measure == Measure::mean ||
                                               one.measure == Measure::median || one.measure == Measure::ninety)
            << one.id;
        for (const auto& words : {one.name, one.of_which, one.all, one.remark})
            EXPECT_EQ(words.zh.empty(), words.en.empty()) << one.id;
        EXPECT_FALSE(one.name.zh.empty()) << one.id;
    }
}

TEST(Definitions, ReadEachCounterOnce) {
    const auto& names = counters_read();
    EXPECT_EQ(std::set(names.begin(), names.end()).size(), names.size());
    EXPECT_NE(std::find(names.begin(), names.end(), "mediation.agreed"), names.end());
}

}  // namespace
}  // namespace gongyou::statistics
