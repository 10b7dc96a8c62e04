#include "programmes/checkup/text/value.hpp"

#include <gtest/gtest.h>

#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/id_number.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {
namespace {

/// The only figure of a text, as it is normalised.
Value only_value(std::string_view text) {
    const auto found = values_of(normalised(characters(text)).text);
    EXPECT_EQ(found.size(), 1u) << text;
    return found.empty() ? Value{} : found.front();
}

TEST(Values, LengthsOfTimeAreReadInWordsAndDigits) {
    EXPECT_EQ(*only_value("三个月").months(), 3);
    EXPECT_EQ(*only_value("３个月").months(), 3);
    EXPECT_EQ(*only_value("半年").months(), 6);
    EXPECT_EQ(*only_value("一年半").months(), 18);
    EXPECT_EQ(*only_value("两个半月").months(), 2.5);
    EXPECT_EQ(*only_value("廿五天").days(), 25);
    EXPECT_EQ(*only_value("__3__年").months(), 36);
    EXPECT_EQ(*only_value("三十分钟").hours(), 0.5);
    EXPECT_EQ(only_value("1至3个月").low, 1);
}

TEST(Values, AMonthIsNotALengthOfTime) {
    EXPECT_EQ(only_value("3月").unit, Unit::month_of_year);
    EXPECT_EQ(only_value("每月15日").unit, Unit::day_of_month);
    EXPECT_EQ(only_value("2012年").unit, Unit::calendar_year);
}

TEST(Values, ADateMayGoOnBehindTheEndOfALine) {
    EXPECT_EQ(only_value("2028年10月\n31日").date, Date::of(2028, 10, 31));
    EXPECT_EQ(values_of(U"2028年10月\n3、工资每月发放").front().date, Date::of(2028, 10, 1));  // a number of a clause
}

TEST(Values, MoneyIsReadInAllItsForms) {
    EXPECT_EQ(only_value("2,490.00元").amount, 2490);
    EXPECT_EQ(only_value("叁仟伍佰元整").amount, 3500);
    EXPECT_EQ(only_value("3千5百元").amount, 3500);
    EXPECT_EQ(only_value("1.2万元").amount, 12000);
}

TEST(Values, SharesAreReadAsPartsOfOne) {
    EXPECT_DOUBLE_EQ(only_value("百分之八十").amount, 0.8);
    EXPECT_DOUBLE_EQ(only_value("七折").amount, 0.7);
    EXPECT_DOUBLE_EQ(only_value("150%").amount, 1.5);
    EXPECT_DOUBLE_EQ(only_value("双倍").amount, 2);
    EXPECT_DOUBLE_EQ(only_value("一倍半").amount, 1.5);
}

TEST(Values, DatesAreReadInAllTheirForms) {
    for (const auto text : {"2025年3月1日", "2025.3.1", "2025-03-01", "2025/3/1", "20250301", "二〇二五年三月一日",
                            "贰零贰伍年叁月壹日", "_2025_年_3_月_1_日"})
        EXPECT_EQ(only_value(text).date, date("2025-03-01")) << text;
    EXPECT_EQ(only_value("2028年2月30日").date, date("2028-02-29"));
}

TEST(MonthsBetween, CountBothDays) {
    EXPECT_EQ(months_between(date("2025-03-01"), date("2026-02-28")), 12);
    EXPECT_LT(months_between(date("2025-03-01"), date("2026-02-27")), 12);
    EXPECT_LT(months_between(date("2025-04-01"), date("2028-03-30")), 36);
}

TEST(IdNumber, IsCheckedByItsLastCharacter) {
    // The example of GB 11643, appendix A: 11010519491231002X.
    EXPECT_TRUE(has_right_check_digit(U"11010519491231002X"));
    EXPECT_FALSE(has_right_check_digit(U"110105194912310021"));
    EXPECT_EQ(birth_of(U"11010519491231002X"), date("1949-12-31"));
    EXPECT_TRUE(is_of_woman(U"11010519491231002X"));
}

}  // namespace
}  // namespace gongyou::checkup
