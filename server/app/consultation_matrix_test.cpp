#include <gtest/gtest.h>

#include "app/matrix_roles.hpp"
#include "app/test_app.hpp"

// The rights matrix (security.md AZ-8) over consultations: every route meets every role, where it stands to the unit,
// and who has the consultation. What is expected is written down here a second time, in plain words.
namespace gongyou::app {
namespace {

/// Where the caller stands, seen from the consultation; and who has it.
enum class Relation { own_unit, above, sibling };
enum class Holder { nobody, the_caller, another };

/// Which roles meet a route at all; the rest is told so with 403.
bool meets(Role role, std::string_view act) {
    if (act == "counsel") return role == Role::counsellor;
    if (act == "assign") return role == Role::desk;
    return role == Role::desk || role == Role::lawyer || role == Role::counsellor;
}

/// Who of them may know of it; the rest is told that there is nothing, with 404.
bool reaches(Role role, Relation relation, Holder holder) {
    if (relation == Relation::sibling) return false;
    if (role == Role::desk) return true;
    if (role == Role::lawyer) return holder != Holder::another;
    return role == Role::counsellor && holder == Holder::the_caller;
}

TEST(Matrix, EveryConsultationRouteMeetsEveryRoleRelationAndHolder) {
    TestApp app{sql::Dialect::sqlite};
    const auto township = app.unit("云溪镇总工会");
    const std::map<Relation, UnitId> units{
        {Relation::own_unit, township}, {Relation::above, app.county()}, {Relation::sibling, app.unit("石塘镇总工会")}};
    app.as_nobody();
    app.act("/api/consultations", {{"topic", "wages"},
                                   {"question", "公司说下个月才发上个月的工资，这样合法吗？"},
                                   {"phone", "13800001111"},
                                   {"point", "YX001"},
                                   {"consent", true}});
    const auto another = app.as(Role::desk, township);
    const MatterId id = MatterId::trusted(
        std::string{body_of(app.get("/api/desk/consultations")).at("items").at(0).at("id").as_string()});
    const auto path = "/api/desk/consultations/" + id.text();
    const boost::json::object words{{"text", "好的，我们来看。"}};
    const std::map<std::string, boost::json::object> bodies{
        {"assign", {{"person_id", another.text()}, {"difficulty", "simple"}}},
        {"take", {{"difficulty", "simple"}}},
        {"grade", {{"difficulty", "simple"}}},
        {"hand-back", words},
        {"answer", {{"text", "不合法。"}, {"basis", boost::json::array{}}}},
        {"ask-aid", words},
        {"grant-aid", words},
        {"refuse-aid", words},
        {"begin-aid", words},
        {"convert", {{"employer_name", "云溪晨光针织有限公司"}, {"place", "云溪镇人民路 8 号"}}},
        {"counsel", {{"consent", true}, {"note", "谈了话。"}}},
        {"note", words}};
    const auto give_to = [&](const std::optional<PersonId>& person) {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            matters::MatterStore store{tx};
            auto matter = *store.find(id);
            matter.assigned_to = person;
            return store.save(matter).map([](const matters::Matter&) { return Done{}; });
        });
    };

    SystemRandom random;
    int cells = 0;
    for (const Role role : all_roles)
        for (const auto& [relation, unit] : units)
            for (const Holder holder : {Holder::nobody, Holder::the_caller, Holder::another}) {
                const auto caller = app.as(role, is_administrator(role) || role == Role::worker ? UnitId{} : unit);
                give_to(holder == Holder::nobody       ? std::nullopt
                        : holder == Holder::the_caller ? std::optional{caller}
                                                       : std::optional{another});
                const bool sees = reaches(role, relation, holder);
                EXPECT_EQ(app.get(path).status, !meets(role, "read") ? 403
                                                : sees               ? 200
                                                                     : 404)
                    << name_of(role) << int(relation) << int(holder);
                // a revision that was never there: whoever is let through comes as far as the conflict
                for (const auto* child : {"/limits", "/limit?limit=arbitration&event_on=2026-03-02", "/articles"}) {
                    EXPECT_EQ(app.get(path + child).status, !meets(role, "read") ? 403
                                                            : sees               ? 200
                                                                                 : 404)
                        << child << " " << name_of(role) << int(relation) << int(holder);
                    ++cells;
                }
                EXPECT_EQ(app.post(path + "/legal-aid.pdf", {{"is_migrant_for_wages", false}}).status,
                          !meets(role, "read") ? 403
                          : sees               ? 200
                                               : 404)
                    << name_of(role) << int(relation) << int(holder);
                const auto no_file = app.get(path + "/files/" + new_uuid_v4(random));
                EXPECT_EQ(no_file.status, !meets(role, "read") ? 403 : 404);
                cells += 2;
                for (const auto& [act, more] : bodies) {
                    boost::json::object body = more;
                    body["revision"] = 999;
                    EXPECT_EQ(app.act(path + "/" + act, body).status, !meets(role, act) ? 403
                                                                      : sees            ? 409
                                                                                        : 404)
                        << act << " " << name_of(role) << int(relation) << int(holder);
                    ++cells;
                }
                const auto list = app.get("/api/desk/consultations");
                EXPECT_EQ(list.status, meets(role, "read") ? 200 : 403);
                if (list.status == 200) {
                    EXPECT_EQ(body_of(list).at("items").as_array().size(), sees ? 1U : 0U)
                        << name_of(role) << int(relation) << int(holder);
                }
                cells += 2;
            }
    EXPECT_EQ(cells, 14 * 3 * 3 * (12 + 5 + 2));
}

}  // namespace
}  // namespace gongyou::app
