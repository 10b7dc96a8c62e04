#include <gtest/gtest.h>

#include "app/test_app.hpp"

// Through the whole house: the directory of stations and points, and what desks do to hours and roster. It is noon on
// Monday, 2026-03-02; the demo county has its twelve points.
namespace gongyou::app {
namespace {

namespace js = boost::json;

const js::object& with(const js::array& items, std::string_view member, std::string_view value) {
    for (const auto& item : items)
        if (item.at(member).as_string() == value) return item.as_object();
    throw std::runtime_error{"nothing called " + std::string{value}};
}

class Stations : public sql::OnBothDatabases {
protected:
    Stations() : app{GetParam()} {}

    UnitId yunxi() { return app.unit("云溪镇总工会"); }
    UnitId shitang() { return app.unit("石塘镇总工会"); }
    js::array directory() {
        app.as_nobody();
        return body_of(app.get("/api/points")).at("items").as_array();
    }
    js::object point(std::string_view code) { return with(directory(), "code", code); }
    js::array week() { return body_of(app.get("/api/desk/duty")).at("items").as_array(); }
    /// What the desk would send to leave everything as it is.
    js::object unchanged(std::string_view code) {
        auto body = with(body_of(app.get("/api/desk/points")).at("items").as_array(), "code", code);
        for (const auto* fixed : {"unit_id", "unit_name", "kind", "code"}) body.erase(fixed);
        return body;
    }
    http::Response save(std::string_view code, const js::object& body) {
        return app.act("/api/desk/points/" + std::string{code}, body);
    }
    std::string joined(const UnitId& unit, std::string_view called, std::string_view role = "lawyer") {
        const auto answer = app.act("/api/desk/team", {{"unit_id", unit.text()}, {"role", role}, {"called", called}});
        EXPECT_EQ(answer.status, 200) << answer.body;
        return std::string{body_of(answer).at("id").as_string()};
    }
    http::Response plan(std::string_view code, std::string_view member, std::string_view day, std::string_view from,
                        std::string_view to, int weeks = 1) {
        return app.act(
            "/api/desk/points/" + std::string{code} + "/duty",
            {{"member_id", member}, {"day", day}, {"from", from}, {"to", to}, {"name_shown", true}, {"weeks", weeks}});
    }
    static std::string code_of(const http::Response& answer) {
        return std::string{body_of(answer).at("code").as_string()};
    }
    static std::string fault_in(const http::Response& answer, std::string_view field) {
        return std::string{with(body_of(answer).at("errors").as_array(), "field", field).at("code").as_string()};
    }

    TestApp app;
};

TEST_P(Stations, TellEverybodyWhoIsOpenNowAndWhoSitsThere) {
    const auto found = directory();
    EXPECT_EQ(found.size(), 12U);
    const auto& station = with(found, "code", "YX001");
    EXPECT_TRUE(station.at("open_now").as_bool());
    EXPECT_FALSE(with(found, "code", "SL003").at("open_now").as_bool());  // the bus comes on Wednesdays
    const auto& days = station.at("days").as_array();
    ASSERT_EQ(days.size(), 8U);
    EXPECT_EQ(days.at(0).at("date").as_string(), "2026-03-02");
    EXPECT_EQ(days.at(0).at("ranges").at(0).at("from").as_string(), "08:30");
    EXPECT_TRUE(days.at(5).at("ranges").as_array().empty());  // Saturday

    const auto& lawyer = with(station.at("duty").as_array(), "role", "lawyer");
    EXPECT_EQ(lawyer.at("day").as_string(), "2026-03-03");
    EXPECT_EQ(lawyer.at("name").as_string(), "陈律师");
    const auto& coordinator = with(station.at("duty").as_array(), "role", "coordinator");
    EXPECT_FALSE(coordinator.contains("name")) << "only who wants to be named is named";
}

TEST_P(Stations, LetTheDirectoryBeKeptForAMinuteAndOnePointNeverOnTheWay) {
    app.as_nobody();
    const auto all = app.get("/api/points");
    const auto kept = [](const http::Response& answer) {
        std::string found;
        for (const auto& [name, value] : answer.headers) {
            EXPECT_NE(name, "Set-Cookie");
            if (name == "Cache-Control") found = value;
        }
        return found;
    };
    EXPECT_EQ(kept(all), "public, max-age=60");
    const auto one = app.get("/api/points/YX001");
    EXPECT_EQ(kept(one), "");  // and so no-store (platform/http/headers.cpp)
    EXPECT_EQ(body_of(one).at("hours").at("ranges").as_array().size(), 5U);
    EXPECT_EQ(app.get("/api/points?near=28.6").status, 422) << "nobody can say where they stand";
}

TEST_P(Stations, ChangeTheirHoursByTheirOwnDeskOnly) {
    app.as(Role::desk, yunxi());
    EXPECT_EQ(body_of(app.get("/api/desk/points")).at("items").as_array().size(), 4U);
    auto body = unchanged("YX001");
    body["hours"] = {{"ranges", {{{"weekday", "sunday"}, {"from", "09:00"}, {"to", "12:00"}}}},
                     {"closed_on_holidays", true}};
    EXPECT_EQ(save("YX001", body).status, 200);
    EXPECT_EQ(code_of(save("YX001", body)), "point.changed_meanwhile");
    EXPECT_FALSE(point("YX001").at("open_now").as_bool());

    app.as(Role::desk, shitang());
    EXPECT_EQ(save("YX001", body).status, 404);
    app.as(Role::desk, app.county());
    EXPECT_EQ(body_of(app.get("/api/desk/points")).at("items").as_array().size(), 12U);
}

TEST_P(Stations, SayWhichFieldIsWrong) {
    app.as(Role::desk, yunxi());
    auto body = unchanged("YX001");
    body["hours"] = {{"ranges", {{{"weekday", "monday"}, {"from", "12:00"}, {"to", "09:00"}}}},
                     {"closed_on_holidays", true}};
    EXPECT_EQ(fault_in(save("YX001", body), "hours"), "hours.backwards");
    body = unchanged("YX001");
    body["latitude"] = 99.5;
    EXPECT_EQ(fault_in(save("YX001", body), "latitude"), "point.place_wrong");
    body = unchanged("YX001");
    body["email"] = "nowhere";
    EXPECT_EQ(fault_in(save("YX001", body), "email"), "email.wrong");
    body["email"] = "a@b.example";
    EXPECT_EQ(save("YX001", body).status, 200);
}

TEST_P(Stations, PutNobodyInTwoPlacesAtOnce) {
    app.as(Role::desk, app.county());
    const auto lawyer = joined(app.county(), "吴律师");
    EXPECT_EQ(plan("YX001", lawyer, "2026-03-05", "14:00", "16:00").status, 200);
    const auto elsewhere = plan("ST001", lawyer, "2026-03-05", "15:59", "17:00");
    EXPECT_EQ(code_of(elsewhere), "duty.sits_elsewhere");
    EXPECT_EQ(body_of(elsewhere).at("params").at("point").as_string(), "云溪镇和谐劳动关系服务站");
    EXPECT_EQ(plan("ST001", lawyer, "2026-03-05", "16:00", "17:00").status, 200) << "as soon as the first is over";
}

TEST_P(Stations, PlanForWeeksAndLeaveOutTheHolidayOnWhichNobodyOpens) {
    app.as(Role::desk, yunxi());
    const auto mediator = joined(yunxi(), "赵调解员", "mediator");
    // Fridays: 2026-04-24, 05-01 (May Day), 05-08.
    const auto planned = body_of(plan("YX001", mediator, "2026-04-24", "09:00", "11:30", 3));
    EXPECT_EQ(planned.at("days"), (js::array{"2026-04-24", "2026-05-08"}));
    EXPECT_EQ(planned.at("left_out").at(0).at("day").as_string(), "2026-05-01");
    EXPECT_EQ(planned.at("left_out").at(0).at("why").as_string(), "point_closed");
    EXPECT_EQ(code_of(plan("YX001", mediator, "2026-03-07", "09:00", "11:30")), "duty.point_closed");  // Saturday
    EXPECT_EQ(code_of(plan("YX001", mediator, "2026-03-06", "17:00", "18:00")), "duty.point_closed");  // until 17:30
}

TEST_P(Stations, PlanNeitherIntoThePastNorForStrangers) {
    app.as(Role::desk, app.county());
    const auto stranger = joined(shitang(), "孙律师");
    const auto refused = plan("YX001", stranger, "2026-03-01", "11:00", "09:00", 13);
    EXPECT_EQ(fault_in(refused, "day"), "duty.day_out_of_range");
    EXPECT_EQ(fault_in(refused, "to"), "hours.backwards");
    EXPECT_EQ(fault_in(refused, "weeks"), "duty.weeks_out_of_range");
    EXPECT_EQ(fault_in(refused, "member_id"), "team.unknown") << "of another township";
    EXPECT_EQ(plan("ST001", stranger, "2026-03-03", "09:00", "11:00").status, 200);
    app.as(Role::desk, shitang());
    EXPECT_EQ(plan("YX001", stranger, "2026-03-03", "14:00", "15:00").status, 404) << "not this desk's point";
}

TEST_P(Stations, HideADutyFromThePublicWhenTheHoursWereChangedUnderIt) {
    app.as(Role::desk, yunxi());
    auto body = unchanged("YX001");  // 陈律师 sits there on Tuesdays from 9:00 to 11:30
    body["hours"] = {{"ranges", {{{"weekday", "tuesday"}, {"from", "10:00"}, {"to", "17:00"}}}},
                     {"closed_on_holidays", true}};
    ASSERT_EQ(save("YX001", body).status, 200);
    EXPECT_TRUE(with(week(), "called", "陈律师").at("outside_hours").as_bool());
    EXPECT_TRUE(point("YX001").at("duty").as_array().empty());
}

TEST_P(Stations, TakeADutyOffAndASitterOffAllDutiesToCome) {
    app.as(Role::desk, yunxi());
    const auto lawyer = joined(yunxi(), "郑律师");
    ASSERT_EQ(plan("YX001", lawyer, "2026-03-04", "09:00", "11:00", 3).status, 200);
    const auto id = std::string{with(week(), "called", "郑律师").at("id").as_string()};
    EXPECT_EQ(app.act("/api/desk/duty/" + id + "/cancel", {}).status, 200);
    EXPECT_EQ(app.act("/api/desk/duty/" + id + "/cancel", {}).status, 404);

    const auto left = app.act("/api/desk/team/" + lawyer + "/leave", {});
    EXPECT_EQ(body_of(left).at("duties_cancelled").as_int64(), 2);
    EXPECT_EQ(fault_in(plan("YX001", lawyer, "2026-03-05", "09:00", "11:00"), "member_id"), "team.unknown");
    const auto of_county = std::string{
        with(body_of(app.get("/api/desk/team")).at("items").as_array(), "called", "陈律师").at("id").as_string()};
    EXPECT_EQ(app.act("/api/desk/team/" + of_county + "/leave", {}).status, 404) << "the county's to decide";
}

TEST_P(Stations, KeepWhatIsPastAsItWas) {
    app.as(Role::desk, yunxi());
    const auto id = std::string{with(week(), "called", "李协调员").at("id").as_string()};  // Monday, today
    app.clock().pass(std::chrono::hours{24});
    app.as(Role::desk, yunxi());
    EXPECT_EQ(code_of(app.act("/api/desk/duty/" + id + "/cancel", {})), "duty.is_past");
    EXPECT_EQ(app.get("/api/desk/duty?first=2028-01-01").status, 422);
}

INSTANTIATE_TEST_SUITE_P(Databases, Stations, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
