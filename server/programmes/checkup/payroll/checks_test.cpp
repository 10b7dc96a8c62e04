#include "programmes/checkup/payroll/checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "programmes/checkup/payroll/payroll.hpp"
#include "programmes/checkup/payroll/remedies.hpp"

namespace gongyou::checkup::payroll {
namespace {

/// A row and what a check must say of it: the amount or limit it expects; empty where it must find nothing. The
/// arithmetic stands beside it.
struct Example {
    std::string_view code;
    std::string_view head;
    std::string_view row;
    std::string_view expected;
    std::vector<std::string> settings = {};
};

const std::vector<Example>& examples() {
    // By the law of Zhejiang, second tier of the minimum wage (2260 from 2024 on), on 2025-11-25.
    static const std::vector<Example> all = {
        // 3480 / 21.75 / 8 = 20 an hour; 1.5 x 20 + 2 x (10 - 2) + 3 x 8 = 70 hours' pay = 1400
        {"T-01", "姓名,基本工资,平时加班小时,休息日加班小时,已补休小时,节日加班,加班费", "甲,3480,20,10,2,8,1300",
         "1400.00"},
        {"T-01", "姓名,基本工资,平时加班小时,休息日加班小时,已补休小时,节日加班,加班费", "甲,3480,20,10,2,8,1399.50",
         ""},
        // the contract's wage alone counts: 6960 / 21.75 / 8 x 1.5 x 10 = 600
        {"T-01", "姓名,合同工资,基本工资,平时加班小时,加班费", "甲,6960,2500,10,500", "600.00"},
        // 2480 + 500 + 500 = 3480: 1.5 x 20 x 10 = 300
        {"T-01", "姓名,基本工资,岗位工资,餐补,平时加班小时,加班费", "甲,2480,500,500,10,200", "300.00"},
        // averaged hours: 1.5 x (20 + 8) x 20 = 840
        {"T-01", "姓名,基本工资,工时制度,平时加班小时,休息日加班小时,加班费", "甲,3480,综合计算,20,8,800", "840.00"},
        {"T-01", "姓名,基本工资,工时制度,平时加班小时,休息日加班小时,加班费", "甲,3480,不定时,20,8,0", ""},
        // 30 + (10 - 3) = 37 hours
        {"T-02", "姓名,平时加班小时,休息日加班小时,已补休小时", "甲,30,10,3", "不超过36小时"},
        {"T-02", "姓名,平时加班小时,休息日加班小时,已补休小时", "甲,30,10,4", ""},
        {"T-02",
         "姓名,平时加班小时,休息日加班小时,法定节假日加班小时",
         "甲,30,6,8",
         "不超过36小时",
         {"holiday_hours_count=yes"}},
        {"T-03", "姓名,单日最长工时", "甲,11.5", "不超过11小时"},
        {"T-03", "姓名,单日最长工时", "甲,11", ""},
        {"T-04", "姓名,连续出勤天数", "甲,7", "不超过6天"},
        {"T-04", "姓名,连续出勤天数", "甲,6", ""},
        // 2900 - 500 - 150 = 2250 < 2260 - 1
        {"T-05", "姓名,应发工资,加班费,高温津贴", "甲,2900,500,150", "2260.00"},
        {"T-05", "姓名,应发工资,加班费,高温津贴", "甲,2909.50,500,150", ""},
        // 2260 x 11 / 22 = 1130
        {"T-05", "姓名,应发工资,应出勤天数,实际出勤", "甲,1100,22,11", "1130.00"},
        {"T-05", "姓名,应发工资,应出勤天数,实际出勤", "甲,1130,22,11", ""},
        {"T-05", "姓名,应发工资,用工形式", "甲,1500,实习", ""},
        // 5000 x 80 % = 4000; the probation lasts until 2025-09-30
        {"T-06", "姓名,基本工资,应发工资,工资月份,试用期截止", "甲,5000,3900,2025-08,2025-09-30", "4000.00"},
        {"T-06", "姓名,基本工资,应发工资,工资月份,试用期截止", "甲,5000,4000,2025-08,2025-09-30", ""},
        {"T-06", "姓名,基本工资,应发工资,工资月份,试用期截止", "甲,5000,3900,2025-10,2025-09-30", ""},
        // a contract of one year: two months, 2025-03-01 to 2025-04-30; a day less: one month
        {"T-07", "姓名,入职日期,试用期截止,合同开始,合同到期", "甲,2025-03-01,2025-05-31,2025-03-01,2026-02-28",
         "不超过2个月（到2025-04-30）"},
        {"T-07", "姓名,入职日期,试用期截止,合同开始,合同到期", "甲,2025-03-01,2025-04-30,2025-03-01,2026-02-28", ""},
        {"T-07", "姓名,入职日期,试用期截止,合同开始,合同到期", "甲,2025-03-01,2025-04-30,2025-03-01,2026-02-27",
         "不超过1个月（到2025-03-31）"},
        // 15 August 2025 is a Friday
        {"T-08", "姓名,工资月份,发放日期", "甲,2025-07,2025-08-20", "不晚于2025-08-15", {"pay_day=15"}},
        {"T-08", "姓名,工资月份,发放日期", "甲,2025-07,2025-08-15", "", {"pay_day=15"}},
        // 31 July + 30 days = 30 August
        {"T-08", "姓名,工资月份,发放日期", "甲,2025-07,2025-09-15", "不晚于2025-08-30", {"pay_day=15"}},
        {"T-08", "姓名,工资月份,发放日期,实发工资", "甲,2025-07,,4000", "不晚于2025-08-30", {"pay_day=15"}},
        // 15 June 2025 is a Sunday: the Friday before counts
        {"T-08", "姓名,工资月份,发放日期", "甲,2025-05,2025-06-15", "不晚于2025-06-13", {"pay_day=15"}},
        {"T-09", "姓名,入职日期,合同签订日期", "甲,2025-03-01,2025-06-01", "不晚于2025-04-01"},
        {"T-09", "姓名,入职日期,合同签订日期", "甲,2025-03-01,2025-04-01", ""},
        {"T-09", "姓名,入职日期,合同签订日期,签订次数,合同开始", "甲,2020-03-01,2025-03-20,2,2025-03-01", ""},
        {"T-10", "姓名,入职日期,合同签订日期", "甲,2024-11-25,", "书面合同"},
        {"T-10", "姓名,入职日期,合同签订日期", "甲,2024-11-26,", ""},
        {"T-11", "姓名,合同到期", "甲,2025-10-01", "续订或者终止"},
        {"T-11", "姓名,合同到期", "甲,2025-11-25", ""},
        {"T-12", "姓名,合同到期,签订次数", "甲,2027-01-01,3", "无固定期限合同"},
        {"T-12", "姓名,合同到期,签订次数", "甲,2027-01-01,2", ""},
        // 1 March + 30 days = 31 March; within that month is in time
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,2025-04-01", "不晚于2025-03-31"},
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,2025-03-31", ""},
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,", "不晚于2025-03-31"},
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,未参保", "不晚于2025-03-31"},
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,已参保", ""},
        {"T-13", "姓名,入职日期,参保日期,用工形式", "甲,2025-03-01,,退休返聘", ""},
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,未参保", "不晚于2025-03-31"},
        {"T-13", "姓名,入职日期,参保日期", "甲,2025-03-01,已参保", ""},
        // 8310 x 60 % = 4986
        {"T-14", "姓名,社保基数,前12个月平均工资", "甲,5000,6000", "6000.00", {"average_wage=8310"}},
        {"T-14", "姓名,社保基数,前12个月平均工资", "甲,5999.50,6000", "", {"average_wage=8310"}},
        {"T-15", "姓名,社保基数", "甲,4812", "4986.00", {"average_wage=8310"}},
        {"T-15", "姓名,社保基数", "甲,4986", "", {"average_wage=8310"}},
        // 8310 x 300 % = 24930
        {"T-16", "姓名,社保基数", "甲,25000", "24930.00", {"average_wage=8310"}},
        {"T-16", "姓名,社保基数", "甲,24930", "", {"average_wage=8310"}},
        {"T-17", "姓名,入职日期,公积金基数,公积金比例", "甲,2025-03-01,5000,4%", "5%至12%"},
        {"T-17", "姓名,入职日期,公积金基数,公积金比例", "甲,2025-03-01,5000,0.05", ""},
        {"T-17", "姓名,入职日期,公积金基数,公积金比例", "甲,2025-03-01,,", "已缴存"},
        // 5000 x 20 % = 1000; 2700 - 500 = 2200 < 2260
        {"T-18", "姓名,应发工资,赔偿扣款", "甲,5000,1200", "不超过1000.00"},
        {"T-18", "姓名,应发工资,赔偿扣款", "甲,5000,1000", ""},
        {"T-18", "姓名,应发工资,赔偿扣款", "甲,2700,500", "扣后不低于2260.00"},
        {"T-19", "姓名,罚款", "甲,50", "0.00"},
        {"T-19", "姓名,罚款", "甲,-", ""},
        // 4350 / 21.75 x 2 days x 200 % = 800
        {"T-20", "姓名,工资月份,前12个月平均工资,法定年假,已休年假,未休年休假工资", "甲,2024-12,4350,5,3,400",
         "800.00"},
        {"T-20", "姓名,工资月份,前12个月平均工资,法定年假,已休年假,未休年休假工资", "甲,2024-12,4350,5,3,800", ""},
        {"T-21", "姓名,工资月份,参加工作时间,法定年假", "甲,2025-07,2014-05-01,5", "10天"},
        {"T-21", "姓名,工资月份,参加工作时间,法定年假", "甲,2025-07,2016-05-01,5", ""},
        // 1 of 9: 11.11 %; 1 of 10: 10 %
        {"T-22", "姓名,用工形式",
         "甲,派遣\n1,合同制\n2,合同制\n3,合同制\n4,合同制\n5,合同制\n6,合同制\n7,合同制\n8,合同制", "不超过10%"},
        {"T-22", "姓名,用工形式",
         "甲,派遣\n1,合同制\n2,合同制\n3,合同制\n4,合同制\n5,合同制\n6,合同制\n7,合同制\n8,合同制\n9,合同制", ""},
        {"T-23", "姓名,用工形式,合同开始,合同到期", "甲,派遣,2025-01-01,2025-12-31", "不少于24个月"},
        {"T-23", "姓名,用工形式,合同开始,合同到期", "甲,派遣,2025-01-01,2026-12-31", ""},
        {"T-24", "姓名,出生日期,入职日期", "甲,2009-08-01,2025-07-31", "满16周岁"},
        {"T-24", "姓名,出生日期,入职日期", "甲,2009-08-01,2025-08-01", ""},
        {"T-25", "姓名,出生日期,工资月份,夜班次数", "甲,2008-08-01,2025-07,3", "不安排禁忌劳动和夜班"},
        {"T-25", "姓名,出生日期,工资月份,夜班次数", "甲,2007-07-01,2025-07,3", ""},
        // a man of May 1968: 40 months after January 1965, 40 / 4 + 1 = 11 months: 60 years 11 months, April 2029
        {"T-26", "姓名,性别,出生日期,离职日期,离职原因", "甲,男,1968-05-01,2028-05-01,退休", "不早于2029-04-01"},
        {"T-26", "姓名,性别,出生日期,离职日期,离职原因", "甲,男,1968-05-01,2029-04-01,退休", ""},
        // a woman of June 1975: 5 / 2 + 1 = 3 months: September 2025
        {"T-26", "姓名,性别,出生日期", "甲,女,1975-06-01", "办理退休或者另签协议"},
        // a woman of January 1980: 60 / 2 + 1 = 31 months: August 2032
        {"T-26", "姓名,性别,出生日期", "甲,女,1980-01-01", ""},
        {"T-27", "姓名,性别,孕周,平时加班小时", "甲,女,30,5", "不加班、不上夜班"},
        {"T-27", "姓名,性别,孕周,平时加班小时", "甲,女,20,5", ""},
        {"T-27", "姓名,性别,女职工状态,夜班次数", "甲,女,哺乳期,1", "不加班、不上夜班"},
        // 3 x 20 x 8 = 480
        {"T-28", "姓名,基本工资,节日加班,节日加班费", "甲,3480,8,320", "480.00"},
        {"T-28", "姓名,基本工资,节日加班,节日加班费", "甲,3480,8,480", ""},
        // 2260 x 80 % / 21.75 x 5 = 415.63
        {"T-29", "姓名,病假天数,病假工资", "甲,5,300", "415.63"},
        {"T-29", "姓名,病假天数,病假工资", "甲,5,415", ""},
        {"T-30", "姓名,应发工资,代扣社保,实发工资", "甲,5000,500,4400", "4500.00"},
        {"T-30", "姓名,应发工资,代扣社保,实发工资", "甲,5000,500,4500", ""},
        {"T-31", "姓名,发放方式,签字", "甲,现金,", "有签收"},
        {"T-31", "姓名,发放方式,签字", "甲,现金,甲", ""},
        {"T-32", "姓名,工资月份,岗位,高温津贴", "甲,2025-07,户外安装,200", "300.00"},
        {"T-32", "姓名,工资月份,岗位,高温津贴", "甲,2025-10,户外安装,", ""},
        {"T-32", "姓名,工资月份,岗位,高温津贴", "甲,2025-07,装配操作工,200", ""},
        // 11010519491231002X is the standard's own example
        {"T-33", "姓名,身份证号", "甲,110105194912310021", "有效的身份证号"},
        {"T-33", "姓名,身份证号,性别", "甲,11010519491231002X,女", ""},
        {"T-33", "姓名,身份证号,性别", "甲,11010519491231002X,男", "女"},
        {"T-34", "姓名,银行账号", "甲,6200001\n乙,6200001", "本人账户"},
        {"T-34", "姓名,银行账号", "甲,6200001\n乙,6200002", ""},
        // 1000 / 50 = 20 < 22
        {"T-35", "姓名,用工形式,应发工资,总工时", "甲,非全日制,1000,50", "22.00每小时"},
        {"T-35", "姓名,用工形式,应发工资,总工时", "甲,非全日制,1100,50", ""},
        {"T-35", "姓名,用工形式,日均工时", "甲,非全日制,5", "每日不超过4小时"},
        // 5000 x 10.5 % = 525
        {"T-36", "姓名,社保基数,代扣社保", "甲,5000,800", "525.00"},
        {"T-36", "姓名,社保基数,代扣社保", "甲,5000,525", ""},
        {"T-37", "姓名,服装费", "甲,200", "0.00"},
        {"T-37", "姓名,其他扣款", "甲,200", ""},
        // 4350 / 21.75 x 1 = 200
        {"T-38", "姓名,基本工资,旷工扣款,缺勤天数", "甲,4350,600,1", "200.00"},
        {"T-38", "姓名,基本工资,旷工扣款,缺勤天数", "甲,4350,200,1", ""},
        // 2 years and 7 months: 3 months' wages
        {"T-39", "姓名,入职日期,离职日期,离职原因,前12个月平均工资,经济补偿",
         "甲,2022-11-01,2025-05-31,协商解除,6000,12000", "18000.00"},
        {"T-39", "姓名,入职日期,离职日期,离职原因,前12个月平均工资,经济补偿",
         "甲,2022-11-01,2025-05-31,协商解除,6000,18000", ""},
        {"T-39", "姓名,入职日期,离职日期,离职原因,前12个月平均工资,经济补偿",
         "甲,2022-11-01,2025-05-31,个人原因辞职,6000,", ""},
        // capped at 3 x 8000 = 24000 and 12 years
        {"T-39",
         "姓名,入职日期,离职日期,离职原因,前12个月平均工资,经济补偿",
         "甲,2010-01-01,2025-06-30,裁员,30000,200000",
         "288000.00",
         {"local_average_wage=8000"}},
        {"T-40", "姓名,工资月份,离职日期,发放日期", "甲,2025-07,2025-07-10,2025-08-05", "不晚于2025-07-10"},
        {"T-40", "姓名,工资月份,离职日期,发放日期", "甲,2025-07,2025-07-10,2025-07-10", ""},
        // 10000 x 30 % = 3000
        {"T-41", "姓名,竞业限制,竞业补偿,离职日期,前12个月平均工资", "甲,12,2500,2025-05-31,10000", "3000.00"},
        {"T-41", "姓名,竞业限制,竞业补偿,离职日期,前12个月平均工资", "甲,12,3000,2025-05-31,10000", ""},
        // 1984 / 12 = 165.33; 185.33 - 165.33 = 20 hours x 20 x 1.5 = 600
        {"T-42", "姓名,基本工资,工时制度,总工时,加班费", "甲,3480,综合,185.33,300", "600.00"},
        {"T-42", "姓名,基本工资,工时制度,总工时,加班费", "甲,3480,综合,185.33,600", ""},
        {"T-43", "姓名,岗位,特种作业证号", "甲,焊工,", "持证上岗"},
        {"T-43", "姓名,岗位,特种作业证号", "甲,焊工,T330000", ""},
        // 3000 x 80 % = 2400
        {"T-44", "姓名,用工形式,基本工资,应发工资", "甲,实习,3000,2000", "2400.00"},
        {"T-44", "姓名,用工形式,基本工资,应发工资", "甲,实习,3000,2400", ""},
        // medians 4000 and 5000: 20 %
        {"T-45", "姓名,岗位,性别,应发工资",
         "1,装配,女,4000\n2,装配,女,4000\n3,装配,女,4000\n4,装配,女,4000\n5,装配,女,4000\n"
         "6,装配,男,5000\n7,装配,男,5000\n8,装配,男,5000\n9,装配,男,5000\n10,装配,男,5000",
         "相差不超过15%"},
        {"T-45", "姓名,岗位,性别,应发工资",
         "1,装配,女,4500\n2,装配,女,4500\n3,装配,女,4500\n4,装配,女,4500\n5,装配,女,4500\n"
         "6,装配,男,5000\n7,装配,男,5000\n8,装配,男,5000\n9,装配,男,5000\n10,装配,男,5000",
         ""},
    };
    return all;
}

const law::LawBook& shipped_law() {
    static const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    return book.value();
}

TableReport report_of(std::string_view text, const std::vector<std::string>& settings = {}) {
    Settings told;
    for (const auto& one : settings) EXPECT_TRUE(told.take(one).has_value()) << one;
    const auto table = table_of("t.csv", csv_rows(text));
    return check_table(table.value(), told, {shipped_law(), "331003", 2, date("2025-11-25")});
}

std::string expected_by(const TableReport& report, std::string_view code) {
    for (const auto& finding : report.findings)
        if (finding.code == code) return finding.expected;
    return "";
}

TEST(PayrollChecks, FindWhatTheyMustAndNothingElse) {
    for (const auto& example : examples()) {
        const auto report = report_of(std::string{example.head} + "\n" + std::string{example.row}, example.settings);
        EXPECT_EQ(expected_by(report, example.code), example.expected)
            << example.code << " " << example.head << " " << example.row;
        for (const auto& one : report.not_done)
            EXPECT_TRUE(one.code != example.code || one.in_part) << example.code << " " << example.head;
    }
}

TEST(PayrollChecks, AreFortyFiveAndEachHasARowFoundARowLeftAloneAndWhatToDo) {
    std::set<std::string_view> found;
    std::set<std::string_view> left;
    for (const auto& example : examples()) (example.expected.empty() ? left : found).insert(example.code);
    EXPECT_EQ(all_checks().size(), 45u);
    for (const auto* check : all_checks()) {
        EXPECT_TRUE(found.count(check->code) == 1 && left.count(check->code) == 1) << check->code;
        EXPECT_FALSE(remedy_of(check->code).empty()) << check->code;
    }
}

TEST(PayrollChecks, ShowTheirArithmetic) {
    const auto report = report_of("工号,基本工资,平时加班小时,加班费\n008,3480,10,100");
    ASSERT_FALSE(report.findings.empty());
    EXPECT_EQ(report.findings[0].row, "008");
    EXPECT_EQ(report.findings[0].found, "100.00");
    EXPECT_NE(report.findings[0].why.find("3480.00 ÷ 21.75 ÷ 8 = 20.00"), std::string::npos);
    EXPECT_NE(report.findings[0].why.find("少付200.00元"), std::string::npos);  // 1.5 x 10 x 20 = 300
}

TEST(PayrollChecks, WhoseColumnsAreMissingAreToldAsNotDone) {
    const auto report = report_of("姓名,应发工资\n甲,5000");
    const auto one = std::find_if(report.not_done.begin(), report.not_done.end(),
                                  [](const NotDone& missing) { return missing.code == "T-13"; });
    ASSERT_NE(one, report.not_done.end());
    EXPECT_EQ(one->needs, (std::vector<std::string>{"hire_date", "si_start"}));
    EXPECT_EQ(one->needs_in_words, "入职日期；参保日期");
}

TEST(PayrollChecks, TakeWhatTheTableLacksFromTheSettings) {
    const auto report = report_of("姓名,发放日期\n甲,2025-08-20", {"period=2025-07", "pay_day=15"});
    EXPECT_EQ(expected_by(report, "T-08"), "不晚于2025-08-15");
    Settings told;
    EXPECT_EQ(told.take("weather=fine").error().code, "checkup.setting_unknown");
}

TEST(PayrollTables, KnowHeadingsWithUnitsAndBreaksAndTellWhatTheyDoNotKnow) {
    EXPECT_EQ(column_under("应发工资（元）"), column::gross);
    EXPECT_EQ(column_under("平时 加班\n小时(h)"), column::h_wd);
    EXPECT_EQ(column_under("休息日加班（小时）"), column::h_rd);
    EXPECT_EQ(column_under("休息日加班（元）"), column::ot_pay_rd);
    EXPECT_EQ(column_under("厂牌押金"), column::ded_other);
    EXPECT_EQ(column_under("星座"), std::nullopt);
    const auto report = report_of("某某公司工资表\n姓名,应发工资,星座\n甲,5000,鱼\n合计,5000,");
    EXPECT_EQ(report.unknown_columns, std::vector<std::string>{"星座"});
    EXPECT_EQ(report.rows, 1);
}

TEST(PayrollTables, AreLaidTogetherByTheNumberOfThePerson) {
    auto roster =
        table_of("roster.csv", csv_rows("工号,姓名,入职日期,参保日期\n1,甲,2025-03-01,\n2,乙,2025-03-01,2025-03-05"));
    auto payroll = table_of("pay.csv", csv_rows("工号,姓名,工资月份,应发工资\n1,甲,2025-07,5000\n1,甲,2025-08,5000"));
    const auto together = laid_together({roster.value(), payroll.value()});
    ASSERT_EQ(together.size(), 1u);
    EXPECT_EQ(together[0].file, "pay.csv");
    EXPECT_EQ(together[0].with, std::vector<std::string>{"roster.csv"});
    EXPECT_EQ(together[0].cell(1, column::hire_date), "2025-03-01");
    EXPECT_EQ(together[0].key(2), "2");  // whom no payroll has is put below
    EXPECT_EQ(table_of("x.csv", csv_rows("你好\n世界")).error().code, "checkup.table_without_head");
}

TEST(PayrollChecks, TellTheSameOfSeveralMonthsOnce) {
    const auto report = report_of("姓名,工资月份,罚款\n甲,2025-07,50\n甲,2025-08,50\n甲,2025-09,80");
    ASSERT_EQ(report.findings.size(), 2u);
    EXPECT_NE(report.findings[0].why.find("（所属期2025-07、2025-08）"), std::string::npos);
    EXPECT_NE(report.findings[1].why.find("（所属期2025-09）"), std::string::npos);
}

TEST(PayrollFigures, AreReadAsOfficesWriteThem) {
    EXPECT_EQ(hundredths_in("￥1,234.50元"), 123450);
    EXPECT_EQ(hundredths_in("(123.00)"), -12300);
    EXPECT_EQ(hundredths_in("0.005"), 1);  // half a cent is rounded away from zero
    for (const auto* nothing : {"", "-", "/", "无"}) EXPECT_EQ(hundredths_in(nothing), std::nullopt);
    EXPECT_EQ(day_in("45839"), date("2025-07-01"));  // 45658 is 1 January 2025, and 181 days follow
    EXPECT_EQ(day_in("2025年7月1日"), date("2025-07-01"));
    EXPECT_EQ(month_in("202507"), date("2025-07-01"));
    EXPECT_EQ(month_in("2025-07"), date("2025-07-01"));
}

TEST(PayrollScore, WeighsByTheShareOfPersonsConcerned) {
    // T-19 high: 5 x 1.5 x (0.4 + 0.6 x 1/2) = 5.25, told as 5.3; nothing else is wrong
    const auto report = report_of("姓名,罚款\n甲,50\n乙,");
    EXPECT_DOUBLE_EQ(report.score, 94.7);
    EXPECT_EQ(report.grade, "A");
    // a child caps the score at 39
    EXPECT_DOUBLE_EQ(report_of("姓名,出生日期,入职日期\n甲,2012-08-01,2025-07-31").score, 39);
}

}  // namespace
}  // namespace gongyou::checkup::payroll
