#include "app/audited.hpp"
#include "app/supervision_road.hpp"

// After a case has ended: whether what was corrected stays so, and what happens when it does not.
namespace gongyou::app {
namespace {

struct SupervisionWatchRoad : SupervisionRoad {
    SupervisionWatchRoad() : SupervisionRoad{"2026-02-24"} {}

    static constexpr auto watch = "supervision.watch_day";

    /// Corrected after a reminder, and closed on Monday 2026-03-02.
    std::string closed() {
        const auto id = registered();
        come_to_the_pair(id);
        served(id, "reminder_letter");
        as_pair();
        does(id, "find_corrected", words("工资已经补发。"));
        pass_to("2026-03-02");
        does(id, "tell_worker", words("单位已经改正。"));
        return id;
    }
    bool may(const std::string& id, std::string_view name) {
        const auto seen = view(id);
        for (const auto& one : seen.at("can").as_array())
            if (one.at("step").as_string() == name) return true;
        return false;
    }
    /// The other cases that the reader sees it linked with.
    std::vector<std::string> linked(const std::string& id) {
        std::vector<std::string> ids;
        const auto seen = view(id);
        for (const auto& one : seen.at("links").as_array())
            if (one.at("of").as_string() == "supervision") ids.emplace_back(one.at("id").as_string());
        return ids;
    }
    long told(std::string_view kind) {
        as_desk();
        long count = 0;
        const auto seen = body_of(app.get("/api/notices"));
        for (const auto& one : seen.at("items").as_array())
            count += one.at("kind").as_string() == kind && one.at("params").as_object().contains("code") &&
                     one.at("params").at("code").as_string() == watch;
        return count;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, SupervisionWatchRoad, sql::both_databases, sql::name_of_engine);

TEST_P(SupervisionWatchRoad, LooksThreeTimesAndIsOver) {
    const auto id = closed();
    EXPECT_EQ(due_of(id, watch), "2026-03-09");  // 7 days after 2 March
    pass_to("2026-03-09");
    EXPECT_TRUE(may(id, "note_watch"));
    does(id, "note_watch", {{"watch", "kept"}, {"text", "电话回访，工资已经按月发。"}});
    EXPECT_EQ(due_of(id, watch), "2026-04-01");  // 30
    pass_to("2026-03-30");
    does(id, "note_watch", {{"watch", "unclear"}, {"text", "发薪日在十五日。"}});  // two days early: it was the second
    EXPECT_EQ(due_of(id, watch), "2026-05-31");                                    // 90
    pass_to("2026-06-01");
    does(id, "note_watch", {{"watch", "kept"}, {"text", "没有再发生。"}});
    EXPECT_EQ(due_of(id, watch), "none");
    as_desk();
    EXPECT_FALSE(may(id, "note_watch"));
    EXPECT_EQ(refused(id, "note_watch", {{"watch", "kept"}, {"text", "没有再发生。"}}), "supervision.watch_over");
    EXPECT_EQ(state_of(id), "closed");
    EXPECT_EQ(audited(app, "supervision.note_watch"), 3);
}

TEST_P(SupervisionWatchRoad, RemindsTheDeskTwoWorkingDaysBeforeOnTheDayAndAfterIt) {
    const auto id = closed();
    // Monday 9 March: two working days before it, Friday 6 and Thursday 5.
    pass_to("2026-03-05");
    turn_the_clocks();
    EXPECT_EQ(told("clock.two_days_left"), 1);
    pass_to("2026-03-09");
    turn_the_clocks();
    EXPECT_EQ(told("clock.last_day"), 1);
    pass_to("2026-03-10");
    turn_the_clocks();
    EXPECT_EQ(told("clock.expired"), 1);
    EXPECT_TRUE(may(id, "note_watch"));  // late is better than never
}

TEST_P(SupervisionWatchRoad, APracticeThatRecursOpensACaseOfItsOwnThatGrewFromTheOldOne) {
    const auto id = closed();
    pass_to("2026-04-01");
    does(id, "note_watch", {{"watch", "recurs"}, {"text", "三月工资又没有足额发放。"}});
    EXPECT_EQ(due_of(id, watch), "none");
    as_desk();
    const auto again = linked(id);
    ASSERT_EQ(again.size(), 1U);
    const auto seen = view(again.front());
    EXPECT_EQ(said(seen, "state"), "examining");
    EXPECT_EQ(said(seen, "title"), firm);
    EXPECT_EQ(said(seen, "facts"), "三月工资又没有足额发放。");
    EXPECT_EQ(said(seen, "category"), "W01");
    EXPECT_TRUE(seen.at("recurs").as_bool());  // 30 days after the end, of 90
    EXPECT_EQ(linked(again.front()), std::vector<std::string>{id});
    EXPECT_EQ(refused(id, "note_watch", {{"watch", "recurs"}, {"text", "又一次。"}}), "supervision.watch_over");
}

TEST_P(SupervisionWatchRoad, WhereNothingWasFoundThereIsNothingToWatch) {
    const auto id = registered();
    come_to_the_pair(id);
    as_pair();
    does(id, "hear", {{"heard", "employer"}, {"text", "出示了发放记录。"}});
    does(id, "find_nothing", words("工资按时足额发放。"));
    as_desk();
    does(id, "tell_worker", words("没有发现违法。"));
    EXPECT_EQ(due_of(id, watch), "none");
    as_desk();
    EXPECT_EQ(refused(id, "note_watch", {{"watch", "kept"}, {"text", "没有再发生。"}}), "supervision.watch_over");
}

}  // namespace
}  // namespace gongyou::app
