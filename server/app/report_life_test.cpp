#include <thread>

#include "app/report_life_house.hpp"

// A report's life after its first day, through the whole house: the reporter comes back, clocks act, steps are undone.
namespace gongyou::app {
namespace {

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
        EXPECT_EQ(running(std::string{red.at("id").as_string()}),
                  (Lines{"ticket.contact 2026-03-02", "ticket.sorting 2026-03-02"}));
    }
}

TEST_P(ReportLife, PressureIsClosedOnceSomebodyHasSaidWhetherItWasFoundToBeSo) {
    const auto receipt = filed();
    const auto officer = app.as(Role::desk, township());
    const auto first = triaged();
    EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "车间主任威胁要开除我。"}, {"at_once", false}}), "triaged");
    app.as(officer);
    const auto pressed = new_id();
    const boost::json::object found{{"finding", "retaliation_confirmed"}, {"text", "主管承认说过。"}};
    EXPECT_EQ(step(first, "verify", found), "report.not_of_pressure");
    EXPECT_EQ(step(pressed, "triage", {{"urgency", "red"}}), "triaged");
    EXPECT_EQ(step(pressed, "accept", {{"track", "supervision"}}), "accepted");
    const boost::json::object end{{"outcome", "rectified"}, {"result", "单位已经改正。"}};
    EXPECT_EQ(step(pressed, "close", end), "report.pressure_not_verified");
    EXPECT_EQ(step(pressed, "verify", found), "accepted");
    EXPECT_EQ(step(pressed, "close", end), "closed");
    const auto offers = [&](const std::string& id) { return boost::json::serialize(view(id).at("can")); };
    EXPECT_NE(offers(pressed).find("verify"), std::string::npos);  // an authority may find it later
    EXPECT_EQ(offers(first).find("verify"), std::string::npos);
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
    EXPECT_EQ(notices(), before + 2);  // three hours at most: that something waits, and that it is red
    EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "主任又来威胁了。"}, {"at_once", true}}), "filed");
    EXPECT_EQ(notices(), before + 4);
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
    EXPECT_EQ(running(into), (Lines{"ticket.contact 2026-03-03", "ticket.triage 2026-03-03"}));
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
    const Lines as_before{"ticket.contact 2026-03-03", "ticket.triage 2026-03-03"};
    EXPECT_EQ(running(id), as_before);
    app.as(officer);
    EXPECT_EQ(step(id, "ask", {{"text", "请补充发薪日期。"}}), "asked");
    app.as(above);
    EXPECT_EQ(step(id, "revert", reason), "triaged");
    EXPECT_EQ(running(id), as_before);  // nobody waits for a reply that was not asked for
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
    // counted from the day it was filed, 03-02
    EXPECT_EQ(running(id), (Lines{"ticket.contact 2026-03-03", "ticket.sorting 2026-03-03"}));

    EXPECT_EQ(by_receipt(receipt, "withdraw"), "withdrawn");
    EXPECT_EQ(by_receipt(receipt, "reopen", {{"text", "工资还是没有发。"}}), "triaged");
    app.as(above);
    EXPECT_EQ(step(id, "revert", reason), "withdrawn");
    EXPECT_EQ(running(id), Lines{});
}

}  // namespace
}  // namespace gongyou::app
