#include "core/access/decision.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/access/policy.hpp"

namespace gongyou {
namespace {

/// The matrix (AZ-8): every right × every pair of roles one person may hold × where each lies to the subject × the wall
/// × the channel. What is expected is written out below as plain sentences, without a look at the table of rights.
enum class Place { own_unit, above, below, sibling, elsewhere };
enum class Wall { none, bound_to_it, same_group, conflict, bound_to_another };

const UnitId county = UnitId::trusted("county");
const UnitId town = UnitId::trusted("town");
const UnitId station = UnitId::trusted("station");
const UnitId other_station = UnitId::trusted("other station");
const UnitId other_county = UnitId::trusted("other county");
const EmployerId employer = EmployerId::trusted("employer");
const EmployerId sister = EmployerId::trusted("sister company");
const EmployerId stranger = EmployerId::trusted("stranger");
const PersonId somebody = PersonId::trusted("somebody");

/// The subject lies at the town and is about `employer`.
UnitId unit_of(Place place) {
    switch (place) {
        case Place::own_unit:
            return town;
        case Place::above:
            return county;
        case Place::below:
            return station;
        case Place::sibling:
            return other_station;
        case Place::elsewhere:
            return other_county;
    }
    return {};
}

std::vector<EmployerId> walled_off(Wall wall) {
    switch (wall) {
        case Wall::none:
            return {};
        case Wall::bound_to_it:
            return {employer, sister};
        case Wall::same_group:
            return {sister, employer};
        case Wall::conflict:
            return {employer};
        case Wall::bound_to_another:
            return {stranger};
    }
    return {};
}

/// Who works on the subject.
enum class Given { to_nobody, to_them, to_another };
const PersonId another = PersonId::trusted("another");

std::optional<PersonId> given_to(Given given) {
    if (given == Given::to_nobody) return std::nullopt;
    return given == Given::to_them ? somebody : another;
}

/// What is looked at, made once for the millions of times it is.
const Subject& subject_of(Given given, bool is_own) {
    static const auto all = [] {
        std::array<std::array<Subject, 2>, 3> made;
        for (std::size_t g = 0; g < made.size(); ++g) {
            for (auto& subject : made[g]) subject = {{town, county}, employer, {}, given_to(static_cast<Given>(g))};
            made[g][1].owner = somebody;
        }
        return made;
    }();
    return all[static_cast<std::size_t>(given)][is_own ? 1 : 0];
}

bool one_of(Right right, std::initializer_list<Right> rights) { return std::ranges::count(rights, right) > 0; }

/// The model: whether `role` at `place`, alone, opens `right` over the subject.
bool model_says(Role role, Place place, Right right, bool is_own, Wall wall, Given given) {
    const bool is_hidden = wall == Wall::bound_to_it || wall == Wall::same_group || wall == Wall::conflict;
    const bool reaches = place == Place::own_unit || place == Place::above;
    if (role == Role::worker) {
        if (right == Right::read_report) return is_own;
        if (right == Right::read_notices) return is_own;
        return false;
    }
    if (right == Right::read_notices) return is_own;
    if (role == Role::desk) {
        if (one_of(right, {Right::read_report,         Right::work_report,         Right::hand_over_report,
                           Right::revert_report,       Right::ask_unseal,          Right::reveal_identity,
                           Right::manage_points,       Right::read_consultation,   Right::work_consultation,
                           Right::assign_consultation, Right::read_mediation,      Right::follow_mediation,
                           Right::arrange_mediation,   Right::read_letter,         Right::draft_letter,
                           Right::check_letter,        Right::issue_letter,        Right::serve_letter,
                           Right::read_supervision,    Right::arrange_supervision, Right::read_statistics,
                           Right::read_units,          Right::read_employers,      Right::keep_employers,
                           Right::read_referral,       Right::send_referral,       Right::manage_offices}))
            return reaches && !is_hidden;
        return false;
    }
    if (role == Role::lawyer) {
        if (one_of(right, {Right::read_consultation, Right::work_consultation}))
            return reaches && !is_hidden && given != Given::to_another;
        return false;
    }
    if (role == Role::counsellor) {
        if (one_of(right, {Right::read_consultation, Right::work_consultation, Right::counsel}))
            return reaches && !is_hidden && given == Given::to_them;
        return false;
    }
    if (role == Role::mediator) {
        if (one_of(right,
                   {Right::read_mediation, Right::follow_mediation, Right::mediate, Right::read_mediation_notes}))
            return reaches && !is_hidden && given == Given::to_them;
        return false;
    }
    if (role == Role::supervisor) {
        if (one_of(right, {Right::read_supervision, Right::supervise}))
            return reaches && !is_hidden && given == Given::to_them;
        return false;
    }
    if (role == Role::custodian) {
        if (right == Right::decide_unseal) return reaches && !is_hidden;
        if (right == Right::read_units) return reaches && !is_hidden;
        return false;
    }
    if (role == Role::signer) {
        if (one_of(right, {Right::read_letter, Right::approve_letter, Right::annul_letter, Right::read_supervision,
                           Right::read_units, Right::read_employers, Right::read_referral}))
            return reaches && !is_hidden;
        return false;
    }
    if (role == Role::partner)
        return one_of(right, {Right::read_mailbox, Right::answer_mailbox}) && reaches && !is_hidden;
    if (role == Role::employer_hr) return false;
    if (role == Role::enterprise_union) return right == Right::read_units && reaches && !is_hidden;
    if (role == Role::system_admin)
        return one_of(right, {Right::read_people, Right::invite_people, Right::ask_roles, Right::disable_people,
                              Right::start_recovery, Right::read_jobs, Right::read_outbox, Right::read_system}) &&
               !is_hidden;
    if (role == Role::security_admin)
        return one_of(right, {Right::read_people, Right::decide_roles, Right::disable_people}) && !is_hidden;
    if (role == Role::audit_admin) return one_of(right, {Right::read_audit, Right::verify_audit}) && !is_hidden;
    return false;
}

constexpr Place places[] = {Place::own_unit, Place::above, Place::below, Place::sibling, Place::elsewhere};
constexpr Wall walls[] = {Wall::none, Wall::bound_to_it, Wall::same_group, Wall::conflict, Wall::bound_to_another};

TEST(AccessMatrix, EveryRightForEveryTwoRolesAndPlacesBehindEveryWallIsAsTheModelSays) {
    long long cells = 0;
    long long yes = 0;
    long long combination = 0;
    for (int one = 0; one < role_count; ++one)
        for (int two = 0; two < role_count; ++two)
            for (const Place here : places)
                for (const Place there : places)
                    for (const Wall wall : walls)
                        for (const Channel channel : {Channel::staff, Channel::phone}) {
                            const auto first = static_cast<Role>(one);
                            const auto second = static_cast<Role>(two);
                            Actor actor;
                            actor.id = somebody;
                            actor.grants = {{first, unit_of(here)}, {second, unit_of(there)}};
                            actor.walled_off = walled_off(wall);
                            actor.channel = channel;
                            const bool counts_first = channel == Channel::staff || first == Role::worker;
                            const bool counts_second = channel == Channel::staff || second == Role::worker;
                            for (const bool is_own : {false, true}) {
                                for (int r = 0; r < right_count; ++r) {
                                    const auto right = static_cast<Right>(r);
                                    const auto given = static_cast<Given>((combination + r) % 3);  // each in its turn
                                    const bool expected =
                                        (counts_first && model_says(first, here, right, is_own, wall, given)) ||
                                        (counts_second && model_says(second, there, right, is_own, wall, given));
                                    const auto said = may(actor, right, subject_of(given, is_own));
                                    ASSERT_EQ(said.has_value(), expected)
                                        << name_of(first) << " and " << name_of(second) << ": " << name_of(right)
                                        << ": right.hpp and model_says() do not agree";
                                    ASSERT_TRUE(said || said.error().code == "access.not_found");
                                    ++cells;
                                    yes += expected;
                                }
                                ++combination;
                            }
                        }
    EXPECT_EQ(cells, right_count * 98'000LL);  // 14 x 14 roles, 5 x 5 places, 5 walls, 2 channels, own or not
    EXPECT_GT(yes, cells / 100);
    EXPECT_LT(yes, cells / 2);
}

TEST(AccessMatrix, WhatIsGivenToSomebodyIsAsTheModelSaysForEveryRoleAlone) {
    int cells = 0;
    for (int r = 0; r < right_count; ++r)
        for (int one = 0; one < role_count; ++one)
            for (const Place place : places)
                for (const Wall wall : walls)
                    for (const Given given : {Given::to_nobody, Given::to_them, Given::to_another}) {
                        const auto right = static_cast<Right>(r);
                        const auto role = static_cast<Role>(one);
                        Actor actor;
                        actor.id = somebody;
                        actor.grants = {{role, unit_of(place)}};
                        actor.walled_off = walled_off(wall);
                        const Subject subject{{town, county}, employer, {}, given_to(given)};
                        ASSERT_EQ(may(actor, right, subject).has_value(),
                                  model_says(role, place, right, false, wall, given))
                            << name_of(role) << ": " << name_of(right);
                        ++cells;
                    }
    EXPECT_EQ(cells, right_count * 1'050);  // 14 roles, 5 places, 5 walls, given to nobody, to them, to another
}

TEST(AccessMatrix, WhatIsAboutAnEmployerWeDoNotKnowIsBehindEveryWall) {
    for (const Wall wall : walls) {
        Actor desk;
        desk.id = somebody;
        desk.grants = {{Role::desk, town}};
        desk.walled_off = walled_off(wall);
        Subject subject{{town, county}};
        EXPECT_TRUE(may(desk, Right::manage_points, subject));  // about no employer at all
        subject.employer_unknown = true;
        EXPECT_EQ(may(desk, Right::read_report, subject).has_value(), wall == Wall::none);
        subject.owner = somebody;
        desk.grants = {{Role::worker, {}}};
        EXPECT_TRUE(may(desk, Right::read_report, subject));  // his own
    }
}

TEST(RoleRules, LetNobodyAdviseWorkersAndSpeakForAnEmployer) {
    for (const Role adviser : {Role::lawyer, Role::counsellor, Role::mediator, Role::supervisor}) {
        for (const Role employer_side : {Role::employer_hr, Role::enterprise_union, Role::system_admin}) {
            EXPECT_FALSE(may_be_one_person(adviser, employer_side)) << name_of(adviser);
            EXPECT_FALSE(may_be_one_person(employer_side, adviser)) << name_of(adviser);
        }
        EXPECT_TRUE(may_be_one_person(adviser, Role::desk));
    }
    EXPECT_TRUE(may_be_one_person(Role::lawyer, Role::counsellor));
}

TEST(RoleRules, LetWhoWorksInAPartnerOfficeHoldNoRoleOfTheUnion) {
    for (int role = 0; role < role_count; ++role) {
        const auto other = static_cast<Role>(role);
        const bool expected = other == Role::partner || other == Role::worker;
        EXPECT_EQ(may_be_one_person(Role::partner, other), expected) << name_of(other);
        EXPECT_EQ(may_be_one_person(other, Role::partner), expected) << name_of(other);
    }
}

TEST(AccessMatrix, NothingIsOpenToWhoHoldsNoRole) {
    Actor nobody;
    nobody.id = somebody;
    for (int r = 0; r < right_count; ++r) {
        EXPECT_FALSE(may(nobody, static_cast<Right>(r), Subject{{town, county}, {}, somebody}));
        EXPECT_FALSE(may(nobody, static_cast<Right>(r)));
    }
}

TEST(AccessMatrix, WhatLiesNowhereIsReachedByNoUnit) {
    Actor desk;
    desk.grants = {{Role::desk, town}};
    EXPECT_FALSE(may(desk, Right::read_report, Subject{}));
    desk.grants = {{Role::desk, UnitId{}}};  // a role without its unit opens nothing
    EXPECT_FALSE(may(desk, Right::read_report, Subject{}));
    EXPECT_FALSE(may(desk, Right::read_report, Subject{{town, county}, {}, {}}));
}

TEST(AccessMatrix, NoAdministratorReadsAReportOrAnIdentity) {
    for (int role = 0; role < role_count; ++role)
        for (int right = 0; right < right_count; ++right)
            if (is_administrator(static_cast<Role>(role)) && lies_at_a_unit(static_cast<Right>(right))) {
                EXPECT_EQ(reach_of(static_cast<Role>(role), static_cast<Right>(right)), Reach::none);
            }
}

TEST(RightTable, NamesEachRoleWithEachRightOnceAtMost) {
    std::set<std::pair<Role, Right>> seen;
    for (const auto& allowance : allowances) EXPECT_TRUE(seen.emplace(allowance.role, allowance.right).second);
}

TEST(RightTable, OpensEveryRightToSomebody) {
    for (int right = 0; right < right_count; ++right) {
        bool open = false;
        for (const auto& allowance : allowances) open |= allowance.right == static_cast<Right>(right);
        EXPECT_TRUE(open) << name_of(static_cast<Right>(right));
    }
}

TEST(Gate, AsksForASessionARoleAndAFreshFactorInThisOrder) {
    const Instant noon{std::chrono::hours{1'000}};
    Actor custodian;
    custodian.grants = {{Role::custodian, town}};
    custodian.factor_given_at = noon - std::chrono::minutes{5};
    const auto code = [&](const Access& access, const Actor* actor) {
        const auto admitted = admits(access, actor, noon);
        return admitted ? std::string_view{"in"} : admitted.error().code;
    };
    EXPECT_EQ(code(anyone(), nullptr), "in");
    EXPECT_EQ(code(anonymous(), &custodian), "in");
    EXPECT_EQ(code(signed_in(), nullptr), "session.none");
    EXPECT_EQ(code(signed_in(), &custodian), "in");
    EXPECT_EQ(code(only(Role::desk, Role::audit_admin), &custodian), "access.not_allowed");
    EXPECT_EQ(code(only(Role::desk, Role::custodian), &custodian), "in");
    EXPECT_EQ(code(may_use(Right::decide_unseal), &custodian), "in");
    EXPECT_EQ(code(may_use(Right::read_audit), &custodian), "access.not_allowed");
    EXPECT_EQ(code(stepped_up(may_use(Right::decide_unseal)), &custodian), "access.step_up_needed");
    EXPECT_EQ(code(stepped_up(may_use(Right::read_audit)), &custodian), "access.not_allowed");
    custodian.factor_given_at = noon - std::chrono::minutes{5} + std::chrono::seconds{1};
    EXPECT_EQ(code(stepped_up(may_use(Right::decide_unseal)), &custodian), "in");
    custodian.factor_given_at = noon + std::chrono::seconds{1};  // a clock set back gives no factor
    EXPECT_EQ(code(stepped_up(may_use(Right::decide_unseal)), &custodian), "access.step_up_needed");
}

}  // namespace
}  // namespace gongyou
