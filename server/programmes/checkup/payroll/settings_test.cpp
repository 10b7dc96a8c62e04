#include "programmes/checkup/payroll/settings.hpp"

#include <gtest/gtest.h>

#include "programmes/checkup/payroll/questions.hpp"

namespace gongyou::checkup::payroll {
namespace {

std::string taken(std::string_view given) {
    Settings settings;
    const auto answer = settings.take(given);
    return answer ? "" : std::string{answer.error().code};
}

TEST(PayrollSettings, AreTakenWhereTheyAreWhatTheyShouldBe) {
    for (const auto* good : {"period=2025-07", "period=202507", "period=2025年7月", "pay_day=1", "pay_day=31",
                             "pay_month=this", "pay_date=2025-08-15", "average_wage=8310", "average_wage=8,310.50",
                             "min_wage=2490", "hours=综合", "cycle=季", "payslip=无", "hpf_rate=5%", "hpf_rate=0.05",
                             "leave_grace=0", "emp_type=派遣", "hire_date=不知道"})
        EXPECT_EQ(taken(good), "") << good;
    EXPECT_EQ(taken("period=七月"), "checkup.told_month");
    EXPECT_EQ(taken("period="), "checkup.told_month");
    for (const auto* wrong : {"pay_day=0", "pay_day=32", "pay_day=15.5", "pay_day=月底"})
        EXPECT_EQ(taken(wrong), "checkup.told_day_of_month") << wrong;
    for (const auto* wrong : {"average_wage=0", "min_wage=-2490", "min_wage=二千", "average_wage=83100000"})
        EXPECT_EQ(taken(wrong), "checkup.told_money") << wrong;
    EXPECT_EQ(taken("pay_date=2025"), "checkup.told_day");
    EXPECT_EQ(taken("leave_grace=一周"), "checkup.told_days");
    EXPECT_EQ(taken("hpf_rate=120%"), "checkup.told_percent");
    EXPECT_EQ(taken("hours=随便"), "checkup.told_choice");
    EXPECT_EQ(taken("weather=fine"), "checkup.setting_unknown");
    EXPECT_EQ(taken("pay_day"), "checkup.setting_unknown");
}

/// "period: T-08 T-32; …" of a table with that head.
std::string asked(std::vector<std::string> head) {
    const auto table = table_of("", {std::move(head)});
    std::string all;
    for (const auto& one : table ? questions_of(*table) : std::vector<TableQuestion>{}) {
        all += one.name + ":";
        for (const auto& code : one.checks) all += " " + code;
        all += "; ";
    }
    return all;
}

TEST(PayrollQuestions, AreThoseWhoseAnswerMakesACheckPossible) {
    // T-08 wants period, pay_date and pay_day, T-40 the day somebody left, which no answer can give for all
    EXPECT_EQ(asked({"姓名", "应发工资", "发放日期"}),
              "period: T-08; pay_day: T-08; pay_month: T-08; min_wage: T-05; payslip: T-31; hpf_rate: T-17; ");
    // T-14 wants the average wage, the base and last year's pay; T-15 and T-16 the first two
    EXPECT_EQ(asked({"姓名", "缴费基数", "前12个月平均工资", "公积金比例", "工资条", "发放日期", "工资月份"}),
              "pay_day: T-08; pay_month: T-08; average_wage: T-14 T-15 T-16; ");
}

TEST(PayrollQuestions, AreNotAskedWhereTheTableAnswersThem) {
    EXPECT_EQ(asked({"姓名", "平时加班小时", "工时制度", "工资条", "公积金比例", "发放日期", "工资月份"}),
              "pay_day: T-08; pay_month: T-08; ");
    EXPECT_EQ(asked({"姓名", "平时加班小时", "工资条", "公积金比例", "发放日期", "工资月份"}),
              "pay_day: T-08; pay_month: T-08; hours: T-02; ");
}

}  // namespace
}  // namespace gongyou::checkup::payroll
