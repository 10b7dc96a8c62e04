#include "app/commands/calendar_command.hpp"

#include <gtest/gtest.h>

#include "app/commands/law_command.hpp"

namespace gongyou::app {
namespace {

/// What a command printed, and how it ended.
struct Ended {
    std::string out;
    std::string err;
    int status = 0;
};

/// `gongyou <line>` on 2026-11-25 with the law as it is shipped.
Ended run(const std::string& line) {
    const SetClock clock{date("2026-11-25")};
    SystemRandom random;
    CommandParts parts{clock, random};
    CLI::App program{"", "gongyou"};
    add_calendar(program, parts);
    add_law(program, parts);
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    program.parse(line + " --law " GONGYOU_SOURCE_DIR "/law");
    std::fflush(stdout);
    return {testing::internal::GetCapturedStdout(), testing::internal::GetCapturedStderr(), parts.exit_code};
}

TEST(CalendarCommand, PrintsTheLastDayAlone) {
    EXPECT_EQ(run("calendar add 2026-02-06 15wd").out, "2026-03-05\n");
    EXPECT_EQ(run("calendar add 2026-02-06 15wd --pack zj").out, "2026-03-05\n");
    EXPECT_EQ(run("calendar add 2026-03-12 30d").out, "2026-04-13\n");  // Saturday 04-11 rolls to Monday
    EXPECT_EQ(run("calendar add 2026-03-12 30d --no-roll").out, "2026-04-11\n");
    EXPECT_EQ(run("calendar add 2026-08-03 2m").out, "2026-10-08\n");  // 10-03 lies in National Day week
    EXPECT_EQ(run("calendar between 2026-02-06 2026-03-05").out, "15\n");
}

TEST(CalendarCommand, TakesARuleForAPeriodAndItsOwnRolling) {
    EXPECT_EQ(run("calendar add 2026-02-06 opinion.answer --pack zhejiang").out, "2026-03-05\n");
    // A year ends on Saturday 2026-12-05; limitation is not rolled, a bare year is.
    EXPECT_EQ(run("calendar add 2025-12-05 limitation.arbitration").out, "2026-12-05\n");
    EXPECT_EQ(run("calendar add 2025-12-05 1y").out, "2026-12-07\n");
    EXPECT_EQ(run("calendar add 2026-10-05 wages.pay_day").out, "2026-09-30\n");
}

TEST(CalendarCommand, MarksAnEstimateBelowTheDay) {
    // 12-30 and 31 are two; 2027-01-01 passes for a working day until its notice is there.
    EXPECT_EQ(run("calendar add 2026-12-29 3wd --lang en").out,
              "2027-01-01\nestimate: a year's holidays are not known yet; counted again when they are.\n");
    EXPECT_EQ(run("calendar add 2026-12-29 3wd").out.substr(0, 17), "2027-01-01\n预计");
}

TEST(CalendarCommand, ExplainsItsArithmeticInBothLanguages) {
    EXPECT_EQ(run("calendar add 2026-02-10 5wd --explain --lang en").out,
              "2026-02-24\n"
              "Tuesday 2026-02-10 itself does not count.\n"
              "Wednesday 2026-02-11 to Friday 2026-02-13: working days, 3 counted, 3 in all.\n"
              "Saturday 2026-02-14: worked in exchange for a holiday, 1 counted, 4 in all.\n"
              "Sunday 2026-02-15 to Monday 2026-02-23: Spring Festival, does not count.\n"
              "Tuesday 2026-02-24: working days, 1 counted, 5 in all.\n"
              "Days off of 2026: 国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）.\n");
    EXPECT_EQ(run("calendar add 2026-03-12 agreement.judicial_confirmation --explain").out,
              "2026-04-13\n"
              "2026-03-12（星期四）当日不计入。\n"
              "2026-03-13（星期五）至 2026-04-11（星期六）：30 日。\n"
              "最后一日 2026-04-11（星期六）是休息日。\n"
              "顺延到其后第一个工作日 2026-04-13（星期一）。\n"
              "2026 年休息日依据：国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）。\n"
              "agreement.judicial_confirmation：双方共同申请司法确认调解协议，30 日。依据：民事诉讼法（2023） "
              "第二百零五条；人民调解法 第三十三条（法定，2026-11-23 核对）。\n");
}

TEST(CalendarCommand, NeverCallsLawWhatIsNot) {
    EXPECT_NE(run("calendar add 2026-09-29 reminder_letter.reply --explain").out.find("不是法律规定"),
              std::string::npos);
    EXPECT_NE(run("calendar add 2026-09-29 arbitration.award --explain --lang en").out.find("a lawyer to confirm"),
              std::string::npos);
}

TEST(CalendarCommand, RefusesWhatItCannotCountWithStatusTwo) {
    const auto refused = [](const std::string& line) {
        const auto ended = run(line);
        EXPECT_EQ(ended.out, "") << line;
        EXPECT_EQ(ended.status, 2) << line;
        return ended.err;
    };
    EXPECT_EQ(refused("calendar add 2026-02-30 5wd"), "gongyou: date.wrong expected=YYYY-MM-DD given=2026-02-30\n");
    EXPECT_EQ(refused("calendar add 2026-02-28 5"), "gongyou: calendar.period_wrong expected=15wd 20d 2m 1y given=5\n");
    EXPECT_EQ(refused("calendar between 2026-02-06 2026-02-05"),
              "gongyou: calendar.backwards first=2026-02-06 last=2026-02-05\n");
    EXPECT_EQ(refused("calendar add 2026-02-06 opinion.answr --pack zj"),
              "gongyou: law.rule_unknown code=opinion.answr\n");
    EXPECT_EQ(refused("calendar add 2026-02-06 wages.delay_most --pack zj"),
              "gongyou: law.rule_not_established code=wages.delay_most place=330000\n");
    EXPECT_NE(refused("calendar add 2026-02-06 5wd --pack beijing").find("law.pack_unknown"), std::string::npos);
    EXPECT_NE(refused("calendar add 2101-01-01 5wd").find("calendar.out_of_range"), std::string::npos);
}

TEST(LawCommand, ListsEveryRuleWithSourceCertaintyAndAge) {
    const auto text = run("law list").out;
    EXPECT_NE(text.find("opinion.answer"), std::string::npos);
    EXPECT_NE(text.find("LAW        checked 2026-11-23 (2 days ago)  浙江省工会劳动法律监督条例 第二十二条"),
              std::string::npos);
    const auto json = run("law list --json").out;
    EXPECT_NE(json.find(R"("code":"opinion.answer","place":"330000","amount":15,"unit":"working_day")"),
              std::string::npos);
    EXPECT_NE(json.find(R"("days_since_check":2)"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::app
