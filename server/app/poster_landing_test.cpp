#include "app/audited.hpp"
#include "app/report_life_house.hpp"

// Posters as the public and their desks meet them (security.md AN-6; domain A.2).
namespace gongyou::app {
namespace {

class PosterLandings : public ReportLife {
protected:
    boost::json::object landing(const std::string& number) {
        app.as_nobody();
        return body_of(app.get("/api/posters/" + number));
    }
    std::string marked(boost::json::object mark) {
        mark.emplace("reason", "巡查时发现");
        const auto answer = app.act("/api/desk/posters/1/mark", mark);
        return answer.status == 200 ? std::string{body_of(answer).at("state").as_string()} : told(answer);
    }
};

TEST_P(PosterLandings, ShowTheTownshipsPointsAndNoOthers) {
    const auto shown = landing("1");
    EXPECT_EQ(shown.at("unit_name").as_string(), "云溪镇总工会");
    EXPECT_EQ(shown.at("public_address").as_string(), "http://localhost:8080");
    EXPECT_EQ(shown.at("points").as_array().size(), 4u);
    EXPECT_EQ(shown.at("points").at(0).at("kind").as_string(), "station");  // first
    for (const auto& point : shown.at("points").as_array()) EXPECT_TRUE(point.at("code").as_string().starts_with("YX"));
    EXPECT_FALSE(shown.contains("warning"));
    EXPECT_EQ(landing("99").at("code").as_string(), "poster.unknown");
    EXPECT_EQ(app.get("/api/posters/1x").status, 422);
}

TEST_P(PosterLandings, SayPlainlyInWhatWayAPosterWasTamperedWith) {
    app.as(Role::desk, township());
    EXPECT_EQ(marked({{"revision", 1}, {"mark", "tampered"}, {"tampering", "covered"}}), "value.missing");
    EXPECT_EQ(marked({{"revision", 1}, {"mark", "tampered"}, {"tampering", "covered"}, {"found_at", "东门公交站"}}),
              "tampered");
    EXPECT_EQ(audited(app, "poster.tampered"), 1);
    const auto shown = landing("1");
    const auto& warning = shown.at("warning").as_object();
    EXPECT_EQ(warning.at("tampering").as_string(), "covered");
    EXPECT_EQ(warning.at("found_at").as_string(), "东门公交站");
    EXPECT_EQ(warning.at("found_on").as_string(), "2026-03-02");
    app.as(Role::desk, township());
    EXPECT_EQ(marked({{"revision", 1}, {"mark", "mended"}}), "poster.changed_meanwhile");
    EXPECT_EQ(marked({{"revision", 2}, {"mark", "mended"}}), "printed");
    EXPECT_FALSE(landing("1").contains("warning"));
    app.as(Role::desk, township());
    EXPECT_EQ(marked({{"revision", 3}, {"mark", "withdrawn"}}), "withdrawn");
    EXPECT_EQ(app.get("/api/desk/posters/1/posters.pdf").status, 409);
    EXPECT_EQ(landing("1").at("state").as_string(), "withdrawn");  // whoever scans one still finds help
    EXPECT_EQ(landing("1").at("points").as_array().size(), 4u);
}

TEST_P(PosterLandings, BelongToATownshipOrTheCountyAndToWhoeverLooksAfterIt) {
    app.as(Role::desk, township());
    const auto print = [&](const UnitId& unit) {
        return app.act("/api/desk/posters", {{"unit_id", unit.text()}, {"copies", 40}});
    };
    EXPECT_EQ(body_of(print(township())).at("number").as_int64(), 4);  // the demo has three
    EXPECT_EQ(told(print(other_township())), "access.not_found");
    EXPECT_EQ(
        told(app.act("/api/desk/posters/2/mark", {{"revision", 1}, {"mark", "withdrawn"}, {"reason", "试着收回一下"}})),
        "access.not_found");
    app.as(Role::desk, app.county());
    EXPECT_EQ(told(print(app.unit("云溪晨光针织有限公司工会"))), "unit.too_small");
    EXPECT_EQ(body_of(app.get("/api/desk/posters")).at("items").as_array().size(), 4u);
}

TEST_P(PosterLandings, LeadFromAClosedPointToItsSuccessor) {
    app.as(Role::desk, township());
    const auto close = [&](const std::string& code, const std::string& to) {
        const auto answer = app.act("/api/desk/points/" + code + "/close",
                                    {{"revision", 1}, {"closed_on", "2026-03-03"}, {"successor", to}});
        return answer.status == 200 ? std::string{"closed"} : told(answer);
    };
    EXPECT_EQ(close("YX002", "YX002"), "point.successor_wrong");
    EXPECT_EQ(close("YX002", "YX001"), "closed");
    EXPECT_EQ(body_of(app.get("/api/points/YX002")).at("code").as_string(), "YX002");  // still open today
    app.clock().pass(std::chrono::hours{24});
    app.as_nobody();
    EXPECT_EQ(body_of(app.get("/api/points/YX002")).at("code").as_string(), "YX001");
    EXPECT_EQ(landing("1").at("points").as_array().size(), 3u);
    EXPECT_EQ(body_of(app.get("/api/points")).at("items").as_array().size(), 11u);
    app.as(Role::desk, township());
    EXPECT_EQ(told(app.act("/api/desk/points/YX002/close", {{"revision", 2}, {"closed_on", "2026-03-09"}})),
              "point.closed");
    const auto week = body_of(app.get("/api/desk/duty"));
    for (const auto& duty : week.at("items").as_array())
        EXPECT_TRUE(duty.at("point_code").as_string() != "YX002" || duty.at("day").as_string() < "2026-03-03");
}

TEST_P(PosterLandings, ANewPointIsSeenAtOnce) {
    app.as(Role::desk, township());
    const auto open = [&](const std::string& code, const UnitId& unit) {
        return app.act("/api/desk/points", {{"code", code},
                                            {"unit_id", unit.text()},
                                            {"kind", "park"},
                                            {"name", "云溪东园区服务点"},
                                            {"address", "云溪镇东园路 6 号"},
                                            {"phone", "0000-88010009"},
                                            {"email", ""},
                                            {"note", ""},
                                            {"hours", {{"ranges", boost::json::array{}}, {"closed_on_holidays", true}}},
                                            {"services", {"consultation"}}});
    };
    EXPECT_EQ(told(open("YX001", township())), "point.code_taken");
    EXPECT_EQ(told(open("YX 5", township())), "point.code_wrong");
    EXPECT_EQ(told(open("YX005", other_township())), "access.not_found");
    const auto opened = open("YX005", township());
    EXPECT_EQ(opened.status, 200) << opened.body;
    EXPECT_EQ(landing("1").at("points").as_array().size(), 5u);
}

INSTANTIATE_TEST_SUITE_P(Databases, PosterLandings, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
