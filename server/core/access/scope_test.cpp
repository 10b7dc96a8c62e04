#include "core/access/scope.hpp"

#include <set>

#include "core/access/decision.hpp"
#include "core/organisations/random_tree.hpp"
#include "platform/sql/joined.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {
namespace {

struct Thing {
    std::string id;
    UnitId unit_id;
    std::optional<EmployerId> employer_id;
};
BOOST_DESCRIBE_STRUCT(Thing, (), (id, unit_id, employer_id))
struct ThingId {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(ThingId, (), (id))
struct RoleAt {
    std::string id;
    PersonId person_id;
    Role role = Role::desk;
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(RoleAt, (), (id, person_id, role, unit_id))
struct NewPerson {
    PersonId id;
    std::optional<EmployerId> employer_id;
};
BOOST_DESCRIBE_STRUCT(NewPerson, (), (id, employer_id))
struct Pair {
    PersonId person_id;
    EmployerId employer_id;
};
BOOST_DESCRIBE_STRUCT(Pair, (), (person_id, employer_id))

constexpr std::string_view add_thing =
    "INSERT INTO thing (id, unit_id, employer_id) VALUES (:id, :unit_id, :employer_id)";
constexpr std::string_view add_person =
    "INSERT INTO person (id, state, name, employer_id, made_at) VALUES (:id, 'active', '', :employer_id, 0)";
constexpr std::string_view add_role = R"sql(
    INSERT INTO person_role (id, person_id, role, unit_id, granted_at, asked_by, decided_by)
    VALUES (:id, :person_id, :role, :unit_id, 0, 'a', 'b')
)sql";
constexpr std::string_view add_conflict =
    "INSERT INTO conflict (person_id, employer_id) VALUES (:person_id, :employer_id)";

constexpr std::string_view list_head = "SELECT r.id FROM thing r WHERE ";
constexpr std::string_view and_ = " AND ";
constexpr auto list_things = sql::joined<list_head, scope::reaches, and_, scope::before_the_wall>;
constexpr auto list_things_row_by_row = sql::joined<list_head, scope::reaches_row_by_row, and_, scope::before_the_wall>;
constexpr std::string_view narrow_head = "SELECT r.id FROM (";
constexpr std::string_view narrow_join = ") s JOIN thing r ON r.unit_id = s.unit_id WHERE ";
constexpr auto list_things_by_unit = sql::joined<narrow_head, scope::units, narrow_join, scope::before_the_wall>;

class ScopeOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        session_->run_once("CREATE TABLE thing (id TEXT PRIMARY KEY, unit_id TEXT NOT NULL, employer_id TEXT)");
        session_->run_once("CREATE INDEX thing_at ON thing (unit_id)");
    }
    SetClock clock_{date("2026-03-02")};
    SystemRandom random_;
    std::unique_ptr<sql::Session> session_;
};

/// Somebody with a few roles, one of the ways to stand before a wall, and what he may see by a walk upwards.
class Somebody {
public:
    Somebody(sql::Session& session, RandomTree& tree) : tree_{tree} {
        actor.id = tree.fresh<PersonId>();
        if (tree.below(4) == 0) actor.bound_employer = tree.employers()[tree.below(tree.employers().size())];
        session.execute(add_person, NewPerson{actor.id, actor.bound_employer});
        const auto roles = 1 + tree.below(most_units);
        for (std::size_t i = 0; i < roles; ++i) {
            const Grant grant{tree.below(4) == 0 ? Role::custodian : Role::desk,
                              tree.units()[tree.below(tree.below(2) == 0 ? 40 : 1000)].id};  // some of them high up
            actor.grants.push_back(grant);
            session.execute(add_role, RoleAt{std::to_string(i) + actor.id.text(), actor.id, grant.role, grant.unit});
        }
        if (tree.below(4) == 0) {
            conflict_ = tree.employers()[tree.below(tree.employers().size())];
            session.execute(add_conflict, Pair{actor.id, *conflict_});
        }
    }

    /// What the wall hides now: of the own employers (no groups here) and by conflict.
    std::set<EmployerId> hidden_employers() const {
        std::set<EmployerId> hidden;
        if (actor.bound_employer) hidden.insert(*actor.bound_employer);
        if (conflict_) hidden.insert(*conflict_);
        for (const auto& grant : actor.grants)
            for (const auto& employer : tree_.employers_above(grant.unit)) hidden.insert(employer);
        return hidden;
    }
    bool should_see(const Thing& thing, const std::set<EmployerId>& hidden) const {
        bool reached = false;
        for (const auto& grant : actor.grants)
            if (grant.role == Role::desk) reached = reached || tree_.is_within(thing.unit_id, grant.unit);
        return reached && (hidden.empty() || (thing.employer_id && !hidden.contains(*thing.employer_id)));
    }

    Actor actor;

private:
    RandomTree& tree_;
    std::optional<EmployerId> conflict_;
};

TEST_P(ScopeOnBoth, DecisionAndListsAgreeWithAWalkUpwardsInAHundredThousandCasesWhileUnitsMove) {
    session_->execute("BEGIN");
    RandomTree tree{*session_, 1000, 11};
    std::vector<Thing> things;
    for (const auto& unit : tree.units()) {
        Thing thing{"thing at " + unit.id.text(), unit.id, {}};
        if (tree.below(3) > 0) thing.employer_id = tree.employers()[tree.below(tree.employers().size())];
        session_->execute(add_thing, thing);
        things.push_back(std::move(thing));
    }
    session_->execute("COMMIT");

    long long decisions = 0;
    long long seen = 0;
    for (int round = 0; round < 20; ++round) {
        session_->execute("BEGIN");
        sql::Tx tx{*session_, clock_.now(), random_};
        for (int i = 0; i < 50; ++i) ASSERT_TRUE(tree.move_something(tx));
        std::vector<Somebody> people;
        for (int i = 0; i < 5; ++i) people.emplace_back(*session_, tree);
        session_->execute("COMMIT");

        std::vector<Subject> subjects;
        for (const auto& thing : things) {
            subjects.push_back(subject_at(*session_, thing.unit_id, thing.employer_id));
            subjects.back().employer_unknown = !thing.employer_id;
        }
        for (auto& one : people) {
            const auto hidden = one.hidden_employers();
            one.actor.walled_off.assign(hidden.begin(), hidden.end());
            const auto scope = scope_of(one.actor, Right::read_report);
            std::set<std::string> listed[3];
            for (auto& row : session_->list<ThingId>(list_things, scope)) listed[0].insert(row.id);
            for (auto& row : session_->list<ThingId>(list_things_row_by_row, scope)) listed[1].insert(row.id);
            std::size_t narrow_rows = 0;
            for (auto& row : session_->list<ThingId>(list_things_by_unit, scope)) {
                listed[2].insert(row.id);
                ++narrow_rows;
            }
            EXPECT_EQ(narrow_rows, listed[2].size()) << "a unit reached twice is listed once";
            for (std::size_t i = 0; i < things.size(); ++i) {
                const bool expected = one.should_see(things[i], hidden);
                ASSERT_EQ(may(one.actor, Right::read_report, subjects[i]).has_value(), expected);
                for (const auto& list : listed) ASSERT_EQ(list.contains(things[i].id), expected);
                ++decisions;
                seen += expected;
            }
        }
    }
    EXPECT_EQ(decisions, 100'000);
    EXPECT_GT(seen, 1'000);
    EXPECT_LT(seen, 50'000);
}

TEST_P(ScopeOnBoth, OfNobodyIsEmptyAndListsNothing) {
    session_->execute("BEGIN");
    RandomTree tree{*session_, 50, 3};
    for (const auto& unit : tree.units()) session_->execute(add_thing, Thing{unit.id.text(), unit.id, {}});
    session_->execute("COMMIT");
    Actor custodian;
    custodian.grants = {{Role::custodian, tree.units()[0].id}};
    const auto scope = scope_of(custodian, Right::read_report);
    EXPECT_TRUE(scope.is_empty());
    EXPECT_TRUE(session_->list<ThingId>(list_things, scope).empty());
    EXPECT_TRUE(session_->list<ThingId>(list_things_row_by_row, scope).empty());
    EXPECT_TRUE(session_->list<ThingId>(list_things_by_unit, scope).empty());
    EXPECT_EQ(width_of(*session_, scope), Width::narrow);
}

struct GivenThing {
    std::string id;
    UnitId unit_id;
    std::optional<PersonId> assigned_to;
};
BOOST_DESCRIBE_STRUCT(GivenThing, (), (id, unit_id, assigned_to))
constexpr std::string_view add_given_thing =
    "INSERT INTO given_thing (id, unit_id, assigned_to) VALUES (:id, :unit_id, :assigned_to)";
constexpr std::string_view list_given_head = "SELECT r.id FROM given_thing r WHERE ";
constexpr auto list_given_things = sql::joined<list_given_head, scope::reaches, and_, scope::given>;

TEST_P(ScopeOnBoth, OfARightThatReachesWhatWasGivenAgreesWithTheDecision) {
    session_->run_once("CREATE TABLE given_thing (id TEXT PRIMARY KEY, unit_id TEXT NOT NULL, assigned_to TEXT)");
    session_->execute("BEGIN");
    RandomTree tree{*session_, 30, 5};
    const auto somebody = tree.fresh<PersonId>();
    std::vector<GivenThing> things;
    for (const auto& unit : tree.units())
        for (const auto& given :
             {std::optional<PersonId>{}, std::optional{somebody}, std::optional{tree.fresh<PersonId>()}})
            things.push_back({std::to_string(things.size()), unit.id, given});
    for (const auto& thing : things) session_->execute(add_given_thing, thing);
    session_->execute("COMMIT");

    int decisions = 0, seen = 0;
    const auto unit = [&](std::size_t at) { return tree.units()[at].id; };
    // alone, and mixed: a desk here, a lawyer there, a counsellor above both
    for (const std::vector<Grant>& grants : std::vector<std::vector<Grant>>{
             {{Role::desk, unit(1)}},
             {{Role::lawyer, unit(1)}},
             {{Role::counsellor, unit(1)}},
             {{Role::desk, unit(2)}, {Role::lawyer, unit(1)}},
             {{Role::counsellor, unit(0)}, {Role::lawyer, unit(2)}, {Role::desk, unit(3)}}}) {
        Actor actor;
        actor.id = somebody;
        actor.grants = grants;
        std::set<std::string> listed;
        for (auto& row : session_->list<ThingId>(list_given_things, scope_of(actor, Right::read_consultation)))
            listed.insert(row.id);
        for (const auto& thing : things) {
            auto subject = subject_at(*session_, thing.unit_id);
            subject.given_to = thing.assigned_to;
            const bool allowed = may(actor, Right::read_consultation, subject).has_value();
            ASSERT_EQ(listed.contains(thing.id), allowed);
            ++decisions;
            seen += allowed;
        }
    }
    EXPECT_EQ(decisions, 5 * 30 * 3);
    EXPECT_GT(seen, 20);
    EXPECT_LT(seen, 400);
}

TEST_P(ScopeOnBoth, IsNarrowForAFewUnitsAndWideForTheRoot) {
    session_->execute("BEGIN");
    RandomTree tree{*session_, 100, 3};
    session_->execute("COMMIT");
    Actor desk;
    desk.grants = {{Role::desk, tree.units()[0].id}};
    EXPECT_EQ(width_of(*session_, scope_of(desk, Right::read_report)), Width::wide);
    desk.grants = {{Role::desk, tree.units().back().id}};
    EXPECT_EQ(width_of(*session_, scope_of(desk, Right::read_report)), Width::narrow);
}

INSTANTIATE_TEST_SUITE_P(Databases, ScopeOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
