#include <gtest/gtest.h>

#include <thread>

#include "app/clock_turning.hpp"
#include "app/test_app.hpp"

// A report's life after its first day, through the whole house: the reporter comes back, clocks act, desks share work.
// The demo county lies in no province, so that only the house's own targets run: contact one working day, triage one,
// progress ten, supplement fifteen days rolling to a working day (law/packs/policy.toml). 2026-03-02 is a Monday.
namespace gongyou::app {
namespace {

using Lines = std::vector<std::string>;

class ReportLife : public sql::OnBothDatabases {
protected:
    ReportLife() : app{GetParam()} {}

    UnitId township() { return app.unit("云溪镇总工会"); }
    UnitId other_township() { return app.unit("石塘镇总工会"); }
    EmployerId employer() {
        return app.house().database().read(
            [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    }

    /// Files one at the township, or without a number at the county; its receipt.
    std::string filed(bool anonymous = false) {
        boost::json::object report{{"employer_name", "云溪晨光针织有限公司"},
                                   {"place", "云溪镇人民路 8 号"},
                                   {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                   {"uploads", boost::json::array{}},
                                   {"consent", true}};
        if (!anonymous) {
            report["point"] = "YX001";
            report["phone"] = "13800001111";
        }
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("receipt").as_string()};
    }
    /// What the reporter does with the receipt: the state it leads to, or the code of the fault.
    std::string by_receipt(const std::string& receipt, const std::string& act, boost::json::object more = {}) {
        app.as_nobody();
        more["receipt"] = receipt;
        return told(app.act("/api/reports/" + act, more));
    }
    boost::json::object looked_up(const std::string& receipt) {
        app.as_nobody();
        return body_of(app.post("/api/reports/lookup", {{"receipt", receipt}}));
    }
    /// A step of the desk that asks now, at the revision the report has.
    std::string step(const std::string& id, const std::string& act, boost::json::object more = {}) {
        more["revision"] = view(id).at("revision");
        return told(app.act("/api/desk/reports/" + id + "/" + act, more));
    }
    static std::string told(const http::Response& answer) {
        const auto body = body_of(answer);
        if (body.contains("state")) return std::string{body.at("state").as_string()};
        if (body.contains("errors") && !body.at("errors").as_array().empty())
            return std::string{body.at("errors").at(0).at("code").as_string()};
        return std::string{body.at("code").as_string()};
    }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/reports/" + id)); }
    boost::json::array list() { return body_of(app.get("/api/desk/reports")).at("items").as_array(); }
    /// The one the desk has not seen yet.
    std::string new_id() {
        for (const auto& item : list())
            if (seen_.insert(std::string{item.at("id").as_string()}).second)
                return std::string{item.at("id").as_string()};
        ADD_FAILURE() << "nothing new";
        return {};
    }
    /// "ticket.triage 2026-03-03" of each that runs.
    Lines running(const std::string& id) {
        Lines lines;
        const auto report = view(id);
        for (const auto& clock : report.at("clocks").as_array())
            if (clock.at("state").as_string() == "running")
                lines.push_back(std::string{clock.at("code").as_string()} + " " +
                                std::string{clock.at("due_on").as_string()});
        return lines;
    }
    Lines todo(const std::string& query = "") {
        Lines lines;
        const auto page = body_of(app.get("/api/desk/todo" + query));
        for (const auto& item : page.at("items").as_array())
            lines.push_back(std::string{item.at("due_on").as_string()} + " " +
                            std::string{item.at("code").as_string()});
        return lines;
    }
    /// The reminders before whoever asks, the oldest first.
    Lines reminders() {
        Lines kinds;
        const auto page = body_of(app.get("/api/notices"));
        for (const auto& item : page.at("items").as_array())
            if (item.at("kind").as_string().starts_with("clock."))
                kinds.insert(kinds.begin(), std::string{item.at("kind").as_string()});
        return kinds;
    }

    /// `hour` in Shanghai on that day.
    void go_to(std::string_view day, int hour = 12) {
        const auto to = SetClock{date(day)}.now() + std::chrono::hours{hour - 12};
        app.clock().pass(to - app.clock().now());
    }
    void turn_clocks() {
        jobs::JobQueue queue;
        app.write([&](sql::Tx& tx) -> Result<Done> {
            plan_clocks(tx, queue, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }
    /// `as` works on a report of the township that has been filed just now: triaged.
    std::string triaged() {
        const auto id = new_id();
        EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}), "triaged");
        return id;
    }

    TestApp app;
    std::set<std::string> seen_;
};
INSTANTIATE_TEST_SUITE_P(Databases, ReportLife, sql::both_databases, sql::name_of_engine);

TEST_P(ReportLife, TheReporterRepliesOnceAskedAndTheDeskReadsIt) {
    const auto receipt = filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(by_receipt(receipt, "reply", {{"text", "还有三位工友。"}}), "matter.step_not_possible");
    app.as(officer);
    EXPECT_EQ(step(id, "ask", {{"text", "请问还有哪些工友？"}}), "asked");
    EXPECT_EQ(looked_up(receipt).at("answers").at(0).at("text").as_string(), "请问还有哪些工友？");
    EXPECT_EQ(by_receipt(receipt, "reply", {{"text", "还有三位工友。"}}), "triaged");
    EXPECT_EQ(by_receipt("1234 5678 9012 3456 7890", "reply", {{"text", "还有三位工友。"}}), "receipt.unknown");
    app.as(officer);
    EXPECT_EQ(view(id).at("steps").as_array().back().at("text").as_string(), "还有三位工友。");
    EXPECT_EQ(running(id), Lines{"ticket.triage 2026-03-03"});
}

TEST_P(ReportLife, WithdrawnItRunsNoClockAndGoesNoFurther) {
    const auto receipt = filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(by_receipt(receipt, "withdraw"), "withdrawn");
    app.as(officer);
    EXPECT_EQ(running(id), Lines{});
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "matter.step_not_possible");
    EXPECT_TRUE(todo().empty());
}

TEST_P(ReportLife, PressureOpensARedReportBesideItAndTheDeskSeesBoth) {
    for (const bool anonymous : {false, true}) {
        const auto receipt = filed(anonymous);
        const auto officer = app.as(Role::desk, anonymous ? app.county() : township());
        const auto id = triaged();
        EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "车间主任威胁要开除我。"}, {"at_once", false}}), "triaged");
        app.as(officer);
        const auto red = view(new_id());
        EXPECT_EQ(red.at("urgency").as_string(), "red");
        EXPECT_EQ(red.at("state").as_string(), "filed");
        EXPECT_EQ(red.at("facts").as_string(), "车间主任威胁要开除我。");
        EXPECT_EQ(red.at("anonymous").as_bool(), anonymous);
        EXPECT_EQ(red.at("links").at(0).at("id").as_string(), id);
        EXPECT_EQ(red.at("links").at(0).at("kind").as_string(), "pressure");
        EXPECT_EQ(view(id).at("links").at(0).at("id"), red.at("id"));
        EXPECT_EQ(running(std::string{red.at("id").as_string()}), Lines{"ticket.contact 2026-03-03"});
    }
}

TEST_P(ReportLife, AnAnonymousPressureIsToldInABatchUnlessTheReporterSaysNow) {
    const auto receipt = filed(true);
    const auto officer = app.as(Role::desk, app.county());
    app.clock().pass(std::chrono::hours{3});
    app.run_jobs();
    const auto notices = [&] {
        app.run_jobs();
        app.as(officer);
        return body_of(app.get("/api/notices")).at("items").as_array().size();
    };
    const auto before = notices();
    EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "主任找我谈话了。"}, {"at_once", false}}), "filed");
    app.clock().pass(std::chrono::minutes{29});
    EXPECT_EQ(notices(), before);  // thirty minutes at least
    app.clock().pass(std::chrono::minutes{152});
    EXPECT_EQ(notices(), before + 1);  // three hours at most
    EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "主任又来威胁了。"}, {"at_once", true}}), "filed");
    EXPECT_EQ(notices(), before + 2);
}

TEST_P(ReportLife, IsRatedOnce) {
    const auto receipt = filed();
    app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(by_receipt(receipt, "rate", {{"rating", "good"}}), "matter.step_not_possible");
    app.as(Role::desk, township());
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    EXPECT_EQ(step(id, "close", {{"outcome", "paid"}, {"result", "工资已补发。"}}), "closed");
    EXPECT_EQ(by_receipt(receipt, "rate", {{"rating", "very_good"}, {"text", "谢谢。"}}), "closed");
    EXPECT_EQ(by_receipt(receipt, "rate", {{"rating", "poor"}}), "report.already_rated");
}

TEST_P(ReportLife, IsReopenedOnceAndWithinNinetyDays) {
    const auto receipt = filed(), late = filed();
    app.as(Role::desk, township());
    for (int i = 0; i < 2; ++i) {
        const auto id = triaged();
        EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
        EXPECT_EQ(step(id, "close", {{"outcome", "paid"}, {"result", "工资已补发。"}}), "closed");
    }
    // Closed on 03-02, which does not count: March 3 to 31 = 29, April 30 = 59, May 31 = 90. A Sunday, which stays.
    go_to("2026-05-31", 23);
    EXPECT_EQ(by_receipt(receipt, "reopen", {{"text", "又开始拖欠了。"}}), "triaged");
    go_to("2026-06-01", 0);
    EXPECT_EQ(by_receipt(late, "reopen", {{"text", "又开始拖欠了。"}}), "report.too_late_to_reopen");
    EXPECT_EQ(by_receipt(receipt, "withdraw"), "withdrawn");
    EXPECT_EQ(by_receipt(receipt, "reopen", {{"text", "还是没有发。"}}), "report.already_reopened");
}

TEST_P(ReportLife, SilenceClosesItOnTheDayAfterTheLastAndOnce) {
    const auto receipt = filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    go_to("2026-03-06");
    app.as(officer);
    EXPECT_EQ(step(id, "ask", {{"text", "请补充发薪日期。"}}), "asked");
    // Asked on Friday 03-06: fifteen days are Saturday 03-21; the next working day is Monday 03-23.
    EXPECT_EQ(running(id), Lines{"ticket.supplement 2026-03-23"});
    go_to("2026-03-23", 19);
    turn_clocks();
    EXPECT_EQ(looked_up(receipt).at("state").as_string(), "asked");
    go_to("2026-03-24", 7);
    turn_clocks();
    EXPECT_EQ(looked_up(receipt).at("state").as_string(), "asked");  // nobody acts at night
    go_to("2026-03-24", 8);
    turn_clocks();
    turn_clocks();
    EXPECT_EQ(looked_up(receipt).at("state").as_string(), "closed");
    app.as(officer);
    int closings = 0;
    const auto report = view(id);
    for (const auto& one : report.at("steps").as_array()) closings += one.at("step").as_string() == "fall_silent";
    EXPECT_EQ(closings, 1);
    EXPECT_EQ(running(id), Lines{});
    EXPECT_EQ(by_receipt(receipt, "reply", {{"text", "每月十五日发薪。"}}), "matter.step_not_possible");
    EXPECT_EQ(by_receipt(receipt, "reopen", {{"text", "每月十五日发薪。"}}), "triaged");
}

TEST_P(ReportLife, ManySilencesAreActedOnOnceByTwoWhoTurnAtOnce) {
    constexpr int reports = 12;
    for (int i = 0; i < reports; ++i) filed();
    const auto officer = app.as(Role::desk, township());
    std::vector<std::string> ids;
    for (int i = 0; i < reports; ++i) {
        ids.push_back(triaged());
        EXPECT_EQ(step(ids.back(), "ask", {{"text", "请补充发薪日期。"}}), "asked");
    }
    go_to("2026-04-02");
    const auto handlers = app.house().job_handlers();
    {
        std::jthread first{[&] { EXPECT_TRUE(handlers.at(std::string{clock_job}).work({})); }};
        std::jthread second{[&] { EXPECT_TRUE(handlers.at(std::string{clock_job}).work({})); }};
    }
    app.as(officer);
    for (const auto& id : ids) {
        EXPECT_EQ(view(id).at("state").as_string(), "closed");
        EXPECT_EQ(view(id).at("revision").as_int64(), 4);  // filed, triaged, asked, fallen silent: no fifth
    }
}

TEST_P(ReportLife, MergedItIsStillFoundByItsReceipt) {
    const auto receipt = filed(), other = filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged(), into = triaged();
    EXPECT_EQ(step(id, "merge", {{"into", id}}), "report.merge_unknown");  // into itself
    EXPECT_EQ(step(id, "merge", {{"into", into}}), "merged");
    EXPECT_EQ(view(into).at("links").at(0).at("id").as_string(), id);
    Lines states;
    for (const auto& each : {receipt, other}) states.emplace_back(looked_up(each).at("state").as_string());
    std::ranges::sort(states);
    EXPECT_EQ(states, (Lines{"merged", "triaged"}));
    app.as(officer);
    EXPECT_EQ(running(id), Lines{});
    EXPECT_EQ(running(into), Lines{"ticket.triage 2026-03-03"});
}

TEST_P(ReportLife, IsGivenToTheLeastBurdenedAndToNobodyBoundToTheEmployer) {
    filed(), filed();
    const auto bound = app.as(Role::desk, township(), employer());
    const auto colleague = app.as(Role::desk, township());
    const auto officer = app.as(Role::desk, township());
    const auto first = triaged(), second = triaged();
    const auto people = [&] {
        Lines ids;
        const auto found = body_of(app.get("/api/desk/reports/" + first + "/assignees"));
        for (const auto& one : found.at("items").as_array()) ids.emplace_back(one.at("id").as_string());
        return ids;
    };
    EXPECT_EQ(std::ranges::count(people(), bound.text()), 0);
    EXPECT_EQ(std::ranges::count(people(), colleague.text()), 1);
    EXPECT_EQ(step(first, "assign", {{"person_id", bound.text()}}), "report.not_for_this_person");
    EXPECT_EQ(step(first, "assign", {{"person_id", colleague.text()}}), "triaged");
    const auto after = people();  // the colleague has one now, the officer none
    EXPECT_LT(std::ranges::find(after, officer.text()), std::ranges::find(after, colleague.text()));
    EXPECT_EQ(after.back(), colleague.text());
    EXPECT_EQ(step(second, "assign", {{"person_id", officer.text()}}), "triaged");
    EXPECT_EQ(step(second, "accept", {{"track", "advice"}}), "accepted");
    EXPECT_EQ(step(second, "close", {{"outcome", "advised"}, {"result", "已经答复。"}}), "closed");
    EXPECT_EQ(people().back(), colleague.text());  // what has ended is no burden
}

TEST_P(ReportLife, AWrongStepIsUndoneFromAboveOnlyAndItsClockWithIt) {
    const auto receipt = filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    const boost::json::object reason{{"reason", "点错了按钮。"}};
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    EXPECT_EQ(running(id), Lines{"ticket.progress 2026-03-16"});  // 3 to 6 = 4, 9 to 13 = 9, 16 = 10
    EXPECT_EQ(step(id, "revert", reason), "report.revert_from_above");

    const auto above = app.as(Role::desk, app.county());
    EXPECT_EQ(step(id, "revert", reason), "triaged");
    EXPECT_EQ(running(id), Lines{"ticket.triage 2026-03-03"});
    app.as(officer);
    EXPECT_EQ(step(id, "ask", {{"text", "请补充发薪日期。"}}), "asked");
    app.as(above);
    EXPECT_EQ(step(id, "revert", reason), "triaged");
    EXPECT_EQ(running(id), Lines{"ticket.triage 2026-03-03"});  // nobody waits for a reply that was not asked for
    app.as(officer);
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    EXPECT_EQ(step(id, "close", {{"outcome", "paid"}, {"result", "工资已补发。"}}), "closed");
    app.as(above);
    EXPECT_EQ(step(id, "revert", reason), "accepted");
    EXPECT_EQ(running(id), Lines{"ticket.progress 2026-03-16"});
    EXPECT_EQ(looked_up(receipt).at("state").as_string(), "accepted");
}

TEST_P(ReportLife, UndoneTriageLeadsBackToTheFirstDayAndAnUndoneReopeningToTheEnd) {
    const auto receipt = filed();
    app.as(Role::desk, app.county());
    const auto id = new_id();
    const boost::json::object reason{{"reason", "看错了，应当先联系本人。"}};
    EXPECT_EQ(step(id, "revert", reason), "report.nothing_to_revert");
    go_to("2026-03-03");
    const auto above = app.as(Role::desk, app.county());
    EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}), "triaged");
    EXPECT_EQ(step(id, "revert", reason), "filed");
    EXPECT_EQ(running(id), Lines{"ticket.contact 2026-03-03"});  // counted from the day it was filed, 03-02

    EXPECT_EQ(by_receipt(receipt, "withdraw"), "withdrawn");
    EXPECT_EQ(by_receipt(receipt, "reopen", {{"text", "工资还是没有发。"}}), "triaged");
    app.as(above);
    EXPECT_EQ(step(id, "revert", reason), "withdrawn");
    EXPECT_EQ(running(id), Lines{});
}

TEST_P(ReportLife, WhatHasToBeDoneIsListedByDayWithinScopeAndBeforeTheWall) {
    filed();
    const auto officer = app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    go_to("2026-03-05");
    filed(), filed();
    app.as(officer);
    // Filed on Thursday 03-05, to be contacted on Friday; the one accepted on 03-02 has until 03-16.
    const Lines all{"2026-03-06 ticket.contact", "2026-03-06 ticket.contact", "2026-03-16 ticket.progress"};
    EXPECT_EQ(todo(), all);
    EXPECT_EQ(todo("?mine=true"), Lines{});
    EXPECT_EQ(step(id, "assign", {{"person_id", officer.text()}}), "accepted");
    EXPECT_EQ(todo("?mine=true"), Lines{"2026-03-16 ticket.progress"});
    app.as(Role::desk, app.county());
    EXPECT_EQ(todo(), all);
    app.as(Role::desk, other_township());
    EXPECT_EQ(todo(), Lines{});
    app.as(Role::desk, township(), employer());
    EXPECT_EQ(todo(), Lines{});
}

TEST_P(ReportLife, WhatHasToBeDoneIsPagedWithoutGapOrDouble) {
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
            const auto page = body_of(app.get("/api/desk/todo?limit=3" + (after.empty() ? "" : "&after=" + after)));
            for (const auto& item : page.at("items").as_array()) {
                EXPECT_TRUE(seen.insert(std::string{item.at("id").as_string()}).second);
                EXPECT_GE(std::string{item.at("due_on").as_string()}, last);
                last = item.at("due_on").as_string();
            }
            after =
                page.contains("next") && page.at("next").is_string() ? std::string{page.at("next").as_string()} : "";
            ++pages;
        } while (!after.empty() && pages < 5);
        EXPECT_EQ(seen.size(), 7U);
        EXPECT_EQ(pages, 3);  // 3 + 3 + 1
    }
    EXPECT_EQ(app.get("/api/desk/todo?after=yesterday").status, 422);
}

TEST_P(ReportLife, RemindsWhoeverHasItAndAfterTheLastDayTheDeskAboveAsWell) {
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

TEST_P(ReportLife, RemindsNobodyAtNightAndNobodyBehindTheWall) {
    const auto bound = app.as(Role::desk, township(), employer());
    const auto officer = app.as(Role::desk, township());
    filed();
    go_to("2026-03-03", 7);  // the last day to contact, before the desks are there
    turn_clocks();
    app.as(officer);
    EXPECT_EQ(reminders(), Lines{});
    go_to("2026-03-03", 8);
    turn_clocks();
    app.as(officer);
    EXPECT_EQ(reminders(), Lines{"clock.last_day"});
    app.as(bound);
    EXPECT_TRUE(body_of(app.get("/api/notices")).at("items").as_array().empty());  // not even that something waits
    EXPECT_FALSE(is_daytime(SetClock{date("2026-03-03")}.now() + std::chrono::hours{8}));  // eight in the evening
}

}  // namespace
}  // namespace gongyou::app
