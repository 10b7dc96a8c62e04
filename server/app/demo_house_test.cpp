#include "app/demo_house.hpp"

#include <gtest/gtest.h>

#include <set>

#include "app/test_app.hpp"

namespace gongyou::app {
namespace {

struct State {
    std::string state;
};
BOOST_DESCRIBE_STRUCT(State, (), (state))

TEST(DemoHouse, HoldsAYearInEveryStateAndItsTrailIsWhole) {
    TestApp app{sql::Dialect::sqlite, "2026-03-02"};
    SystemRandom random;
    const auto loading = load_demo(app.house(), app.clock(), random, {.employers = 30, .staff = 15, .reports = 400});
    ASSERT_TRUE(loading) << loading.error().code;
    std::set<std::string> states;
    app.house().database().read([&](sql::Reader& reader) {
        for (const auto& row : reader.session().list<State>("SELECT DISTINCT state FROM matter"))
            states.insert(row.state);
        return true;
    });
    for (const auto* state : {"accepted", "asked", "closed", "merged", "refused", "transferred", "withdrawn"})
        EXPECT_TRUE(states.contains(state)) << state;
    const auto count = [&](std::string_view table) {
        const auto session = app.database().open(true);
        std::string found;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM " + std::string{table}, soci::into(found);
        return std::stoi(found);
    };
    EXPECT_GT(count("report_person"), 3);  // what is mediated is by name, from 2026 on
    EXPECT_EQ(count("hotline_ticket"), 3);
    EXPECT_EQ(count("report_claim"), 3);
    EXPECT_EQ(count("matter_kept_from"), 1);
    EXPECT_EQ(load_demo(app.house(), app.clock(), random).error().code, "demo.already_loaded");
    app.as(Role::desk, app.county());
    EXPECT_FALSE(body_of(app.get("/api/desk/todo")).at("items").as_array().empty());
    app.as(Role::audit_admin);
    EXPECT_EQ(app.act("/api/admin/audit/verify", {}).status, 200);
}

}  // namespace
}  // namespace gongyou::app
