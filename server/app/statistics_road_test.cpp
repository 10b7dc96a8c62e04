#include <random>

#include "app/count_history.hpp"
#include "app/report_life_house.hpp"
#include "core/statistics/counter_store.hpp"
#include "kernel/time_of_day.hpp"

// Figures (统计): whatever is done to matters, what was counted step by step is what a count of all of them gives.
namespace gongyou::app {
namespace {

struct KindOfMatter {
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(KindOfMatter, (), (kind))

class Statistics : public ReportLife {
protected:
    std::map<std::string, statistics::Tally> counters() {
        return app.house().database().read([](sql::Reader& reader) { return statistics::CounterStore{reader}.all(); });
    }
    std::map<std::string, statistics::Tally> recounted() {
        return app.house().database().read([&](sql::Reader& reader) { return app.house().counting().recount(reader); });
    }
    std::int64_t counted(std::string_view counter, const UnitId& unit) {
        std::int64_t sum = 0;
        const auto all = counters();
        const auto of_unit = all.find(unit.text());
        if (of_unit == all.end()) return 0;
        for (const auto& [key, n] : of_unit->second.counts())
            if (key.counter == counter) sum += n;
        return sum;
    }
    void asked(bool with_number) {
        boost::json::object question{
            {"topic", "wages"}, {"question", "加班费应该怎么算，单位说包在工资里了？"}, {"consent", true}};
        if (with_number) question["phone"] = "13800001111";
        app.as_nobody();
        app.act("/api/consultations", question);
    }
    /// Some step, possible or not: the house refuses what is not.
    void some_step(const std::string& id) {
        const auto& [act, body] = acts_[random_() % acts_.size()];
        step(id, act, body);
    }
    boost::json::object figures(const std::string& query = "") {
        const auto answer = app.get("/api/desk/statistics" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return body_of(answer).at("figures").as_object();
    }
    static boost::json::object indicator(const boost::json::object& figures, std::string_view id) {
        for (const auto& one : figures.at("indicators").as_array())
            if (one.at("id").as_string() == id) return one.as_object();
        ADD_FAILURE() << "no " << id;
        return {};
    }
    static boost::json::object row(const boost::json::object& figures, std::string_view counter) {
        for (const auto& one : figures.at("months").as_array())
            if (one.at("counter").as_string() == counter) return one.as_object();
        ADD_FAILURE() << "no " << counter;
        return {};
    }

    std::mt19937 random_{20260302};  // the same walks each time
    const std::vector<std::pair<std::string, boost::json::object>> acts_{
        {"triage", {{"urgency", "yellow"}}},
        {"triage", {{"urgency", "red"}}},
        {"contact", {{"text", "已电话联系。"}}},
        {"accept", {{"track", "advice"}}},
        {"answer", {{"text", "请先收集工资条。"}}},
        {"ask", {{"text", "请补充入职时间。"}}},
        {"refuse", {{"ground", "not_labour"}, {"text", "不属于劳动权益。"}}},
        {"transfer", {{"body", "labour_inspection"}, {"text", "请向监察反映。"}}},
        {"close", {{"outcome", "paid"}, {"result", "工资已经付清。"}}},
        {"revert", {{"reason", "选错了。"}}},
        {"note", {{"text", "记一笔。"}}}};
};
INSTANTIATE_TEST_SUITE_P(Databases, Statistics, sql::both_databases, sql::name_of_engine);

TEST_P(Statistics, OfRandomLivesAreWhatACountOfAllGives) {
    std::vector<std::string> receipts;
    for (int i = 0; i < 8; ++i) receipts.push_back(filed(i % 3 == 0)), asked(i % 2 == 0);
    std::set<std::string> states;
    for (int round = 0; round < 8; ++round) {
        app.as(Role::desk, app.county());
        for (const auto& item : list()) {
            const auto id = std::string{item.at("id").as_string()};
            states.insert(std::string{item.at("state").as_string()});
            some_step(id);
            if (round == 4 && random_() % 3 == 0)
                step(id, "hand-over", {{"unit_id", other_township().text()}, {"reason", "就近办理。"}});
        }
        const auto& receipt = receipts[random_() % receipts.size()];
        by_receipt(receipt, "reply", {{"text", "去年三月入职。"}});
        by_receipt(receipt, "rate", {{"rating", "good"}});
        if (round % 3 == 1) by_receipt(receipt, "reopen", {{"text", "又拖了一个月。"}});
        if (round == 5) by_receipt(receipt, "withdraw");
        if (round == 6) by_receipt(receipt, "pressure", {{"text", "主管说要调我去夜班。"}});
        app.clock().pass(std::chrono::hours{24 * 5});
        turn_clocks();
    }
    EXPECT_GE(states.size(), 4U);
    EXPECT_FALSE(counters().empty());
    EXPECT_EQ(counters(), recounted());
}

TEST_P(Statistics, AreKeptOfEveryKindOfMatter) {
    const auto kinds = app.house().database().read([](sql::Reader& reader) {
        return reader.session().list<KindOfMatter>("SELECT DISTINCT kind FROM matter_state");
    });
    EXPECT_GE(kinds.size(), 3U);
    for (const auto& one : kinds) EXPECT_TRUE(app.house().counting().knows(one.kind)) << one.kind;
}

TEST_P(Statistics, GoAlongWithAReportThatIsHandedOver) {
    filed();
    EXPECT_EQ(counted("report.received", township()), 1);
    app.as(Role::desk, township());
    const auto id = triaged();
    step(id, "hand-over", {{"unit_id", other_township().text()}, {"reason", "就近办理。"}});
    EXPECT_EQ(counted("report.received", township()), 0);
    EXPECT_EQ(counted("report.received", other_township()), 1);
}

TEST_P(Statistics, OfAUnitHoldWhatLiesBelowItAndGoAlongWhenItMoves) {
    filed();
    EXPECT_EQ(counted("report.received", app.county()), 1);
    app.write([&](sql::Tx& tx) -> Result<Done> {
        const auto town = *UnitTree{tx}.find(other_township());
        const Unit station{
            tx.fresh_id<UnitId>(), township(), UnitKind::station, "一个站", town.area_code, town.phone, {},
            town.valid_from,       {}};
        if (auto added = UnitTree{tx}.add(station); !added) return fail(std::move(added.error()));
        statistics::Tally two;
        two.count("report.received", tx.today(), 2);
        statistics::CounterStore counters{tx};
        counters.add(station.id, two);
        counters.hang(station.id, township(), -1);
        if (auto moved = UnitTree{tx}.move(tx, station.id, town.id, {}); !moved) return moved;
        counters.hang(station.id, town.id, 1);
        return Done{};
    });
    EXPECT_EQ(counted("report.received", township()), 1);
    EXPECT_EQ(counted("report.received", other_township()), 2);
    EXPECT_EQ(counted("report.received", app.county()), 3);
}

TEST_P(Statistics, CountARepeatWithinNinetyDays) {
    // Filed on 2 March, again the same day, and on 2 June, which is 92 days later: one number, one employer, one kind.
    filed();
    app.clock().pass(std::chrono::minutes{1});
    filed();
    EXPECT_EQ(counted("report.received_repeated", township()), 1);
    app.clock().pass(std::chrono::hours{24 * 92});
    filed();
    EXPECT_EQ(counted("report.received_repeated", township()), 1);
    filed(true);
    EXPECT_EQ(counted("report.received_repeated", app.county()), 1);  // of an anonymous one nothing is compared
}

TEST_P(Statistics, HoldTheHoursOfDutyThatHavePassed) {
    app.as(Role::desk, app.county());
    EXPECT_EQ(indicator(figures(), "F29.duty").at("value").to_number<double>(), 0);  // the roster begins today
    app.clock().pass(std::chrono::hours{24});
    app.as(Role::desk, app.county());
    const auto roster = body_of(app.get("/api/desk/duty")).at("items").as_array();
    std::int64_t minutes = 0;
    std::string first;
    for (const auto& duty : roster) {
        if (duty.at("day").as_string() != "2026-03-02") continue;
        const auto at = [&](const char* when) { return time_of_day(std::string{duty.at(when).as_string()}).minutes(); };
        minutes += at("to") - at("from");
        if (first.empty()) first = std::string{duty.at("id").as_string()};
    }
    EXPECT_GT(minutes, 0);
    EXPECT_EQ(indicator(figures(), "F29.duty").at("value").to_number<double>(), static_cast<double>(minutes));
    EXPECT_EQ(app.act("/api/desk/duty/" + first + "/mark", {{"missed", true}}).status, 200);
    EXPECT_LT(indicator(figures(), "F29.duty").at("value").to_number<double>(), static_cast<double>(minutes));
    for (const auto& duty : roster)
        if (duty.at("day").as_string() > "2026-03-03") {
            const auto id = std::string{duty.at("id").as_string()};
            EXPECT_EQ(told(app.act("/api/desk/duty/" + id + "/mark", {{"missed", true}})), "duty.is_to_come");
            break;
        }
}

TEST_P(Statistics, TakeBackWhatIsUndone) {
    filed();
    app.as(Role::desk, app.county());
    const auto id = triaged();
    step(id, "accept", {{"track", "advice"}});
    EXPECT_EQ(counted("report.received_accepted", township()), 1);
    EXPECT_EQ(step(id, "revert", {{"reason", "选错了。"}}), "triaged");
    EXPECT_EQ(counted("report.received_accepted", township()), 0);
}

TEST_P(Statistics, OfWhatWasThereBeforeAreFilledOnce) {
    filed();
    app.clock().pass(std::chrono::minutes{1});  // the second is a repeat of the first
    filed();
    const auto as_counted = counters();
    app.write([](sql::Tx& tx) -> Result<Done> {
        tx.session().execute("DELETE FROM statistic_counter");
        tx.session().execute("UPDATE matter SET counted = NULL, counted_for = NULL");
        return Done{};
    });
    jobs::JobQueue queue;
    for (int start = 0; start < 2; ++start) {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            plan_counting(tx, queue);
            return Done{};
        });
        app.run_jobs();
        EXPECT_EQ(counters(), as_counted);
    }
}

TEST_P(Statistics, AddUpForTheUnitAboveAndHideSmallNumbers) {
    for (int i = 0; i < 6; ++i) filed();
    app.as(Role::desk, app.county());
    const auto above = figures();
    EXPECT_EQ(row(above, "report.received").at("year").as_int64(), 6);
    EXPECT_EQ(indicator(above, "F29.reports").at("value").to_number<double>(), 6);
    const auto elsewhere = figures("?unit=" + other_township().text());
    EXPECT_EQ(row(elsewhere, "report.received").at("year").as_int64(), 0);

    const auto id = triaged();
    step(id, "refuse", {{"ground", "not_labour"}, {"text", "不属于劳动权益。"}});
    const auto closed = indicator(figures(), "F10.report");
    EXPECT_EQ(closed.at("denominator").as_int64(), 6);
    EXPECT_TRUE(closed.at("hidden").as_bool());
    EXPECT_FALSE(closed.contains("numerator"));
}

TEST_P(Statistics, AreOfAUnitWithinReachAndAYearThatIsKnown) {
    app.as(Role::desk, township());
    EXPECT_EQ(app.get("/api/desk/statistics?unit=" + other_township().text()).status, 404);
    EXPECT_EQ(app.get("/api/desk/statistics?unit=" + app.county().text()).status, 404);
    EXPECT_EQ(told(app.get("/api/desk/statistics?year=2027")), "statistics.year_unknown");
    EXPECT_EQ(told(app.get("/api/desk/statistics?year=1999")), "statistics.year_unknown");
    EXPECT_EQ(app.get("/api/desk/statistics?year=2025").status, 200);
}

TEST_P(Statistics, LeaveOutTheMattersOfAnEmployerBehindTheWall) {
    for (int i = 0; i < 6; ++i) filed();
    app.as(Role::desk, app.county());
    EXPECT_EQ(row(figures(), "report.received").at("year").as_int64(), 6);
    app.as(Role::desk, app.county(), employer());  // works for that employer as well
    EXPECT_EQ(row(figures(), "report.received").at("year").as_int64(), 0);
}

TEST_P(Statistics, ComeAsAWorkbookToo) {
    filed();
    app.as(Role::desk, app.county());
    const auto answer = app.get("/api/desk/statistics.xlsx");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.type, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    EXPECT_EQ(answer.body.substr(0, 2), "PK");
}

}  // namespace
}  // namespace gongyou::app
