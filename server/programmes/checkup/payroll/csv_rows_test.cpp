#include "programmes/checkup/payroll/csv_rows.hpp"

#include <gtest/gtest.h>

namespace gongyou::checkup::payroll {
namespace {

TEST(CsvRows, KeepQuotedSignsAndBreaksWithinAField) {
    const auto rows = csv_rows("姓名,应发\r\n\"甲, 乙\",\"1,000\"\n\"说\"\"好\"\"\",\n");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1], (std::vector<std::string>{"甲, 乙", "1,000"}));
    EXPECT_EQ(rows[2], (std::vector<std::string>{"说\"好\"", ""}));
}

TEST(CsvRows, AreReadByWhicheverSignPartsTheirFirstLine) {
    EXPECT_EQ(csv_rows("姓名\t应发\n甲\t5000").at(1).at(1), "5000");
    EXPECT_EQ(csv_rows("姓名;应发\n甲;5000").at(1).at(1), "5000");
    EXPECT_TRUE(csv_rows("").empty());
}

}  // namespace
}  // namespace gongyou::checkup::payroll
