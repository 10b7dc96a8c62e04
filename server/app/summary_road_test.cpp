#include "app/employer_wall_house.hpp"
#include "app/mediation_road.hpp"
#include "core/matters/tell_summary.hpp"

// What the desks above read of yellow matters every Monday, and of blue ones every month (labour-rights B.4).
namespace gongyou::app {
namespace {

class SummaryRoad : public MediationRoad {
protected:
    void SetUp() override { reader_ = app.as(Role::desk, app.county()); }

    /// Rings after the commit, so it outlives every transaction.
    static jobs::JobQueue& queue_of_all() {
        static jobs::JobQueue queue;
        return queue;
    }
    const WorkingDays& calendar() { return shipped_books().law.calendar(); }
    /// As a server does when it starts.
    void a_server_starts() {
        app.write([this](sql::Tx& tx) -> Result<Done> {
            matters::plan_summaries(tx, queue_of_all(), calendar());
            return Done{};
        });
    }
    void comes(std::string_view day) {
        pass_to(day);
        app.run_jobs();
    }
    /// The summaries somebody has been told, the newest first.
    std::vector<boost::json::object> told(const PersonId& person, std::string_view kind = "matters.weekly") {
        app.as(person);
        std::vector<boost::json::object> all;
        const auto page = body_of(app.get("/api/notices"));
        for (const auto& one : page.at("items").as_array())
            if (one.at("kind").as_string() == kind) all.push_back(one.at("params").as_object());
        return all;
    }
    /// "new open over days" of one kind.
    static std::string counted(const boost::json::object& params, const std::string& kind) {
        std::string text;
        for (const auto* what : {"new", "open", "over", "days"})
            text += (text.empty() ? "" : " ") + said(params, kind + "_" + what);
        return text;
    }

    PersonId reader_;
};
INSTANTIATE_TEST_SUITE_P(Databases, SummaryRoad, sql::both_databases, sql::name_of_engine);

TEST_P(SummaryRoad, CountsByKindWhatIsNewOpenAndOverTimeSinceTheLastOne) {
    a_server_starts();  // on Wednesday 4 March
    opened();           // asked by Friday 6 (two working days), accepted by Monday 9
    reported_for_mediation();
    app.as(desk_);
    comes("2026-03-08");
    EXPECT_TRUE(told(reader_).empty());
    comes("2026-03-09");
    const auto first = told(reader_);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(said(first[0], "urgency"), "yellow");
    EXPECT_EQ(said(first[0], "since"), "2026-03-02");
    EXPECT_EQ(said(first[0], "until"), "2026-03-08");
    EXPECT_EQ(counted(first[0], "mediation"), "1 1 1 5");  // 4 to 9 March; the asking was due on the 6th
    EXPECT_EQ(counted(first[0], "report"), "1 1 0 5");     // told how it goes by 18 March: ten working days
    EXPECT_EQ(counted(first[0], "consultation"), "0 0 0 0");
    EXPECT_TRUE(told(desk_).empty());  // the township has no desk below it

    comes("2026-03-16");
    const auto second = told(reader_);
    ASSERT_EQ(second.size(), 2U);
    EXPECT_EQ(said(second[0], "since"), "2026-03-09");
    EXPECT_EQ(counted(second[0], "report"), "0 1 0 12");
    EXPECT_TRUE(told(reader_, "matters.monthly").empty());
}

TEST_P(SummaryRoad, OfBlueOnesComesOnTheFirstWorkingDayOfTheMonth) {
    const auto report = reported_for_mediation(false);
    app.act("/api/desk/reports/" + report + "/triage", {{"revision", 1}, {"urgency", "blue"}});
    a_server_starts();
    comes("2026-03-31");
    EXPECT_TRUE(told(reader_, "matters.monthly").empty());
    comes("2026-04-01");  // a Wednesday
    const auto blue = told(reader_, "matters.monthly");
    ASSERT_EQ(blue.size(), 1U);
    EXPECT_EQ(said(blue[0], "urgency"), "blue");
    EXPECT_EQ(said(blue[0], "since"), "2026-03-02");    // 1 March is a Sunday
    EXPECT_EQ(counted(blue[0], "report"), "1 1 1 28");  // accepted by nobody for four weeks
}

TEST_P(SummaryRoad, TwoServersGiveOneAndAStopGivesOneForAllThatWereMissed) {
    opened();
    a_server_starts();
    a_server_starts();
    comes("2026-03-09");
    EXPECT_EQ(told(reader_).size(), 1U);
    // one whose clock is late has planned it for the same day, and does it at the same moment as another
    for (const auto* dedup : {"one", "two"})
        app.write([&](sql::Tx& tx) -> Result<Done> {
            queue_of_all().enqueue(tx, {.kind = std::string{matters::summary_job},
                                        .payload = "weekly/2026-03-09",
                                        .dedup = std::string{dedup}});
            return Done{};
        });
    const auto handlers = app.house().job_handlers();
    jobs::BusyKinds here, there;
    jobs::JobRunner one{app.house().database(), handlers, here, app.log(), "one"};
    jobs::JobRunner other{app.house().database(), handlers, there, app.log(), "other"};
    std::jthread at_once{[&] {
        while (other.run_once()) {
        }
    }};
    while (one.run_once()) {
    }
    at_once.join();
    EXPECT_EQ(told(reader_).size(), 1U);

    comes("2026-03-25");  // Wednesday: those of the 16th and 23rd were missed
    const auto late = told(reader_);
    ASSERT_EQ(late.size(), 2U);
    EXPECT_EQ(said(late[0], "until"), "2026-03-24");
    comes("2026-03-30");
    EXPECT_EQ(told(reader_).size(), 3U);
}

TEST_P(SummaryRoad, CountsNothingBehindTheWallNorWhatIsKeptFromTheReader) {
    const auto report = reported_for_mediation(false);
    app.act("/api/desk/reports/" + report + "/triage", {{"revision", 1}, {"urgency", "yellow"}});
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    const auto bound = app.as(Role::desk, app.county(), employer);
    const auto kept_away = app.as(Role::desk, app.county());
    const auto conflicted = app.as(Role::desk, app.county());
    app.write([&](sql::Tx& tx) -> Result<Done> {
        tx.session().execute(declare_conflict, Conflict{conflicted, employer});
        return Done{};
    });
    app.as(desk_);
    EXPECT_EQ(app.act("/api/desk/reports/" + report + "/keep-away", {{"revision", 2}, {"person_id", kept_away.text()}})
                  .status,
              200);
    a_server_starts();
    comes("2026-03-09");
    ASSERT_EQ(told(reader_).size(), 1U);
    EXPECT_EQ(counted(told(reader_)[0], "report"), "1 1 1 5");  // to be accepted within one working day
    for (const auto& person : {bound, kept_away, conflicted}) EXPECT_TRUE(told(person).empty());
}

TEST_P(SummaryRoad, LeadsToTheToDoListOfThatUrgency) {
    opened();
    const auto report = reported_for_mediation(false);
    app.act("/api/desk/reports/" + report + "/triage", {{"revision", 1}, {"urgency", "blue"}});
    app.as(reader_);
    const auto kinds = [&](const std::string& query) {
        std::set<std::string> found;
        const auto page = body_of(app.get("/api/desk/todo" + query));
        for (const auto& item : page.at("items").as_array()) found.insert(std::string{item.at("kind").as_string()});
        return found;
    };
    EXPECT_EQ(kinds(""), (std::set<std::string>{"mediation", "report"}));
    EXPECT_EQ(kinds("?urgency=yellow"), std::set<std::string>{"mediation"});
    EXPECT_EQ(kinds("?urgency=blue"), std::set<std::string>{"report"});
    EXPECT_TRUE(kinds("?urgency=red").empty());
}

}  // namespace
}  // namespace gongyou::app
