#include "app/matrix_roles.hpp"
#include "app/supervision_road.hpp"

// The rights matrix (security.md AZ-8) over supervision cases: every act of the procedure meets every role, where it
// stands to the unit, and whether the caller is one of the two. What is expected is written down here a second time.
namespace gongyou::app {
namespace {

enum class CaseStand { own_unit, above, sibling, behind_the_wall };
enum class CaseHad { by_nobody, by_the_caller_first, by_the_caller_second, by_others };

/// What the two supervisors do, and nobody else.
const std::set<std::string> pairs_alone{"step_aside",
                                        "hear",
                                        "negotiate",
                                        "settle",
                                        "no_settlement",
                                        "verify_settlement",
                                        "settlement_not_kept",
                                        "investigate",
                                        "inquire",
                                        "note_obstruction",
                                        "urge",
                                        "find_nothing",
                                        "find_corrected",
                                        "draft_opinion",
                                        "drop_opinion",
                                        "accept_plan",
                                        "find_empty",
                                        "contest",
                                        "add_second_opinion",
                                        "drop_item",
                                        "maintain_opinion",
                                        "amend_opinion",
                                        "retract",
                                        "begin_check",
                                        "check_item",
                                        "confirm_correction",
                                        "find_uncorrected",
                                        "request_proposal"};

bool is_a_reader(Role role) { return role == Role::desk || role == Role::signer || role == Role::supervisor; }

struct SupervisionMatrix : SupervisionRoad {
    SupervisionMatrix() : SupervisionRoad{"2026-03-04"} {}

    void give_to(const std::string& id, const std::optional<PersonId>& first, const std::optional<PersonId>& second) {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            supervision::SupervisionStore store{tx};
            auto found = *store.find(MatterId::trusted(id));
            found.assigned_to = first;
            found.second_id = second;
            store.save(found);
            return matters::MatterStore{tx}.save(found).map([](const matters::Matter&) { return Done{}; });
        });
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, SupervisionMatrix, sql::both_databases, sql::name_of_engine);

TEST_P(SupervisionMatrix, EveryActMeetsEveryRoleStandAndHolder) {
    const auto id = registered();
    const auto path = "/api/desk/supervisions/" + id;
    const auto employer =
        app.house().database().read([](sql::Reader& reader) { return Employers{reader}.named(firm)->id; });
    std::vector<std::string> acts;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<supervision::SupervisionAct>>([&](auto act) {
        if (act.value != supervision::SupervisionAct::run_out) acts.emplace_back(act.name);
    });

    int cells = 0;
    for (const Role role : all_roles)
        for (const CaseStand stand :
             {CaseStand::own_unit, CaseStand::above, CaseStand::sibling, CaseStand::behind_the_wall})
            for (const CaseHad had : {CaseHad::by_nobody, CaseHad::by_the_caller_first, CaseHad::by_the_caller_second,
                                      CaseHad::by_others}) {
                const auto unit = stand == CaseStand::above     ? app.county()
                                  : stand == CaseStand::sibling ? app.unit("石塘镇总工会")
                                                                : township();
                const auto caller =
                    app.as(role, is_administrator(role) || role == Role::worker ? UnitId{} : unit,
                           stand == CaseStand::behind_the_wall ? std::optional{employer} : std::nullopt);
                const bool is_one = had == CaseHad::by_the_caller_first || had == CaseHad::by_the_caller_second;
                give_to(id,
                        had == CaseHad::by_nobody             ? std::nullopt
                        : had == CaseHad::by_the_caller_first ? std::optional{caller}
                                                              : std::optional{first_},
                        had == CaseHad::by_nobody              ? std::nullopt
                        : had == CaseHad::by_the_caller_second ? std::optional{caller}
                                                               : std::optional{second_});
                const bool near = stand == CaseStand::own_unit || stand == CaseStand::above;
                const bool sees = near && is_a_reader(role) && (role != Role::supervisor || is_one);
                const auto where = std::string{name_of(role)} + std::to_string(int(stand)) + std::to_string(int(had));
                EXPECT_EQ(app.get(path).status, !is_a_reader(role) ? 403 : sees ? 200 : 404) << where;
                if (!is_a_reader(role) && (stand != CaseStand::own_unit || had != CaseHad::by_nobody)) continue;
                for (const auto& act : acts) {
                    // a revision that was never there: whoever is let through comes as far as the conflict
                    const bool may_take = sees && role == (pairs_alone.contains(act) ? Role::supervisor : Role::desk);
                    EXPECT_EQ(app.act(path + "/step", {{"revision", 999}, {"step", act}}).status, !is_a_reader(role)
                                                                                                      ? 403
                                                                                                  : may_take ? 409
                                                                                                             : 404)
                        << act << " " << where;
                    ++cells;
                }
                const auto list = app.get("/api/desk/supervisions");
                EXPECT_EQ(list.status, is_a_reader(role) ? 200 : 403) << where;
                if (list.status == 200) {
                    EXPECT_EQ(body_of(list).at("items").as_array().size(), sees ? 1U : 0U) << where;
                }
            }
    EXPECT_EQ(cells, (3 * 4 * 4 + 11) * 52);  // readers by stand and holder, and the other roles once; acts
}

/// Nobody takes a step that is a clock's.
TEST_P(SupervisionMatrix, TimeRunsOutByItselfAndForNobody) {
    const auto id = registered();
    as_desk();
    EXPECT_EQ(step(id, "run_out").status, 404);
}

/// Whoever mediated what grew from the report supervises nothing there, whatever card they have.
TEST_P(SupervisionMatrix, TheTwoHaveCardsAreTwoAndHaveNotMediated) {
    const auto id = registered();
    as_desk();
    EXPECT_EQ(refused(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", first_.text()}}),
              "supervision.same_person");
    EXPECT_EQ(refused(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", desk_.text()}}),
              "supervision.not_a_supervisor");
    const auto third = app.as(Role::supervisor, township(), {}, "无证监督");
    as_desk();
    EXPECT_EQ(refused(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", third.text()}}),
              "supervision.card_missing");
    EXPECT_EQ(give_card(third, "2026-03-03"), 200);  // valid until yesterday
    EXPECT_EQ(refused(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", third.text()}}),
              "supervision.card_expired");
    EXPECT_EQ(give_card(third, "2026-03-04"), 200);
    EXPECT_EQ(refused(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", third.text()}}), "");
}

}  // namespace
}  // namespace gongyou::app
