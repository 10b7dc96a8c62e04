#include "app/report_life_house.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/head_counts.hpp"

// Bodies of mediation (调解组织), through the whole house: entered by the desk, counted in the figures.
namespace gongyou::app {
namespace {

class MediationBodiesOfDesk : public ReportLife {
protected:
    boost::json::object bodies() { return body_of(app.get("/api/desk/mediation-bodies")); }
    boost::json::object coverage(const std::string& query = "") {
        const auto figures = body_of(app.get("/api/desk/statistics" + query)).at("figures").as_object();
        for (const auto& one : figures.at("indicators").as_array())
            if (one.at("id").as_string() == "F01") return one.as_object();
        ADD_FAILURE() << "no F01";
        return {};
    }
    std::string entered(const UnitId& unit, boost::json::object more) {
        more["unit_id"] = unit.text();
        more["kind"] = "township";
        more["name"] = "云溪镇劳动争议调解中心";
        const auto answer = app.act("/api/desk/mediation-bodies", more);
        return answer.status == 200 ? std::string{body_of(answer).at("id").as_string()} : told(answer);
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, MediationBodiesOfDesk, sql::both_databases, sql::name_of_engine);

TEST_P(MediationBodiesOfDesk, CountAsCoverageOnceFiledAndActive) {
    app.as(Role::desk, app.county());
    const auto should = coverage().at("denominator").as_int64();
    EXPECT_GE(should, 2);  // every township
    EXPECT_EQ(coverage().at("numerator").as_int64(), 0);
    const auto id = entered(township(), {{"listed_on", "2025-05-01"}});
    EXPECT_FALSE(bodies().at("items").at(0).at("works").as_bool());  // filed, and nothing happened since
    EXPECT_EQ(coverage().at("numerator").as_int64(), 0);
    // Today is 2 March 2026: of a year ago is too long, a day later is within the 365 days.
    const auto change = [&](std::string_view active_on, bool closed) {
        return app
            .act("/api/desk/mediation-bodies/" + id + "/change", {{"kind", "township"},
                                                                  {"name", "云溪镇劳动争议调解中心"},
                                                                  {"listed_on", "2025-05-01"},
                                                                  {"active_on", active_on},
                                                                  {"closed", closed}})
            .status;
    };
    EXPECT_EQ(change("2025-03-02", false), 200);
    EXPECT_EQ(coverage().at("numerator").as_int64(), 0);
    EXPECT_EQ(change("2025-03-03", false), 200);
    EXPECT_EQ(coverage().at("numerator").as_int64(), 1);
    EXPECT_EQ(coverage().at("denominator").as_int64(), should);
    EXPECT_EQ(coverage("?year=2025").at("denominator").as_int64(), 0);  // what stood then is not kept
    EXPECT_EQ(change("2025-03-03", true), 200);
    EXPECT_EQ(coverage().at("numerator").as_int64(), 0);
    EXPECT_TRUE(bodies().at("items").as_array().empty());
}

TEST_P(MediationBodiesOfDesk, AreEnteredOnlyWithinReachAndNotAheadOfTime) {
    app.as(Role::desk, township());
    EXPECT_EQ(entered(other_township(), {}), "access.not_found");
    EXPECT_EQ(entered(township(), {{"listed_on", "2026-03-03"}}), "date.in_future");
    EXPECT_EQ(bodies().at("units").as_array().size(), 3U);  // the township and the two enterprise unions below it
}

}  // namespace
}  // namespace gongyou::app
