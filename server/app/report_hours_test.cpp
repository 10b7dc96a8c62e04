#include "app/report_life_house.hpp"
#include "kernel/time_of_day.hpp"

// By which hour something has to be done with a report, and who hears of it when nobody does. 2026-03-02 is a Monday.
namespace gongyou::app {
namespace {

class ReportHours : public ReportLife {
protected:
    std::string filed_red(bool anonymous = false) {
        return filed_with({{"danger_flags", boost::json::array{"violence"}}}, anonymous);
    }
    std::string filed_orange() { return filed_with({{"people", "ten_to_twenty_nine"}}); }
    /// "2026-03-02T15:10:00Z ticket.contact" of each that runs or has run out, "2026-03-02" where the day alone is
    /// kept.
    Lines due(const std::string& id) {
        Lines lines;
        const auto report = view(id);
        for (const auto& clock : report.at("clocks").as_array()) {
            if (clock.at("state").as_string() == "stopped") continue;
            const auto& one = clock.as_object();
            const bool to_the_hour = one.contains("due_at") && !one.at("due_at").is_null();
            lines.push_back(text(one.at(to_the_hour ? "due_at" : "due_on")) + " " + text(one.at("code")));
        }
        std::ranges::sort(lines);
        return lines;
    }
    void at(std::string_view day, std::string_view time) {
        app.clock().pass(moment_of(date(day), time_of_day(time)) - app.clock().now());
    }
    /// The notices before this person that came since they were last asked for, the oldest first; none of "waiting".
    Lines news_of(const PersonId& person) {
        app.as(person);
        Lines kinds;
        const auto page = body_of(app.get("/api/notices"));
        for (const auto& item : page.at("items").as_array())
            if (item.at("kind").as_string() != "report.waiting" && seen_.insert(text(item.at("id"))).second)
                kinds.insert(kinds.begin(), text(item.at("kind")));
        return kinds;
    }
    static std::string text(const boost::json::value& value) { return std::string{value.as_string()}; }
    void turn(std::string_view day, std::string_view time) {
        at(day, time);
        turn_clocks();
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, ReportHours, sql::both_databases, sql::name_of_engine);

TEST_P(ReportHours, OfARedReportRunByNight) {
    at("2026-03-02", "22:10");
    const auto county = app.as(Role::desk, app.county());
    const auto desk = app.as(Role::desk, township());
    filed_red();
    app.run_jobs();
    EXPECT_EQ(news_of(desk), Lines{"report.red"});
    EXPECT_EQ(news_of(county), Lines{"report.red"});  // at once, at ten in the evening
    app.as(desk);
    const auto id = new_id();
    // one hour from 22:10, two for the sorting; UTC is eight hours behind
    EXPECT_EQ(due(id), (Lines{"2026-03-02T15:10:00Z ticket.contact", "2026-03-02T16:10:00Z ticket.sorting"}));
    turn("2026-03-02", "22:39");
    EXPECT_EQ(news_of(desk), Lines{});
    turn("2026-03-02", "22:40");
    EXPECT_EQ(news_of(desk), Lines{"clock.half_time"});
    turn("2026-03-02", "23:10");  // the end of the first contact, and half of the sorting
    auto told = news_of(desk);
    std::ranges::sort(told);
    EXPECT_EQ(told, (Lines{"clock.expired", "clock.half_time"}));
    EXPECT_EQ(news_of(county), Lines{"clock.expired"});
    turn("2026-03-03", "00:09");
    EXPECT_EQ(news_of(county), Lines{});
    turn("2026-03-03", "00:10");  // as long again, and nobody has called: everybody above; the sorting is over too
    const auto last = news_of(county);
    EXPECT_EQ(std::ranges::count(last, "report.no_contact"), 1);
    turn("2026-03-03", "09:00");
    EXPECT_EQ(news_of(county), Lines{});
}

TEST_P(ReportHours, OfARedReportEndWithTheFirstContact) {
    at("2026-03-02", "22:10");
    const auto county = app.as(Role::desk, app.county());
    const auto desk = app.as(Role::desk, township());
    filed_red();
    app.run_jobs();
    news_of(county);
    app.as(desk);
    const auto id = new_id();
    EXPECT_EQ(step(id, "triage", {{"urgency", "red"}}), "triaged");
    EXPECT_EQ(due(id), (Lines{"2026-03-02T15:10:00Z ticket.contact", "2026-03-03 ticket.triage"}));
    EXPECT_EQ(step(id, "contact", {{"text", "电话里说人已离开工地，平安。"}}), "triaged");
    EXPECT_EQ(due(id), Lines{"2026-03-03 ticket.triage"});
    turn("2026-03-03", "01:00");
    EXPECT_EQ(news_of(county), Lines{});
}

TEST_P(ReportHours, OfAnOrangeReportAreOfficeHours) {
    at("2026-03-02", "15:00");
    const auto county = app.as(Role::desk, app.county());
    const auto desk = app.as(Role::desk, township());
    filed_orange();
    app.run_jobs();
    EXPECT_EQ(news_of(desk), Lines{});
    EXPECT_EQ(news_of(county), Lines{"report.orange"});
    app.as(desk);
    // Monday from three: two hours until five, two more on Tuesday from nine. Sorted on the same day: until five.
    EXPECT_EQ(due(new_id()), (Lines{"2026-03-02T09:00:00Z ticket.sorting", "2026-03-03T03:00:00Z ticket.contact"}));
    turn("2026-03-03", "11:00");
    const auto seen = news_of(county);
    EXPECT_EQ(std::ranges::count(seen, "clock.expired"), 2);
    turn("2026-03-04", "08:59");
    EXPECT_EQ(news_of(county), Lines{});
    turn("2026-03-04", "09:00");
    EXPECT_EQ(news_of(county), Lines{"report.no_contact"});
}

TEST_P(ReportHours, AreCountedAnewWhenTheDeskFindsItMoreUrgent) {
    const auto county = app.as(Role::desk, app.county());
    const auto desk = app.as(Role::desk, township());
    filed();
    app.run_jobs();
    EXPECT_EQ(news_of(county), Lines{});
    app.as(desk);
    const auto id = new_id();
    EXPECT_EQ(due(id), (Lines{"2026-03-04 ticket.contact", "2026-03-04 ticket.sorting"}));  // blue: two working days
    at("2026-03-02", "13:30");
    app.as(desk);
    EXPECT_EQ(step(id, "triage", {{"urgency", "red"}}), "triaged");
    EXPECT_EQ(due(id), (Lines{"2026-03-02T06:30:00Z ticket.contact", "2026-03-03 ticket.triage"}));
    app.run_jobs();
    EXPECT_EQ(news_of(county), Lines{"report.red"});
}

TEST_P(ReportHours, OfAnAnonymousReportAreDaysAndItsBatchIsLookedAfter) {
    const auto desk = app.as(Role::desk, app.county());
    filed_red(true);
    app.run_jobs();
    EXPECT_EQ(news_of(desk), Lines{});
    app.as(desk);
    const auto id = new_id();
    EXPECT_EQ(due(id), (Lines{"2026-03-02 ticket.contact", "2026-03-02 ticket.sorting"}));
    turn("2026-03-02", "15:01");  // three hours and a minute later the batch has left, whenever that was
    EXPECT_EQ(news_of(desk), Lines{"report.red"});
    turn("2026-03-02", "16:02");  // an hour later nobody has looked
    EXPECT_EQ(news_of(desk), Lines{"report.red_unseen"});
    EXPECT_EQ(step(id, "contact", {{"text", "没有电话可打。"}}), "report.nobody_to_call");
    turn("2026-03-03", "08:00");
    EXPECT_EQ(news_of(desk), Lines{"clock.expired"});  // once for both
}

TEST_P(ReportHours, StandInTheToDoListByTheirTime) {
    at("2026-03-02", "10:00");
    filed();         // 03-04
    filed_orange();  // 14:00 and 17:00
    filed_red();     // 11:00 and 12:00
    app.as(Role::desk, township());
    auto lines = todo();
    ASSERT_EQ(lines.size(), 6U);
    std::ranges::sort(lines.begin() + 4, lines.end());  // of the same day
    EXPECT_EQ(lines, (Lines{"2026-03-02 ticket.contact", "2026-03-02 ticket.sorting", "2026-03-02 ticket.contact",
                            "2026-03-02 ticket.sorting", "2026-03-04 ticket.contact", "2026-03-04 ticket.sorting"}));
    const auto page = body_of(app.get("/api/desk/todo?limit=2"));
    EXPECT_EQ(page.at("items").at(0).at("due_at").as_string(), "2026-03-02T03:00:00Z");
    EXPECT_EQ(page.at("items").at(1).at("due_at").as_string(), "2026-03-02T04:00:00Z");
    const auto next = body_of(app.get("/api/desk/todo?limit=2&after=" + text(page.at("next"))));
    EXPECT_EQ(next.at("items").at(0).at("due_at").as_string(), "2026-03-02T06:00:00Z");
}

}  // namespace
}  // namespace gongyou::app
