#include <gtest/gtest.h>

#include "app/matrix_roles.hpp"
#include "app/mediation_road.hpp"

// The rights matrix (security.md AZ-8) over mediations: every route of the desk meets every role, where it stands to
// the unit, and who has the case. What is expected is written down here a second time, in plain words.
namespace gongyou::app {
namespace {

/// Where the caller stands, seen from the mediation; and who has it.
enum class Stand { own_unit, above, sibling, behind_the_wall };
enum class Had { by_nobody, by_the_caller, by_another };

const std::set<std::string> desks_alone{"enrol",   "note-refusal",     "accept", "not-accept",
                                        "appoint", "exclude-mediator", "archive"};
const std::set<std::string> mediators_alone{
    "recuse",         "hold-session", "take-signature",  "sign-as-mediator", "raise-alarm",    "propose-extension",
    "note-extension", "extend",       "draft-agreement", "redraft",          "seal-agreement", "no-agreement",
    "mediate-again",  "fulfil"};

/// Which roles meet a route at all; the rest is told so with 403.
bool is_met(Role role, const std::string& act) {
    if (desks_alone.contains(act)) return role == Role::desk;
    if (mediators_alone.contains(act)) return role == Role::mediator;
    return role == Role::desk || role == Role::mediator;
}

/// Who of them may know of it; the rest is told that there is nothing, with 404.
bool is_reached(Role role, Stand stand, Had had) {
    if (stand == Stand::sibling || stand == Stand::behind_the_wall) return false;
    return role == Role::desk || (role == Role::mediator && had == Had::by_the_caller);
}

struct MediationMatrix : MediationRoad {};
INSTANTIATE_TEST_SUITE_P(Databases, MediationMatrix, sql::both_databases, sql::name_of_engine);

TEST_P(MediationMatrix, EveryRouteMeetsEveryRoleStandAndHolder) {
    const auto id = opened();
    const auto path = "/api/desk/mediations/" + id;
    const std::string somebody = "0198c1d2-0000-7000-8000-00000000000a";
    const boost::json::object words{{"text", "好的，记下。"}};
    const boost::json::object about{{"party_id", somebody}, {"text", "好的，记下。"}};
    const boost::json::object party_alone{{"party_id", somebody}};
    const std::map<std::string, boost::json::object> bodies{
        {"enrol", {}},
        {"accept", {}},
        {"note-refusal", about},
        {"note-consent", party_alone},
        {"log-contact", {{"party_id", somebody}, {"way", "visit"}, {"reached", true}, {"text", "去过了。"}}},
        {"not-accept", {{"ground", "elsewhere"}, {"text", "已经在仲裁。"}}},
        {"tell-refusal", words},
        {"appoint", {{"person_id", somebody}}},
        {"exclude-mediator", {{"person_id", somebody}, {"ground", "relative"}}},
        {"recuse", words},
        {"plan-session", {{"starts_on", "2026-03-10"}, {"starts_at", "09:30"}, {"place", "二楼"}}},
        {"hold-session", {{"session", 1}, {"present", "双方"}, {"gist", "谈过。"}}},
        {"take-signature", {{"party_id", somebody}, {"strokes", drawn()}}},
        {"sign-as-mediator", {{"strokes", drawn()}}},
        {"raise-alarm", words},
        {"propose-extension", {{"until", "2026-04-10"}}},
        {"note-extension", party_alone},
        {"extend", {}},
        {"draft-agreement", {{"items", one_payment(100, "2026-04-10")}}},
        {"redraft", words},
        {"seal-agreement", {}},
        {"no-agreement", words},
        {"mediate-again", words},
        {"note-stop", about},
        {"note-withdrawal", words},
        {"begin-performance", {}},
        {"record-payment", {{"item", 1}, {"amount_fen", 1}, {"paid_on", "2026-03-04"}, {"proof", "收条"}}},
        {"file-confirmation", {{"route", "arbitration_review"}, {"body", "仲裁委"}, {"both", true}}},
        {"note-confirmed", {{"number", "1号"}}},
        {"note-not-confirmed", words},
        {"note-default", words},
        {"advise", words},
        {"fulfil", words},
        {"inform", {{"arbitration", "仲裁委员会"}}},
        {"close-withdrawal", {{"text", "自愿。"}, {"pressure", false}}},
        {"archive", words},
        {"note", words},
        {"code", party_alone}};
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    const auto give_to = [&](const std::optional<PersonId>& person) {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            matters::MatterStore store{tx};
            auto matter = *store.find(MatterId::trusted(id));
            matter.assigned_to = person;
            return store.save(matter).map([](const matters::Matter&) { return Done{}; });
        });
    };

    int cells = 0;
    for (const Role role : all_roles)
        for (const Stand stand : {Stand::own_unit, Stand::above, Stand::sibling, Stand::behind_the_wall})
            for (const Had had : {Had::by_nobody, Had::by_the_caller, Had::by_another}) {
                const auto unit = stand == Stand::above     ? app.county()
                                  : stand == Stand::sibling ? app.unit("石塘镇总工会")
                                                            : township();
                const auto caller = app.as(role, is_administrator(role) || role == Role::worker ? UnitId{} : unit,
                                           stand == Stand::behind_the_wall ? std::optional{employer} : std::nullopt);
                give_to(had == Had::by_nobody       ? std::nullopt
                        : had == Had::by_the_caller ? std::optional{caller}
                                                    : std::optional{mediator_});
                const bool sees = is_reached(role, stand, had);
                const auto where = std::string{name_of(role)} + std::to_string(int(stand)) + std::to_string(int(had));
                EXPECT_EQ(app.get(path).status, !is_met(role, "read") ? 403 : sees ? 200 : 404) << where;
                EXPECT_EQ(app.get(path + "/notes").status, role != Role::mediator ? 403 : sees ? 200 : 404) << where;
                EXPECT_EQ(app.get(path + "/candidates").status, role != Role::desk ? 403 : sees ? 200 : 404) << where;
                // a revision that was never there: whoever is let through comes as far as the conflict
                for (const auto& [act, more] : bodies) {
                    boost::json::object body = more;
                    body["revision"] = 999;
                    EXPECT_EQ(app.act(path + "/" + act, body).status, !is_met(role, act) ? 403
                                                                      : sees             ? 409
                                                                                         : 404)
                        << act << " " << where;
                    ++cells;
                }
                // the case on paper, and the minutes of a session that was never held
                EXPECT_EQ(app.post(path + "/file.pdf", {{"purpose", "核对案卷"}, {"with_notes", false}}).status,
                          !is_met(role, "read") ? 403
                          : sees                ? 200
                                                : 404)
                    << where;
                EXPECT_EQ(app.post(path + "/minutes.pdf", {{"session", 9}, {"purpose", "核对笔录"}}).status,
                          role != Role::mediator ? 403
                          : sees                 ? 422
                                                 : 404)
                    << where;
                const auto list = app.get("/api/desk/mediations");
                EXPECT_EQ(list.status, is_met(role, "read") ? 200 : 403) << where;
                if (list.status == 200) {
                    EXPECT_EQ(body_of(list).at("items").as_array().size(), sees ? 1U : 0U) << where;
                }
                cells += 6;
            }
    EXPECT_EQ(cells, 14 * 4 * 3 * (38 + 6));
}

/// What is said in mediation never reaches supervision, nor the reverse: no route but the mediator's own hands
/// out a note, and a mediator is let in nowhere where reports and what is done about them are read.
TEST(MediationWall, StandsBetweenMediationAndAllElse) {
    TestApp app{sql::Dialect::sqlite};
    int looked_at = 0;
    for (const auto& route : app.house().api().router().routes()) {
        Actor mediator{.grants = {{Role::mediator, app.county()}}, .factor_given_at = app.clock().now()};
        const auto path = std::string{route.path};
        const bool is_a_matter = path.starts_with("/api/desk/reports") || path.starts_with("/api/desk/consultations") ||
                                 path.starts_with("/api/desk/supervision");
        if (is_a_matter) {
            EXPECT_FALSE(admits(route.access, &mediator, app.clock().now())) << path;
            ++looked_at;
        }
        if (!path.ends_with("/mediations/{id}/notes")) continue;
        for (const Role role : all_roles) {
            Actor somebody{.grants = {{role, app.county()}}, .factor_given_at = app.clock().now()};
            EXPECT_EQ(admits(route.access, &somebody, app.clock().now()).has_value(), role == Role::mediator)
                << name_of(role);
        }
        ++looked_at;
    }
    EXPECT_GE(looked_at, 30);
}

}  // namespace
}  // namespace gongyou::app
