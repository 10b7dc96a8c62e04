#include "app/clock_turning.hpp"
#include "app/referral_road.hpp"

// By when an office was asked to answer: a clock of the matter, with the days worked out by hand.
namespace gongyou::app {
namespace {

struct ReferralClock : ReferralRoad {
    /// "2026-03-16 running" of the clock of that code that is not stopped, or of any; empty: there is none.
    std::string clock() {
        app.as(writer);
        std::string found;
        const auto seen = body_of(app.get("/api/desk/reports/" + report));
        for (const auto& one : seen.at("clocks").as_array())
            if (one.at("code").as_string() == "referral.answer" &&
                (found.empty() || one.at("state").as_string() != "stopped"))
                found = std::string{one.at("due_on").as_string()} + " " + std::string{one.at("state").as_string()};
        return found;
    }
    /// Kinds of the notices that the desk got about it, the newest first.
    std::string told() {
        app.as(writer);
        std::string kinds;
        const auto seen = body_of(app.get("/api/notices"));
        for (const auto& one : seen.at("items").as_array()) {
            const auto& params = one.at("params").as_object();
            if (params.contains("code") && params.at("code").as_string() == "referral.answer")
                kinds += std::string{one.at("kind").as_string()} + " ";
        }
        return kinds;
    }
    void pass_to(std::string_view day) {
        app.clock().pass(
            std::chrono::hours{24 * (date(day).days_since_1970() - app.clock().today().days_since_1970())});
        app.write([this](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue_, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

private:
    jobs::JobQueue queue_;
};
INSTANTIATE_TEST_SUITE_P(Databases, ReferralClock, sql::both_databases, sql::name_of_engine);

TEST_P(ReferralClock, RemindsTheDeskBeforeTheDayOnItAndAfterIt) {
    sent();  // Monday 2 March, an answer by Monday 16 March
    EXPECT_EQ(clock(), "2026-03-16 running");
    pass_to("2026-03-11");
    EXPECT_EQ(told(), "");
    pass_to("2026-03-12");  // two working days before the 16th: Friday 13 and Thursday 12
    EXPECT_EQ(told(), "clock.two_days_left ");
    pass_to("2026-03-16");
    EXPECT_EQ(told(), "clock.last_day clock.two_days_left ");
    EXPECT_EQ(clock(), "2026-03-16 running");
    pass_to("2026-03-17");
    EXPECT_EQ(told(), "clock.expired clock.last_day clock.two_days_left ");
    EXPECT_EQ(clock(), "2026-03-16 expired");
}

TEST_P(ReferralClock, StopsWithTheResultAndNotWithAWordThatItLiesThere) {
    const auto id = sent();
    app.as(procurator);
    ASSERT_EQ(answered(id, {{"kind", "received"}}), "received");
    EXPECT_EQ(clock(), "2026-03-16 running");
    app.as(procurator);
    ASSERT_EQ(answered(id, {{"kind", "accepted"}}), "accepted");
    EXPECT_EQ(clock(), "2026-03-16 running");
    app.as(procurator);
    ASSERT_EQ(answered(id, a_result()), "answered");
    EXPECT_EQ(clock(), "2026-03-16 stopped");
}

TEST_P(ReferralClock, OfSeveralRunsToTheSoonest) {
    const auto late = sent();
    const auto soon = sent({{"office_id", other_office}, {"answer_by", "2026-03-09"}});
    EXPECT_EQ(clock(), "2026-03-09 running");
    app.as(writer);
    ASSERT_EQ(desk_step(soon, "recall", {{"words", "先由检察机关办理。"}}), "recalled");
    EXPECT_EQ(clock(), "2026-03-16 running");
    app.as(writer);
    ASSERT_EQ(desk_step(late, "recall", {{"words", "职工撤回同意。"}}), "recalled");
    EXPECT_TRUE(clock().ends_with("stopped")) << clock();  // none of them runs
}

TEST_P(ReferralClock, GoesOnWhenTheMatterEndsByBeingGivenOn) {
    sent();
    app.as(writer);
    const auto act = [&](const std::string& name, boost::json::object more) {
        more["revision"] = body_of(app.get("/api/desk/reports/" + report)).at("revision");
        return app.act("/api/desk/reports/" + report + "/" + name, more);
    };
    ASSERT_EQ(act("triage", {{"urgency", "orange"}}).status, 200);
    const auto passed = act("transfer", {{"body", "labour_inspection"}, {"text", "已经转劳动保障监察。"}});
    ASSERT_EQ(passed.status, 200) << passed.body;
    EXPECT_EQ(clock(), "2026-03-16 running");
}

TEST_P(ReferralClock, IsNoneWhereNoDayWasNamed) {
    sent({{"answer_by", nullptr}});
    EXPECT_EQ(clock(), "");
}

}  // namespace
}  // namespace gongyou::app
