#include "app/daily_upkeep.hpp"

#include <gtest/gtest.h>

#include "app/test_app.hpp"
#include "core/audit/audit_verify.hpp"
#include "core/notices/notices.hpp"
#include "core/organisations/duty_roster.hpp"
#include "core/statistics/counter_store.hpp"

namespace gongyou::app {
namespace {

class DailyUpkeep : public sql::OnBothDatabases {};

TEST_P(DailyUpkeep, ForgetsAnswersAfterAWeekAndKeepsTheTrailWhole) {
    TestApp app{GetParam()};
    boost::json::object report{{"key", "0198c1d2-0000-7000-8000-00000000000a"},
                               {"employer_name", "云溪晨光针织有限公司"},
                               {"place", "云溪镇人民路 8 号"},
                               {"facts", "拖欠工资三个月，老板说下个月再发。"},
                               {"uploads", boost::json::array{}},
                               {"consent", true}};
    const auto first = app.post("/api/reports", report).body;
    jobs::JobQueue queue;
    app.write([&](sql::Tx& tx) -> Result<Done> {
        plan_upkeep(tx, queue, std::chrono::seconds{0});
        return Done{};
    });
    app.run_jobs();
    EXPECT_EQ(app.post("/api/reports", report).body, first);  // the same day: still known

    // Each run plans the next, a day later. Filed on 03-02; on 03-09 the answer is 7 days old and kept, on 03-10 it
    // goes.
    for (int day = 0; day < 8; ++day) {
        app.clock().pass(std::chrono::hours{24});
        app.run_jobs();
    }
    EXPECT_NE(app.post("/api/reports", report).body, first);
    const auto trail =
        app.house().database().read([&](sql::Reader& reader) { return audit::verify(reader, app.house().keys()); });
    EXPECT_TRUE(trail.whole);
    EXPECT_GE(trail.entries, 1);  // the count of the anonymous channel for 03-02 stands in the chain by now
}

TEST_P(DailyUpkeep, ForgetsTheRosterAfterAYearButNotItsHours) {
    TestApp app{GetParam()};  // the demo county's roster begins on Monday 2026-03-02
    jobs::JobQueue queue;
    const auto duties_of_first_day = [&] {
        return app.house().database().read([](sql::Reader& reader) {
            return DutyRoster{reader}.between(date("2026-03-02"), date("2026-03-02")).size();
        });
    };
    app.write([&](sql::Tx& tx) -> Result<Done> {
        plan_upkeep(tx, queue, std::chrono::hours{24 * 365});
        return Done{};
    });
    app.clock().pass(std::chrono::hours{24 * 365});
    app.run_jobs();
    EXPECT_EQ(duties_of_first_day(), 2U);
    const auto minutes_of_first_day = app.house().database().read([](sql::Reader& reader) {
        std::int64_t minutes = 0;
        for (const auto& duty : DutyRoster{reader}.between(date("2026-03-02"), date("2026-03-02")))
            minutes += duty.ends.minutes() - duty.starts.minutes();
        return minutes;
    });
    EXPECT_GT(minutes_of_first_day, 0);
    app.clock().pass(std::chrono::hours{24});
    app.run_jobs();
    EXPECT_EQ(duties_of_first_day(), 0U);
    const auto counters = app.house().database().read([&](sql::Reader& reader) {
        return statistics::CounterStore{reader}.of_months(app.county(), "2026-03", "2026-03");
    });
    std::int64_t counted = 0;
    for (const auto& [key, n] : counters.counts())
        if (key.counter == "duty.minutes") counted += n;
    EXPECT_EQ(counted, minutes_of_first_day);  // its hours stay
}

TEST_P(DailyUpkeep, ForgetsNoticesAfterHalfAYear) {
    TestApp app{GetParam()};
    jobs::JobQueue queue;
    const auto person = app.as(Role::worker);
    const auto unread = [&] {
        return app.house().database().read([&](sql::Reader& reader) { return notices::unread(reader, person); });
    };
    app.write([&](sql::Tx& tx) -> Result<Done> {
        notices::add(tx, person, "report.waiting");
        plan_upkeep(tx, queue, std::chrono::hours{24 * 180});
        return Done{};
    });
    app.clock().pass(std::chrono::hours{24 * 180});
    app.run_jobs();
    EXPECT_EQ(unread(), 1);
    app.clock().pass(std::chrono::hours{24});
    app.run_jobs();
    EXPECT_EQ(unread(), 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, DailyUpkeep, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
