#include "platform/tables/workbook.hpp"

#include <gtest/gtest.h>

namespace gongyou::tables {
namespace {

TEST(Workbook, IsAFileOfTheSameBytesEachTime) {
    const std::vector<Sheet> sheets{{"指标", {10, 30}, {{{"编码", "名称"}, true}, {{"F02", 63.3}}, {{"=1+1", 0.0}}}}};
    const auto once = workbook(sheets), again = workbook(sheets);
    EXPECT_EQ(once.substr(0, 4), std::string("PK\x03\x04"));
    EXPECT_GT(once.size(), 3000U);
    EXPECT_EQ(once, again);
}

}  // namespace
}  // namespace gongyou::tables
