#include "app/report_life_house.hpp"
#include "programmes/rights/report_watch_store.hpp"
#include "programmes/rights/rights.hpp"

// After the end the house asks the reporter on the seventh, thirtieth and ninetieth day whether anything has happened.
namespace gongyou::app {
namespace {

/// Closed on Monday 2026-03-02: asked on 03-09, 04-01 and 05-31 (report_watch_test.cpp counts them).
class ReportWatch : public ReportLife {
protected:
    /// A report of the township that is closed on the day; its receipt and its id.
    std::pair<std::string, std::string> closed(bool anonymous = false, boost::json::object complaint = {}) {
        const auto receipt = complaint.empty() ? filed(anonymous) : filed_with(std::move(complaint));
        officer_ = app.as(Role::desk, anonymous ? app.county() : township());
        const auto id = triaged();
        EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
        EXPECT_EQ(step(id, "close", {{"outcome", "paid"}, {"result", "工资已全部补发。"}}), "closed");
        app.run_jobs();  // the message of the closing
        return {receipt, id};
    }
    /// "7 open" of each question, as the desk reads it.
    Lines watch(const std::string& id) {
        app.as(officer_);
        Lines lines;
        const auto report = view(id);
        for (const auto& one : report.at("watch").as_array())
            lines.push_back(std::to_string(one.at("day").as_int64()) + " " +
                            std::string{one.at("standing").as_string()});
        return lines;
    }
    /// The day of the question that the page of the receipt shows; 0: none.
    std::int64_t asked(const std::string& receipt) {
        const auto report = looked_up(receipt);
        if (!report.contains("asked_since") || report.at("asked_since").is_null()) return 0;
        EXPECT_TRUE(may(report, "watch"));
        return report.at("asked_since").at("day").as_int64();
    }
    static bool may(const boost::json::object& report, std::string_view act) {
        const auto& can = report.at("can").as_array();
        return std::ranges::any_of(can, [&](const auto& one) { return std::string{one.as_string()} == act; });
    }
    /// Messages of this text so far.
    int messages(std::string_view text) {
        int count = 0;
        app.as(Role::system_admin);
        const auto page = body_of(app.get("/api/admin/outbox"));
        for (const auto& item : page.at("items").as_array())
            count += std::string{item.at("text").as_string()}.find(text) != std::string::npos;
        return count;
    }
    int questions() { return messages("只有一个问题"); }
    void on(std::string_view day, int hour = 12) {
        go_to(day, hour);
        jobs::JobQueue queue;
        app.write([&](sql::Tx& tx) -> Result<Done> {
            rights::plan_watch(tx, queue, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    PersonId officer_;
};
INSTANTIATE_TEST_SUITE_P(Databases, ReportWatch, sql::both_databases, sql::name_of_engine);

TEST_P(ReportWatch, AsksOnItsDaysAndTheDeskReadsTheAnswer) {
    const auto [receipt, id] = closed();
    EXPECT_EQ(watch(id), (Lines{"7 coming", "30 coming", "90 coming"}));
    on("2026-03-08");
    EXPECT_EQ(asked(receipt), 0);
    EXPECT_EQ(questions(), 0);
    EXPECT_EQ(by_receipt(receipt, "watch"), "report.nothing_asked");
    on("2026-03-09");
    EXPECT_EQ(asked(receipt), 7);
    EXPECT_EQ(questions(), 1);
    EXPECT_EQ(watch(id), (Lines{"7 open", "30 coming", "90 coming"}));
    EXPECT_EQ(by_receipt(receipt, "watch"), "closed");
    EXPECT_EQ(asked(receipt), 0);
    EXPECT_EQ(by_receipt(receipt, "watch"), "report.nothing_asked");
    EXPECT_EQ(watch(id), (Lines{"7 well", "30 coming", "90 coming"}));
    const auto report = view(id);
    EXPECT_EQ(report.at("steps").as_array().back().at("step").as_string(), "watch");
    EXPECT_EQ(report.at("steps").as_array().back().at("choice").as_string(), "well");
}

TEST_P(ReportWatch, LeavesOneMessageForEachDayAndNoneForOneThatWasMissed) {
    const auto [receipt, id] = closed();
    for (const auto day : {"2026-03-09", "2026-03-09", "2026-03-10"}) on(day);
    EXPECT_EQ(questions(), 1);
    // the house stands still from 03-31 until 04-08, a week behind the thirtieth day, and tells it once
    on("2026-03-31");
    on("2026-04-08");
    on("2026-04-09");
    EXPECT_EQ(questions(), 2);
    EXPECT_EQ(watch(id), (Lines{"7 unanswered", "30 open", "90 coming"}));
    on("2026-06-20");  // the ninetieth was 05-31, and stood for fourteen days
    EXPECT_EQ(questions(), 2);
    EXPECT_EQ(asked(receipt), 0);
    EXPECT_EQ(watch(id), (Lines{"7 unanswered", "30 unanswered", "90 unanswered"}));
}

TEST_P(ReportWatch, AMessageIsTakenByOneOfTwoServers) {
    closed();
    go_to("2026-03-09");
    const auto takes = [&] {
        return app.write([](sql::Tx& tx) -> Result<bool> {
            rights::ReportWatchStore watch{tx};
            const auto due = watch.due_messages(tx.today(), 10);
            return !due.empty() && watch.take_message(due.front());
        });
    };
    const auto question = app.write([](sql::Tx& tx) -> Result<rights::WatchDay> {
        return rights::ReportWatchStore{tx}.due_messages(tx.today(), 10).front();
    });
    EXPECT_TRUE(takes());
    EXPECT_FALSE(takes());
    EXPECT_FALSE(app.write([&](sql::Tx& tx) -> Result<bool> {  // another that had read it before
        return rights::ReportWatchStore{tx}.take_message(question);
    }));
}

TEST_P(ReportWatch, MessagesKeepToTheReportersWishes) {
    closed(false, {{"category", "W01"}, {"safe_times", boost::json::array{"evening"}}, {"sms_neutral", true}});
    on("2026-03-09", 9);
    EXPECT_EQ(questions(), 0);
    EXPECT_EQ(messages("您有一条新消息"), 1);  // that of the closing
    on("2026-03-09", 18);
    EXPECT_EQ(questions(), 0);
    EXPECT_EQ(messages("您有一条新消息"), 2);
    app.as(officer_);
    closed(false, {{"category", "W01"}, {"contact_by", "call"}});  // on 03-09: asked on 03-16
    on("2026-03-16");
    EXPECT_EQ(questions(), 0);
    app.as(officer_);
    const auto notices = app.get("/api/notices").body;
    EXPECT_NE(notices.find("report.w"), std::string::npos) << notices;  // to call, or that something waits
}

TEST_P(ReportWatch, AnAnswerKeepsToTheSameWishes) {
    const auto sent = [&] {
        int count = 0;
        app.as(Role::system_admin);
        const auto page = body_of(app.get("/api/admin/outbox"));
        for (const auto& item : page.at("items").as_array()) count += item.at("state").as_string() == "shown";
        return count;
    };
    go_to("2026-03-09", 9);
    filed_with({{"category", "W01"}, {"safe_times", boost::json::array{"evening"}}, {"sms_neutral", true}});
    officer_ = app.as(Role::desk, township());
    step(triaged(), "answer", {{"text", "我们已经联系了单位。"}});
    app.run_jobs();
    EXPECT_EQ(sent(), 0);
    go_to("2026-03-09", 18);
    app.run_jobs();
    EXPECT_EQ(sent(), 1);
    EXPECT_EQ(messages("您有一条新消息"), 1);
    EXPECT_EQ(messages("您有一条新的答复"), 0);
    filed_with({{"category", "W02"}, {"contact_by", "call"}});
    app.as(officer_);
    const auto id = triaged();
    step(id, "assign", {{"person_id", officer_.text()}});
    step(id, "answer", {{"text", "我们已经联系了单位。"}});
    app.run_jobs();
    EXPECT_EQ(sent(), 1);
    app.as(officer_);
    EXPECT_NE(app.get("/api/notices").body.find("report.answer_call"), std::string::npos);
}

TEST_P(ReportWatch, OfAnAnonymousReportStandsOnItsPageAndSendsNothing) {
    const auto [receipt, id] = closed(true);
    on("2026-04-02");
    EXPECT_EQ(questions(), 0);
    EXPECT_EQ(asked(receipt), 30);
    EXPECT_EQ(by_receipt(receipt, "watch"), "closed");
    EXPECT_EQ(watch(id), (Lines{"7 unanswered", "30 well", "90 coming"}));
    const auto report = view(id);
    const auto& step = report.at("steps").as_array().back().as_object();
    EXPECT_TRUE(!step.contains("at") || step.at("at").is_null());  // the day alone
}

TEST_P(ReportWatch, PressureAnswersItAndOpensARedReport) {
    const auto [receipt, id] = closed();
    on("2026-03-10");
    EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "组长说谁告状谁走人。"}, {"at_once", false}}), "closed");
    EXPECT_EQ(watch(id), (Lines{"7 pressed", "30 coming", "90 coming"}));
    EXPECT_EQ(list().size(), 2U);
    EXPECT_EQ(list().at(0).at("urgency").as_string(), "red");
    on("2026-04-01");
    EXPECT_EQ(asked(receipt), 30);  // whoever was pressed once is asked again
}

TEST_P(ReportWatch, EndsWhenTheReportIsTakenUpAgainAndBeginsAnewWithTheNextEnd) {
    const auto [receipt, id] = closed();
    on("2026-03-09");
    EXPECT_EQ(by_receipt(receipt, "reopen", {{"text", "这个月又没有发。"}}), "triaged");
    EXPECT_EQ(asked(receipt), 0);
    EXPECT_EQ(watch(id), Lines{});
    EXPECT_EQ(step(id, "accept", {{"track", "advice"}}), "accepted");
    EXPECT_EQ(step(id, "close", {{"outcome", "paid"}, {"result", "又补发了。"}}), "closed");
    EXPECT_EQ(watch(id), (Lines{"7 coming", "30 coming", "90 coming"}));
    on("2026-03-16");
    EXPECT_EQ(asked(receipt), 7);
    EXPECT_EQ(questions(), 2);
}

TEST_P(ReportWatch, ReachesThoseThatGoOnInAnotherReport) {
    const auto first = filed();
    app.as(Role::desk, township());
    const auto merged = triaged();
    const auto [receipt, into] = [&] {
        const auto second = filed();
        officer_ = app.as(Role::desk, township());
        return std::pair{second, triaged()};
    }();
    EXPECT_EQ(step(merged, "merge", {{"into", into}}), "merged");
    EXPECT_EQ(step(into, "accept", {{"track", "advice"}}), "accepted");
    EXPECT_EQ(step(into, "close", {{"outcome", "paid"}, {"result", "都补发了。"}}), "closed");
    on("2026-03-09");
    EXPECT_EQ(asked(first), 7);
    EXPECT_EQ(asked(receipt), 7);
    EXPECT_EQ(by_receipt(first, "watch"), "merged");
}

TEST_P(ReportWatch, BeginsWithATransferAndHasAListOfItsOwn) {
    const auto receipt = filed();
    officer_ = app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(step(id, "transfer", {{"body", "labour_inspection"}, {"text", "请到劳动监察大队。"}}), "transferred");
    on("2026-03-09");
    EXPECT_EQ(asked(receipt), 7);
    filed();
    app.as(officer_);
    const auto page = body_of(app.get("/api/desk/reports?watched=true"));
    ASSERT_EQ(page.at("items").as_array().size(), 1U);
    EXPECT_EQ(page.at("items").at(0).at("watch").at("day").as_int64(), 7);
    EXPECT_EQ(page.at("items").at(0).at("watch").at("standing").as_string(), "open");
    app.as(Role::desk, other_township());
    EXPECT_TRUE(body_of(app.get("/api/desk/reports?watched=true")).at("items").as_array().empty());
    app.as(Role::desk, township(), employer());  // behind the wall
    EXPECT_TRUE(body_of(app.get("/api/desk/reports?watched=true")).at("items").as_array().empty());
}

TEST_P(ReportWatch, UndoingAMergeLeavesNoLink) {
    filed();
    officer_ = app.as(Role::desk, township());
    const auto merged = triaged();
    filed();
    app.as(officer_);
    const auto into = triaged();
    EXPECT_EQ(step(merged, "merge", {{"into", into}}), "merged");
    EXPECT_EQ(view(into).at("links").as_array().size(), 1U);
    app.as(Role::desk, app.county());
    EXPECT_EQ(step(merged, "revert", {{"reason", "并错了，不是同一件事。"}}), "triaged");
    EXPECT_TRUE(view(into).at("links").as_array().empty());
    EXPECT_TRUE(view(merged).at("links").as_array().empty());
    app.as(officer_);
    EXPECT_EQ(step(merged, "merge", {{"into", into}}), "merged");  // and it may be done again
    EXPECT_EQ(view(into).at("links").as_array().size(), 1U);
}

}  // namespace
}  // namespace gongyou::app
