#include "app/daily_upkeep.hpp"
#include "app/legal_checkup_road.hpp"

// How a check-up ends: the employer says what it thought of it, and a year later the next begins with what was left.
namespace gongyou::app {
namespace {

struct CheckupEnd : LegalCheckupRoad {
    CheckupEnd() : LegalCheckupRoad{"2026-03-16"} {}

    bool may(const boost::json::object& seen, std::string_view step) {
        return std::ranges::any_of(seen.at("can").as_array(),
                                   [&](const auto& one) { return one.at("step").as_string() == step; });
    }
    void keep_the_house() {
        app.write([this](sql::Tx& tx) -> Result<Done> {
            plan_upkeep(tx, upkeep_queue_, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

private:
    jobs::JobQueue upkeep_queue_;
};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupEnd, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupEnd, IsRatedOnceByTheEmployerAloneWhenAllIsOver) {
    const auto open = reported({11});
    EXPECT_EQ(refused(hr_, open, "rate", {{"rating", "good"}}), "matter.step_not_possible");
    does(leader_, open, "begin_recheck");
    does(leader_, open, "recheck_item", {{"item", 11}, {"recheck", "done"}});
    does(desk_, open, "close", words());
    EXPECT_TRUE(may(own(open), "rate"));
    EXPECT_EQ(refused(hr_, open, "rate"), "value.missing");
    EXPECT_EQ(refused(desk_, open, "rate", {{"rating", "very_good"}}), "access.not_found");
    EXPECT_EQ(refused(leader_, open, "rate", {{"rating", "very_good"}}), "access.not_found");
    does(hr_, open, "rate", {{"rating", "good"}, {"text", "说得清楚。"}});
    EXPECT_EQ(said(own(open), "rating"), "good");
    EXPECT_FALSE(may(own(open), "rate"));
    EXPECT_EQ(refused(hr_, open, "rate", {{"rating", "poor"}}), "legal_checkup.rated_already");
    EXPECT_EQ(state_of(open), "done");
    EXPECT_EQ(said(view(open), "rating"), "good");
    EXPECT_EQ(said(view(open), "outcome"), "rectified");
}

TEST_P(CheckupEnd, LeavesWhatWasNotPutRightToTheNextAndMarksIt) {
    closed({11, 12, 19}, "partly");
    const auto next = applied();
    app.as(desk_);
    ASSERT_EQ(view(next).at("findings").as_array().size(), 3U);
    EXPECT_TRUE(risk_of(view(next), 11).at("carried").as_bool());
    EXPECT_EQ(said(risk_of(view(next), 11), "review"), "pending");
    does(desk_, next, "schedule", a_team());
    come_to_the_visit(next, {11, 16});
    app.as(desk_);
    EXPECT_TRUE(risk_of(view(next), 11).at("carried").as_bool());   // found anew, and known from last year
    EXPECT_FALSE(risk_of(view(next), 16).at("carried").as_bool());  // this year's
}

TEST_P(CheckupEnd, IsFollowedAYearLaterByTheOfferOfTheNext) {
    closed({11});  // Monday 16 March 2026: twelve months on is Tuesday 16 March 2027
    pass_to("2027-03-15");
    keep_the_house();
    EXPECT_EQ(notices(desk_, "checkup.next_due"), 0);
    pass_to("2027-03-16");
    keep_the_house();
    EXPECT_EQ(notices(desk_, "checkup.next_due"), 1);
    EXPECT_EQ(notices(hr_, "checkup.next_offered"), 1);
    EXPECT_EQ(notices(leader_, "checkup.next_due"), 0);
    pass_to("2027-03-17");
    keep_the_house();
    EXPECT_EQ(notices(desk_, "checkup.next_due"), 1);  // once
}

TEST_P(CheckupEnd, OffersNothingWhereTheNextHasBegun) {
    closed({11});
    pass_to("2027-03-01");
    applied();
    pass_to("2027-03-16");
    keep_the_house();
    EXPECT_EQ(notices(desk_, "checkup.next_due"), 0);
    EXPECT_EQ(notices(hr_, "checkup.next_offered"), 0);
}

TEST_P(CheckupEnd, RemindsTheEmployerOfItsOwnDaysAndNotOfTheTeams) {
    reported({11});
    // 15 days from Monday 16 March end on Tuesday the 31st; two working days before is Friday the 27th.
    pass_to("2026-03-27");
    turn_the_clocks();
    EXPECT_EQ(notices(hr_, "checkup.two_days_left"), 1);
    EXPECT_EQ(notices(leader_, "clock.two_days_left"), 1);
    pass_to("2026-04-01");
    turn_the_clocks();
    EXPECT_EQ(notices(hr_, "checkup.days_over"), 1);
}

TEST_P(CheckupEnd, KeepsTheTeamsDaysFromTheEmployer) {
    const auto id = applied();  // three working days to name the team: until Thursday the 19th
    pass_to("2026-03-20");
    turn_the_clocks();
    EXPECT_EQ(notices(desk_, "clock.expired"), 1);
    EXPECT_EQ(notices(hr_, "checkup.days_over"), 0);
    EXPECT_EQ(state_of(id), "scheduling");
}

}  // namespace
}  // namespace gongyou::app
