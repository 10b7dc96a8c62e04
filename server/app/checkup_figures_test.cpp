#include "app/legal_checkup_road.hpp"
#include "core/statistics/counter_store.hpp"

// What check-ups are counted as, and the questions of a training that begin with what was found most.
namespace gongyou::app {
namespace {

struct CheckupFigures : LegalCheckupRoad {
    CheckupFigures() : LegalCheckupRoad{"2026-03-16"} {}

    statistics::Tally counted() {
        return app.house().database().read([this](sql::Reader& reader) {
            return statistics::CounterStore{reader}.of_months(app.county(), "2026-01", "2026-12");
        });
    }
    std::int64_t counted(std::string_view counter, std::string_view dimension = {}) {
        const auto all = counted();
        const auto found = all.counts().find({std::string{counter}, "2026-03", std::string{dimension}});
        return found == all.counts().end() ? 0 : found->second;
    }
    std::string reported(std::initializer_list<int> risks) {
        const auto id = applied();
        does(desk_, id, "schedule", a_team());
        come_to_the_visit(id, risks);
        does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "双方在现场记录上签字。"}});
        for (const int item : risks) EXPECT_EQ(reviewed(lawyer_, id, item, "accepted").status, 200);
        does(lawyer_, id, "send_draft");
        does(hr_, id, "comment", words("没有意见。"));
        does(desk_, id, "issue_report");
        return id;
    }
    /// As if check-ups of the town had found an item so often.
    void found_before(std::string_view item, int times) {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            statistics::Tally tally;
            tally.count("checkup.risk_items", date("2026-02-10"), times, std::string{item});
            statistics::CounterStore{tx}.add(town_, tally);
            return Done{};
        });
    }
    boost::json::array questions(const PersonId& person) {
        app.as(person);
        return body_of(app.get("/api/desk/training-questions")).at("items").as_array();
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupFigures, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupFigures, AreCountedForTownAndCountyWhenTheReportGoesOutAndTheSecondLookIsTaken) {
    const auto id = reported({11, 19});
    EXPECT_EQ(counted("checkup.reports"), 1);
    EXPECT_EQ(counted("checkup.risks"), 2);
    EXPECT_EQ(counted("checkup.risk_items", "CK11"), 1);
    EXPECT_EQ(counted("checkup.risks_done"), 0);
    for (const int item : {11, 19}) does(hr_, id, "put_right", {{"item", item}, {"text", "已经改好并公示。"}});
    does(leader_, id, "begin_recheck");
    does(leader_, id, "recheck_item", {{"item", 11}, {"recheck", "done"}});
    does(leader_, id, "recheck_item", {{"item", 19}, {"recheck", "refused"}});
    EXPECT_EQ(counted("checkup.risks_done"), 1);
    EXPECT_EQ(counted("checkup.risks_refused"), 1);
    app.house().database().read([this](sql::Reader& reader) {
        EXPECT_EQ(statistics::CounterStore{reader}.all(), app.house().counting().recount(reader));
        return Done{};
    });
}

TEST_P(CheckupFigures, PutTheQuestionsFirstAboutWhatIsFoundOftenAndKeepSmallNumbersToThemselves) {
    EXPECT_EQ(said(questions(desk_).front().as_object(), "code"), "CK01");  // nothing found: the order of the items
    found_before("CK30", 6);
    found_before("CK22", 9);
    found_before("CK40", 4);  // below five: neither first nor marked
    const auto all = questions(desk_);
    ASSERT_EQ(all.size(), 40U);
    EXPECT_EQ(said(all[0].as_object(), "code"), "CK22");
    EXPECT_EQ(said(all[1].as_object(), "code"), "CK30");
    EXPECT_EQ(said(all[2].as_object(), "code"), "CK01");
    EXPECT_EQ(said(all[39].as_object(), "code"), "CK40");
    EXPECT_TRUE(all[0].at("is_frequent").as_bool());
    EXPECT_FALSE(all[39].at("is_frequent").as_bool());
}

}  // namespace
}  // namespace gongyou::app
