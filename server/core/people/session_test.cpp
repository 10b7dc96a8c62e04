#include "core/access/policy.hpp"
#include "core/people/people_house.hpp"
#include "core/people/people_sweep.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {
namespace {

class SessionOfPersonOnBoth : public PeopleOnBoth {
protected:
    void SetUp() override {
        PeopleOnBoth::SetUp();
        make_administrators();
        desk_ = new_staff(Role::desk, town_, "desk");
    }
    SignedIn desk_session() { return *sign_in(desk_, {.prefix = "192.0.2", .device_token = desk_.device_token}); }
    void touch(const SignedIn& session) {
        const auto found = session_of(session.token);
        ASSERT_TRUE(found);
        ASSERT_TRUE(write([&](sql::Tx& tx) { return OwnSession{parts_}.extend(tx, found->actor); }));
    }
    SignedIn worker_session() {
        AskForPhoneCode asked;
        asked.phone = Private{*Phone::read("13800000000")};
        EXPECT_TRUE(write([&](sql::Tx& tx) { return PhoneSignIn{parts_}.ask(tx, asked); }));
        SignInByPhone given;
        given.phone = asked.phone;
        given.code = Private{*SixDigits::read(sent_.back().second)};
        return *told(write([&](sql::Tx& tx) { return PhoneSignIn{parts_}.finish(tx, given, {}); }));
    }
    Staff desk_;
};

TEST_P(SessionOfPersonOnBoth, OfStaffEndsAfterThirtyIdleMinutes) {
    const auto session = desk_session();
    clock_.pass(29min);
    touch(session);
    clock_.pass(30min - 1s);
    EXPECT_TRUE(session_of(session.token));
    clock_.pass(1s);
    EXPECT_FALSE(session_of(session.token));
}

TEST_P(SessionOfPersonOnBoth, OfAnAdministratorEndsAfterFifteenIdleMinutes) {
    const auto session = *sign_in(audit_, {.prefix = "192.0.2"});
    clock_.pass(15min - 1s);
    EXPECT_TRUE(session_of(session.token));
    clock_.pass(1s);
    EXPECT_FALSE(session_of(session.token));
}

TEST_P(SessionOfPersonOnBoth, OfStaffEndsAfterEightHoursHoweverBusy) {
    const auto session = desk_session();
    for (int i = 0; i < 23; ++i) {  // 23 × 20 min = 7 h 40 min
        clock_.pass(20min);
        touch(session);
    }
    clock_.pass(20min - 1s);
    EXPECT_TRUE(session_of(session.token));
    clock_.pass(1s);
    EXPECT_FALSE(session_of(session.token));
}

TEST_P(SessionOfPersonOnBoth, OfAWorkerLastsTwelveIdleHoursAndThirtyDays) {
    const auto idle = worker_session();
    clock_.pass(12h - 1s);
    EXPECT_TRUE(session_of(idle.token));
    clock_.pass(1s);
    EXPECT_FALSE(session_of(idle.token));

    const auto busy = worker_session();
    for (int i = 0; i < 89; ++i) {  // 89 × 8 h
        clock_.pass(8h);
        touch(busy);
    }
    clock_.pass(8h - 1s);
    EXPECT_TRUE(session_of(busy.token));
    clock_.pass(1s);
    EXPECT_FALSE(session_of(busy.token));
}

TEST_P(SessionOfPersonOnBoth, SaysOnceAMinuteThatItShouldBeTouched) {
    const auto session = desk_session();
    EXPECT_FALSE(session_of(session.token)->touch_due);
    clock_.pass(60s);
    EXPECT_TRUE(session_of(session.token)->touch_due);
    touch(session);
    EXPECT_FALSE(session_of(session.token)->touch_due);
}

TEST_P(SessionOfPersonOnBoth, IsNewAtEachSignInAndTheOneTheBrowserCameWithDies) {
    const auto before = desk_session();
    const auto after = *sign_in(desk_, {.prefix = "192.0.2", .session_token = before.token});
    EXPECT_NE(before.token, after.token);
    EXPECT_FALSE(session_of(before.token));
    EXPECT_TRUE(session_of(after.token));
}

TEST_P(SessionOfPersonOnBoth, APresetTokenIsNotHonoured) {
    const std::string preset(64, 'a');
    const auto signed_in = *sign_in(desk_, {.prefix = "192.0.2", .session_token = preset});
    EXPECT_NE(signed_in.token, preset);
    EXPECT_FALSE(session_of(preset));
    EXPECT_FALSE(session_of(""));
    EXPECT_FALSE(session_of("' OR 1 = 1"));
}

TEST_P(SessionOfPersonOnBoth, DiesAtOnceWhenThePersonIsDisabled) {
    const auto session = desk_session();
    NamePerson asked;
    asked.id = desk_.id;
    ASSERT_TRUE(
        write([&](sql::Tx& tx) { return PeopleDesk{parts_}.disable(tx, acting(system_, Role::system_admin), asked); }));
    EXPECT_FALSE(session_of(session.token));
    EXPECT_EQ(ended_.back(), desk_.id);
    EXPECT_FALSE(sign_in(desk_, {.prefix = "192.0.2", .device_token = desk_.device_token}));
}

TEST_P(SessionOfPersonOnBoth, EndsAloneOrEverywhere) {
    const auto one = desk_session();
    const auto two = desk_session();
    const auto three = desk_session();
    const auto actor = session_of(one.token)->actor;
    ASSERT_TRUE(write([&](sql::Tx& tx) { return OwnSession{parts_}.sign_out(tx, actor); }));
    EXPECT_FALSE(session_of(one.token));
    EXPECT_TRUE(session_of(two.token));
    ASSERT_TRUE(write([&](sql::Tx& tx) { return OwnSession{parts_}.sign_out_everywhere(tx, actor); }));
    EXPECT_FALSE(session_of(two.token));
    EXPECT_FALSE(session_of(three.token));
}

TEST_P(SessionOfPersonOnBoth, StepUpLastsFiveMinutesAndNeedsACodeOfItsOwn) {
    const auto session = desk_session();
    clock_.pass(5min);
    const auto fresh = [&] { return has_fresh_factor(session_of(session.token)->actor, clock_.now()); };
    EXPECT_FALSE(fresh());
    const auto step_up = [&](const std::string& code) {
        const auto actor = session_of(session.token)->actor;
        return told(write([&](sql::Tx& tx) { return OwnSession{parts_}.step_up(tx, actor, factor(code), {}); }));
    };
    const auto code = next_code(desk_);
    ASSERT_TRUE(step_up(code));
    EXPECT_TRUE(fresh());
    EXPECT_EQ(step_up(code).error().code, "step_up.refused");
    clock_.pass(5min - 1s);
    EXPECT_TRUE(fresh());
    clock_.pass(1s);
    EXPECT_FALSE(fresh());
}

TEST_P(SessionOfPersonOnBoth, TellsThePersonWhoHeIs) {
    const auto session = desk_session();
    const auto me = read([&](sql::Reader& reader) {
        const auto found = SessionStore{reader, parts_}.find(session.token, reader.now());
        return OwnSession{parts_}.me(reader, *found, session.token);
    });
    ASSERT_TRUE(me);
    EXPECT_EQ(me->name, "某某");
    EXPECT_EQ(me->roles, std::vector{Role::desk});
    EXPECT_EQ(me->unit->id, town_);
    EXPECT_EQ(me->login, "desk");
    EXPECT_EQ(me->token, SessionStore::anti_forgery(keyring_, session.token));
    EXPECT_NE(me->token, session.token);
    EXPECT_EQ(me->ends_at, session.ends_at);
}

TEST_P(SessionOfPersonOnBoth, ByPhoneIsAWorkersWhateverOtherRolesThePersonHolds) {
    const auto first = worker_session();
    ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
        PersonStore{tx}.give({new_uuid_v7(tx.now(), tx.random()), first.person, Role::desk, town_, tx.now(), "a", "b"});
        return Done{};
    }));
    clock_.pass(1min);
    const auto actor = session_of(worker_session().token)->actor;
    EXPECT_TRUE(actor.has(Role::worker));
    EXPECT_FALSE(actor.has(Role::desk));
    EXPECT_FALSE(admits(only(Role::desk), &actor, clock_.now()));
    EXPECT_FALSE(admits(may_use(Right::work_report), &actor, clock_.now()));
    EXPECT_FALSE(has_fresh_factor(actor, clock_.now()));
}

TEST_P(SessionOfPersonOnBoth, IsSweptWithEverythingElseThatHasRunOut) {
    const auto sweep = [&] { return *write([&](sql::Tx& tx) { return Result<long long>{sweep_people(tx, parts_)}; }); };
    sweep();
    const auto staff = desk_session();
    const auto worker = worker_session();
    const auto ticket = give_password(desk_, {.prefix = "192.0.2"});
    ASSERT_TRUE(invite(Role::desk, town_));
    EXPECT_EQ(sweep(), 0);
    clock_.pass(24h * 181);
    // 2 new sessions and the 4 of first use, 1 ticket, 5 codes of first use, 1 code to a phone, 4 devices
    EXPECT_EQ(sweep(), 2 + 4 + 1 + 5 + 1 + 4);
}

INSTANTIATE_TEST_SUITE_P(Databases, SessionOfPersonOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
