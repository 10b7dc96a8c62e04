#include "core/people/people_desk.hpp"

#include <atomic>
#include <thread>

#include "core/organisations/employers.hpp"
#include "core/people/people_house.hpp"

namespace gongyou {
namespace {

class PeopleDeskOnBoth : public PeopleOnBoth {
protected:
    void SetUp() override {
        PeopleOnBoth::SetUp();
        make_administrators();
    }
    Actor system() const { return acting(system_, Role::system_admin); }
    Actor security() const { return acting(security_, Role::security_admin); }
    Result<RoleChangeAsked> ask(RoleAct act, const PersonId& id, Role role, std::optional<UnitId> unit) {
        AskRoleChange asked;
        asked.id = id;
        asked.act = act;
        asked.role = role;
        asked.unit_id = std::move(unit);
        return write([&](sql::Tx& tx) { return PeopleDesk{parts_}.ask_role_change(tx, system(), asked); });
    }
    std::string_view granted(const Result<RoleChangeAsked>& asked) {
        if (!asked) return asked.error().code;
        const auto decided = decide(security(), asked->request_id, true);
        return decided ? "granted" : decided.error().code;
    }
};

TEST_P(PeopleDeskOnBoth, ARoleIsAskedByOneAndDecidedByAnother) {
    const auto made = invite(Role::desk, town_);
    Actor both = security();
    both.id = system_.id;
    EXPECT_EQ(decide(both, made->request_id, true).error().code, "access.second_person_needed");
    EXPECT_EQ(decide(system(), made->request_id, true).error().code, "access.not_allowed");
    EXPECT_EQ(decide(security(), made->request_id, true)->state, RoleRequestState::granted);
    EXPECT_EQ(decide(security(), made->request_id, false).error().code, "role_request.decided_already");
}

TEST_P(PeopleDeskOnBoth, NobodyDecidesAboutHimself) {
    const auto made = invite(Role::security_admin, {});
    const auto deputy = staff_from(made->code, "deputy");
    EXPECT_EQ(decide(acting(deputy, Role::security_admin), made->request_id, true).error().code,
              "access.second_person_needed");
}

TEST_P(PeopleDeskOnBoth, OfManyDecisionsAtOnceOneStands) {
    const auto id = invite(Role::desk, town_)->request_id;
    const auto other_server = open_database();
    std::atomic<int> stood = 0;
    parts_.record = [](sql::Tx&, const PeopleEvent&) {};
    parts_.sessions_ended = [](const PersonId&) {};
    std::vector<std::thread> threads;
    for (int i = 0; i < 10; ++i)
        threads.emplace_back([&, i] {
            DecideRoleRequest asked;
            asked.id = id;
            asked.grant = i % 3 == 0;
            auto& server = i % 2 == 0 ? *database_ : *other_server;
            stood +=
                server.write_and_wait([&](sql::Tx& tx) { return PeopleDesk{parts_}.decide(tx, security(), asked); })
                    .has_value();
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(stood, 1);
}

TEST_P(PeopleDeskOnBoth, ThreeAdministratorsAreThreePeopleAndNoneOfThemWorksAtADesk) {
    EXPECT_EQ(granted(ask(RoleAct::give, audit_.id, Role::system_admin, {})), "role.not_for_one_person");
    EXPECT_EQ(granted(ask(RoleAct::give, audit_.id, Role::desk, town_)), "role.not_for_one_person");
    const auto desk = new_staff(Role::desk, town_, "desk");
    EXPECT_EQ(granted(ask(RoleAct::give, desk.id, Role::audit_admin, {})), "role.not_for_one_person");
    EXPECT_EQ(granted(ask(RoleAct::give, desk.id, Role::custodian, town_)), "granted");
}

TEST_P(PeopleDeskOnBoth, TheLastAdministratorOfAKindStays) {
    EXPECT_EQ(granted(ask(RoleAct::take, audit_.id, Role::audit_admin, {})), "role.last_administrator");
    NamePerson asked;
    asked.id = audit_.id;
    const auto disable = [&] {
        return write([&](sql::Tx& tx) { return PeopleDesk{parts_}.disable(tx, security(), asked); });
    };
    EXPECT_EQ(disable().error().code, "role.last_administrator");
    const auto made = invite(Role::audit_admin, {});
    ASSERT_TRUE(decide(security(), made->request_id, true));
    EXPECT_EQ(disable().error().code, "role.last_administrator") << "invited is not yet there";
    staff_from(made->code, "deputy");
    EXPECT_TRUE(disable());
    EXPECT_TRUE(set_up_codes().empty());
}

TEST_P(PeopleDeskOnBoth, ARoleGoesWithTheRightSortOfPlaceAndAtMostFourUnits) {
    const auto refusal = [&](Role role, std::optional<UnitId> unit) {
        const auto made = invite(role, std::move(unit));
        return made ? "" : made.error().fields.at(0).field + " " + std::string{made.error().fields[0].code};
    };
    EXPECT_EQ(refusal(Role::desk, {}), "unit_id role.needs_unit");
    EXPECT_EQ(refusal(Role::audit_admin, town_), "unit_id role.needs_no_unit");
    EXPECT_EQ(refusal(Role::worker, {}), "role role.not_given");
    EXPECT_EQ(refusal(Role::desk, UnitId::unordered(random_)), "unit_id unit.unknown");
    const auto office = add_unit(UnitKind::partner, root_);  // beside the union, not in it
    EXPECT_EQ(refusal(Role::desk, office), "unit_id role.not_at_this_unit");
    EXPECT_EQ(refusal(Role::partner, town_), "unit_id role.not_at_this_unit");
    EXPECT_EQ(refusal(Role::partner, office), "");
    const auto desk = new_staff(Role::desk, town_, "desk");
    EXPECT_EQ(granted(ask(RoleAct::give, desk.id, Role::desk, town_)), "role.held_already");
    EXPECT_EQ(granted(ask(RoleAct::take, desk.id, Role::desk, root_)), "role.not_held");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(granted(ask(RoleAct::give, desk.id, Role::desk, add_unit(UnitKind::station, town_))), "granted");
    EXPECT_EQ(granted(ask(RoleAct::give, desk.id, Role::desk, add_unit(UnitKind::station, town_))),
              "role.too_many_units");
}

TEST_P(PeopleDeskOnBoth, ATakenRoleAndItsSessionsEndAtOnce) {
    const auto desk = new_staff(Role::desk, town_, "desk");
    const auto session = *sign_in(desk, {.prefix = "192.0.2"});
    EXPECT_EQ(granted(ask(RoleAct::take, desk.id, Role::desk, town_)), "granted");
    EXPECT_FALSE(session_of(session.token));
    const auto again = *sign_in(desk, {.prefix = "192.0.2"});
    EXPECT_TRUE(session_of(again.token)->actor.grants.empty());
}

TEST_P(PeopleDeskOnBoth, AnEmployersContactIsBoundToTheEmployerAndWalledOffFromItsGroup) {
    const auto group = EmployerGroupId::unordered(random_);
    const auto own = EmployerId::unordered(random_);
    const auto sister = EmployerId::unordered(random_);
    const auto other = EmployerId::unordered(random_);
    ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
        Employers employers{tx};
        employers.add_group({group, "集团"});
        EXPECT_TRUE(employers.add({own, "甲", std::nullopt, group}));
        EXPECT_TRUE(employers.add({sister, "乙", std::nullopt, group}));
        EXPECT_TRUE(employers.add({other, "丙", std::nullopt, std::nullopt}));
        return Done{};
    }));
    const auto enterprise = add_unit(UnitKind::enterprise, town_, own);
    const auto workshop = add_unit(UnitKind::enterprise, enterprise);
    const auto contact = new_staff(Role::employer_hr, workshop, "contact");
    const auto actor = session_of(contact.session_token)->actor;
    EXPECT_EQ(actor.bound_employer, own);
    EXPECT_EQ(actor.walled_off, (std::vector{std::min(own, sister), std::max(own, sister)}));
}

TEST_P(PeopleDeskOnBoth, ListsPeoplePageByPageWithLoginsMasked) {
    clock_.pass(1s);  // people are listed by age
    new_staff(Role::desk, town_, "desk");
    ListPeople asked;
    asked.limit = 3;
    const auto first = read([&](sql::Reader& reader) { return PeopleDesk{parts_}.list(reader, security(), asked); });
    ASSERT_EQ(first->items.size(), 3U);
    EXPECT_EQ(first->items[0].login_masked, "sy***");
    EXPECT_EQ(first->items[0].roles, std::vector{Role::system_admin});
    asked.after = PersonId::parse(*first->next);
    const auto rest = read([&](sql::Reader& reader) { return PeopleDesk{parts_}.list(reader, security(), asked); });
    ASSERT_EQ(rest->items.size(), 1U);
    EXPECT_EQ(rest->items[0].unit->id, town_);
    EXPECT_FALSE(rest->next);
    EXPECT_FALSE(read([&](sql::Reader& reader) {
        return PeopleDesk{parts_}.list(reader, acting(audit_, Role::audit_admin), asked);
    }));
}

TEST_P(PeopleDeskOnBoth, ShowsWhatIsAskedAndByWhom) {
    const auto made = invite(Role::desk, town_);
    const auto page = read([&](sql::Reader& reader) { return PeopleDesk{parts_}.list_requests(reader, security()); });
    ASSERT_EQ(page->items.size(), 1U);
    EXPECT_EQ(page->items[0].id, made->request_id);
    EXPECT_EQ(page->items[0].asked_by_name, "某某");
    EXPECT_FALSE(page->items[0].mine);
    ASSERT_TRUE(decide(security(), made->request_id, false));
    EXPECT_TRUE(
        read([&](sql::Reader& reader) { return PeopleDesk{parts_}.list_requests(reader, security()); })->items.empty());
}

INSTANTIATE_TEST_SUITE_P(Databases, PeopleDeskOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
