#include "platform/tables/csv.hpp"

#include <gtest/gtest.h>

namespace gongyou::tables {
namespace {

TEST(Csv, QuotesEveryFieldAndDoublesQuotes) {
    EXPECT_EQ(csv({{"行", "写的"}, {"2", "他说\"好\""}}), "\uFEFF\"行\",\"写的\"\r\n\"2\",\"他说\"\"好\"\"\"\r\n");
}

TEST(Csv, WritesWhatASpreadsheetWouldWorkOutAsText) {
    for (const auto* field : {"=1+1", "+86", "-1", "@SUM(A1)", "\tx", "\nx", "＝1", "＋1", "－1", "＠a", "  =1", "\"=1",
                              "\u200B=cmd", "\uFEFF@x", "\u3000+1"})
        EXPECT_EQ(as_text(field), "'" + std::string{field});
    for (const auto* field : {"李师傅", "9600", "", "a=1", "2026-01"}) EXPECT_EQ(as_text(field), field);
}

}  // namespace
}  // namespace gongyou::tables
