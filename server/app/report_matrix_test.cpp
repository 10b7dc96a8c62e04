#include <gtest/gtest.h>

#include "app/matrix_roles.hpp"
#include "app/test_app.hpp"
#include "core/organisations/employers.hpp"

// The rights matrix (security.md AZ-8) over reports: every route meets every role, where it stands to the unit, and
// every state. What is expected is written down here a second time, in plain words.
namespace gongyou::app {
namespace {

/// Where the caller stands, seen from the report.
enum class ReportRelation { own_unit, above, sibling, below, bound_to_the_employer };

TEST(ReportMatrix, EveryRouteMeetsEveryRoleRelationAndState) {
    TestApp app{sql::Dialect::sqlite};
    const auto township = app.unit("云溪镇总工会");
    const auto sibling = app.unit("石塘镇总工会");
    const auto enterprise = app.unit("云溪晨光针织有限公司工会");
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    const auto unit_of = [&](ReportRelation relation) {
        switch (relation) {
            case ReportRelation::above:
                return app.county();
            case ReportRelation::sibling:
                return sibling;
            case ReportRelation::below:
                return enterprise;
            default:
                return township;
        }
    };

    const std::map<std::string, boost::json::object> bodies{
        {"triage", {{"urgency", "yellow"}}},
        {"accept", {{"track", "supervision"}}},
        {"ask", {{"text", "请补充工资条。"}}},
        {"answer", {{"text", "已联系企业。"}}},
        {"note", {{"text", "下周再访。"}}},
        {"refuse", {{"ground", "not_labour"}, {"text", "这件事不属于劳动权益。"}}},
        {"transfer", {{"body", "labour_inspection"}, {"text", "已移送劳动保障监察。"}}},
        {"merge", {{"into", "0198c1d2-0000-7000-8000-00000000000a"}}},
        {"assign", {{"person_id", "0198c1d2-0000-7000-8000-00000000000a"}}},
        {"gather", {{"others", boost::json::array{}}}},
        {"hand-over", {{"unit_id", sibling.text()}, {"reason", "请贵镇办理。"}}},
        {"close", {{"outcome", "settled"}, {"result", "已办结。"}}},
        {"revert", {{"reason", "点错了。"}}}};

    // one report in each state but withdrawn, which is the reporter's
    std::vector<std::string> ids;
    for (const std::vector<std::string>& steps : std::vector<std::vector<std::string>>{{},
                                                                                       {"hand-over"},
                                                                                       {"triage"},
                                                                                       {"triage", "ask"},
                                                                                       {"triage", "accept"},
                                                                                       {"triage", "refuse"},
                                                                                       {"triage", "transfer"},
                                                                                       {"triage", "merge"},
                                                                                       {"triage", "accept", "close"}}) {
        app.as_nobody();
        app.act("/api/reports", {{"employer_name", "云溪晨光针织有限公司"},
                                 {"place", "云溪镇人民路 8 号"},
                                 {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                 {"phone", "13800001111"},
                                 {"point", "YX001"},
                                 {"uploads", boost::json::array{}},
                                 {"consent", true}});
        app.as(Role::desk, township);
        const auto id =
            std::string{body_of(app.get("/api/desk/reports?state=filed")).at("items").at(0).at("id").as_string()};
        int revision = 1;
        for (const auto& step : steps) {
            boost::json::object body = bodies.at(step);
            body["revision"] = revision++;
            if (step == "hand-over") body["unit_id"] = township.text();
            if (step == "merge") body["into"] = ids.at(2);  // the one that was triaged only
            const auto answer = app.act("/api/desk/reports/" + id + "/" + step, body);
            ASSERT_EQ(answer.status, 200) << step << answer.body;
        }
        ids.push_back(id);
    }

    int cells = 0;
    for (const Role role : all_roles) {
        for (const ReportRelation relation : {ReportRelation::own_unit, ReportRelation::above, ReportRelation::sibling,
                                              ReportRelation::below, ReportRelation::bound_to_the_employer}) {
            const auto bound =
                relation == ReportRelation::bound_to_the_employer ? std::optional{employer} : std::nullopt;
            app.as(role, is_administrator(role) || role == Role::worker ? UnitId{} : unit_of(relation), bound);
            for (const auto& id : ids) {
                const auto path = "/api/desk/reports/" + id;
                const bool sees =
                    role == Role::desk && (relation == ReportRelation::own_unit || relation == ReportRelation::above);
                // whoever is no desk is told so; a desk elsewhere is told that there is nothing
                const int refused = role == Role::desk ? 404 : 403;
                EXPECT_EQ(app.get(path).status, sees ? 200 : refused) << name_of(role) << int(relation) << id;
                // a revision that was never there: whoever is let through comes as far as the conflict
                for (const auto& [step, more] : bodies) {
                    boost::json::object body = more;
                    body["revision"] = 99;
                    EXPECT_EQ(app.act(path + "/" + step, body).status, sees ? 409 : refused)
                        << step << name_of(role) << int(relation) << id;
                    ++cells;
                }
                const auto file = app.get(path + "/files/0198c1d2-0000-7000-8000-00000000000a").status;
                EXPECT_EQ(file, sees ? 404 : refused);
                cells += 2;
            }
            const auto list = app.get("/api/desk/reports");
            if (role == Role::desk) {
                const bool sees = relation == ReportRelation::own_unit || relation == ReportRelation::above;
                EXPECT_EQ(body_of(list).at("items").as_array().size(), sees ? ids.size() : 0U);
            } else {
                EXPECT_EQ(list.status, 403);
            }
            ++cells;
        }
    }
    EXPECT_EQ(cells, 14 * 5 * (9 * (13 + 2) + 1));
}

}  // namespace
}  // namespace gongyou::app
