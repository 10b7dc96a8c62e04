#include "core/people/recovery.hpp"

#include "core/people/people_house.hpp"

namespace gongyou {
namespace {

class RecoveryOnBoth : public PeopleOnBoth {
protected:
    void SetUp() override {
        PeopleOnBoth::SetUp();
        make_administrators();
        desk_ = new_staff(Role::desk, town_, "desk");
    }
    Result<RecoveryStarted> start(const PersonId& id) {
        NamePerson asked;
        asked.id = id;
        return write([&](sql::Tx& tx) {
            return PeopleDesk{parts_}.start_recovery(tx, acting(system_, Role::system_admin), asked);
        });
    }
    Result<TicketIssued> begin(const std::string& token, const std::string& password = "four slow trams at dusk") {
        const Recovery recovery{parts_};
        BeginRecovery asked;
        asked.token = Private{*OpenCode::read(token)};
        asked.password = Private{TypedPassword{password}};
        const auto login = read([&](sql::Reader& reader) { return recovery.look_up(reader, asked); });
        if (!login) return fail(login.error());
        const auto prepared = recovery.prepare(asked, *login);
        if (!prepared) return fail(prepared.error());
        return write([&](sql::Tx& tx) { return recovery.begin(tx, *prepared); });
    }
    const Caller somewhere_{.prefix = "198.51.100"};
    Staff desk_;
};

TEST_P(RecoveryOnBoth, SetsTheNewPasswordOnlyWithTheSecondFactorAndEndsEverySession) {
    const auto session = *sign_in(desk_, somewhere_);
    const auto ticket = begin(start(desk_.id)->token);
    ASSERT_TRUE(ticket);
    EXPECT_TRUE(session_of(session.token)) << "nothing has changed yet";
    EXPECT_TRUE(give_password(desk_, somewhere_));

    const auto recovered = give_factor(ticket->token, next_code(desk_), somewhere_);
    ASSERT_TRUE(recovered);
    EXPECT_TRUE(session_of(recovered->token));
    EXPECT_FALSE(session_of(session.token));
    EXPECT_FALSE(give_password(desk_, somewhere_)) << "the old password";
    desk_.password = "four slow trams at dusk";
    EXPECT_TRUE(sign_in(desk_, somewhere_));
}

TEST_P(RecoveryOnBoth, ATokenWorksOnce) {
    const auto token = start(desk_.id)->token;
    ASSERT_TRUE(begin(token));
    EXPECT_EQ(begin(token).error().code, "recovery.refused");
}

TEST_P(RecoveryOnBoth, ATokenLivesFifteenMinutesAndANewOneTakesItOut) {
    const auto early = start(desk_.id)->token;
    clock_.pass(15min);
    EXPECT_EQ(begin(early).error().code, "recovery.refused");
    const auto second = start(desk_.id)->token;
    const auto third = start(desk_.id)->token;
    EXPECT_EQ(begin(second).error().code, "recovery.refused");
    clock_.pass(15min - 1s);
    EXPECT_TRUE(begin(third));
}

TEST_P(RecoveryOnBoth, ATokenOfOneOpensNothingOfAnother) {
    const auto other = new_staff(Role::desk, town_, "other");
    const auto ticket = begin(start(desk_.id)->token);
    EXPECT_FALSE(give_factor(ticket->token, next_code(other), somewhere_));
    EXPECT_TRUE(sign_in(other, somewhere_)) << "and changed nothing of hers";
}

TEST_P(RecoveryOnBoth, AFirstUseCodeIsNoRecoveryTokenAndTheOtherWayRound) {
    const auto invitation = invite(Role::desk, town_)->code;
    EXPECT_EQ(begin(invitation).error().code, "recovery.refused");
    EXPECT_EQ(begin_first_use(start(desk_.id)->token, desk_).error().code, "first_use.refused");
}

TEST_P(RecoveryOnBoth, AWeakPasswordDoesNotUseTheTokenUp) {
    const auto token = start(desk_.id)->token;
    EXPECT_EQ(begin(token, "short").error().fields.at(0).code, "password.too_short");
    EXPECT_TRUE(begin(token));
}

TEST_P(RecoveryOnBoth, AnAdministratorRecoversNeitherHimselfNorWhoHasNoAccount) {
    EXPECT_EQ(start(system_.id).error().code, "people.not_yourself");
    EXPECT_EQ(start(invite(Role::desk, town_)->person_id).error().code, "people.not_active");
    EXPECT_EQ(start(PersonId::unordered(random_)).error().code, "access.not_found");
}

INSTANTIATE_TEST_SUITE_P(Databases, RecoveryOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
