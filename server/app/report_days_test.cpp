#include "app/report_life_house.hpp"

// By which day something has to be done with a report: the to-do list, and who is reminded when.
namespace gongyou::app {
namespace {

class ReportDays : public ReportLife {};
INSTANTIATE_TEST_SUITE_P(Databases, ReportDays, sql::both_databases, sql::name_of_engine);

TEST_P(ReportDays, WhatHasToBeDoneIsListedByDayWithinScopeAndBeforeTheWall) {
    filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    go_to("2026-03-05");
    filed(), filed();
    app.as(officer);
    // Filed on Thursday 03-05, two working days are Friday and Monday; the one accepted on 03-02 has until 03-16.
    const Lines all{"2026-03-09 ticket.contact", "2026-03-09 ticket.contact", "2026-03-09 ticket.sorting",
                    "2026-03-09 ticket.sorting", "2026-03-16 ticket.progress"};
    const auto by_name = [&] {
        auto lines = todo();
        std::ranges::sort(lines);
        return lines;
    };
    EXPECT_EQ(by_name(), all);
    EXPECT_EQ(todo("?mine=true"), Lines{});
    EXPECT_EQ(step(id, "assign", {{"person_id", officer.text()}}), "accepted");
    EXPECT_EQ(todo("?mine=true"), Lines{"2026-03-16 ticket.progress"});
    app.as(Role::desk, app.county());
    EXPECT_EQ(by_name(), all);
    app.as(Role::desk, other_township());
    EXPECT_EQ(todo(), Lines{});
    app.as(Role::desk, township(), employer());
    EXPECT_EQ(todo(), Lines{});
}

TEST_P(ReportDays, WhatHasToBeDoneIsPagedWithoutGapOrDouble) {
    for (int i = 0; i < 7; ++i) {
        filed();
        app.clock().pass(std::chrono::hours{13});
    }
    for (const auto& unit : {app.county(), township()}) {
        app.as(Role::desk, unit);
        std::set<std::string> seen;
        std::string after, last;
        int pages = 0;
        do {
            const auto page = body_of(app.get("/api/desk/todo?limit=6" + (after.empty() ? "" : "&after=" + after)));
            for (const auto& item : page.at("items").as_array()) {
                EXPECT_TRUE(seen.insert(std::string{item.at("id").as_string()}).second);
                EXPECT_GE(std::string{item.at("due_on").as_string()}, last);
                last = item.at("due_on").as_string();
            }
            after =
                page.contains("next") && page.at("next").is_string() ? std::string{page.at("next").as_string()} : "";
            ++pages;
        } while (!after.empty() && pages < 5);
        EXPECT_EQ(seen.size(), 14U);  // to be contacted, to be sorted
        EXPECT_EQ(pages, 3);          // 6 + 6 + 2
    }
    EXPECT_EQ(app.get("/api/desk/todo?after=yesterday").status, 422);
}

TEST_P(ReportDays, RemindsWhoeverHasItAndAfterTheLastDayTheDeskAboveAsWell) {
    filed();
    const auto above = app.as(Role::desk, app.county());
    const auto colleague = app.as(Role::desk, township());
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(step(id, "assign", {{"person_id", officer.text()}}), "triaged");
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    // Ten working days after 03-02: the last is Monday 03-16. Fourteen days, half of them gone on Monday 03-09;
    // Thursday 03-12 leaves two working days before the last, that day and Friday.
    const auto seen_on = [&](std::string_view day, const PersonId& by) {
        go_to(day);
        turn_clocks();
        app.as(by);
        return reminders();
    };
    EXPECT_EQ(seen_on("2026-03-08", officer), Lines{});
    EXPECT_EQ(seen_on("2026-03-09", officer), Lines{"clock.half_time"});
    EXPECT_EQ(seen_on("2026-03-11", officer), Lines{"clock.half_time"});
    EXPECT_EQ(seen_on("2026-03-12", officer), (Lines{"clock.half_time", "clock.two_days_left"}));
    EXPECT_EQ(seen_on("2026-03-16", officer), (Lines{"clock.half_time", "clock.two_days_left", "clock.last_day"}));
    EXPECT_EQ(seen_on("2026-03-16", above), Lines{});
    EXPECT_EQ(seen_on("2026-03-17", officer).back(), "clock.expired");
    EXPECT_EQ(seen_on("2026-03-17", officer).size(), 4U);
    EXPECT_EQ(seen_on("2026-03-18", above), Lines{"clock.expired"});
    EXPECT_EQ(seen_on("2026-03-18", colleague), Lines{});
}

TEST_P(ReportDays, RemindsNobodyAtNightAndNobodyBehindTheWall) {
    const auto bound = app.as(Role::desk, township(), employer());
    const auto officer = app.as(Role::desk, township());
    filed();
    go_to("2026-03-04", 7);  // the last day to contact and to sort, before the desks are there
    turn_clocks();
    app.as(officer);
    EXPECT_EQ(reminders(), Lines{});
    go_to("2026-03-04", 8);
    turn_clocks();
    app.as(officer);
    EXPECT_EQ(reminders(), Lines{"clock.last_day"});  // once for both
    app.as(bound);
    EXPECT_TRUE(body_of(app.get("/api/notices")).at("items").as_array().empty());  // not even that something waits
    EXPECT_FALSE(is_daytime(SetClock{date("2026-03-03")}.now() + std::chrono::hours{8}));  // eight in the evening
}

}  // namespace
}  // namespace gongyou::app
