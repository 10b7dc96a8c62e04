#include "core/people/first_use.hpp"

#include "core/people/people_house.hpp"

namespace gongyou {
namespace {

class FirstUseOnBoth : public PeopleOnBoth {};

TEST_P(FirstUseOnBoth, ANewStoreHasNoAccountAndACodeForEachOfTheThreeAdministrators) {
    const auto codes = set_up_codes();
    ASSERT_EQ(codes.size(), 3U);
    EXPECT_EQ(read([](sql::Reader& reader) { return accounts(reader); }), 0);
    make_administrators();
    EXPECT_EQ(read([](sql::Reader& reader) { return accounts(reader); }), 3);
    EXPECT_TRUE(set_up_codes().empty());
    const auto session = session_of(security_.session_token);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->actor.grants, (std::vector{Grant{Role::security_admin, UnitId{}}}));
    EXPECT_EQ(session->actor.name, "某某");
}

TEST_P(FirstUseOnBoth, ACodeMadeAnewTakesTheEarlierOneOut) {
    const auto earlier = set_up_codes();
    const auto later = set_up_codes();
    const Staff staff{{}, "first", "a quiet heron counts boats", "", "", ""};
    EXPECT_EQ(begin_first_use(earlier[0].code, staff).error().code, "first_use.refused");
    EXPECT_TRUE(begin_first_use(later[0].code, staff));
}

TEST_P(FirstUseOnBoth, ACodeMakesOneAccountOnlyHoweverOftenItWasBegun) {
    const auto code = set_up_codes()[0].code;
    Staff one{{}, "one", "a quiet heron counts boats", "", "", ""};
    Staff two{{}, "two", "a quiet heron counts boats", "", "", ""};
    const auto first = begin_first_use(code, one);
    const auto second = begin_first_use(code, two);
    one.totp_secret = first->totp_secret;
    two.totp_secret = second->totp_secret;
    EXPECT_TRUE(confirm_first_use(first->ticket.token, code_of(one)));
    EXPECT_EQ(confirm_first_use(second->ticket.token, code_of(two)).error().code, "first_use.refused");
    EXPECT_EQ(begin_first_use(code, two).error().code, "first_use.refused");
    EXPECT_EQ(read([](sql::Reader& reader) { return accounts(reader); }), 1);
}

TEST_P(FirstUseOnBoth, ACodeIsGoodForADay) {
    const auto code = set_up_codes()[0].code;
    const Staff staff{{}, "first", "a quiet heron counts boats", "", "", ""};
    clock_.pass(24h - 1s);
    EXPECT_TRUE(begin_first_use(code, staff));
    clock_.pass(1s);
    EXPECT_EQ(begin_first_use(code, staff).error().code, "first_use.refused");
}

TEST_P(FirstUseOnBoth, AWrongCodeOfTheAppChangesNothingAndTheFifthEndsTheTicket) {
    Staff staff{{}, "first", "a quiet heron counts boats", "", "", ""};
    const auto begun = begin_first_use(set_up_codes()[0].code, staff);
    staff.totp_secret = begun->totp_secret;
    const auto right = code_of(staff);
    const std::string wrong = right == "000000" ? "000001" : "000000";
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(confirm_first_use(begun->ticket.token, wrong).error().code, "sign_in.refused");
    EXPECT_EQ(confirm_first_use(begun->ticket.token, right).error().code, "first_use.refused");
    EXPECT_EQ(read([](sql::Reader& reader) { return accounts(reader); }), 0);
}

TEST_P(FirstUseOnBoth, RefusesACommonPasswordAndOneMadeOfTheLoginAndATakenLogin) {
    make_administrators();
    const auto code = invite(Role::desk, town_)->code;
    const auto with = [&](const std::string& login, const std::string& password) {
        const auto begun = begin_first_use(code, {{}, login, password, "", "", ""});
        return begun ? ""
                     : std::string{begun.error().fields.at(0).field} + " " + std::string{begun.error().fields[0].code};
    };
    EXPECT_EQ(with("egret", "short"), "password password.too_short");
    EXPECT_EQ(with("heron-by-the-lake", "heron-by-the-lake-1"), "password password.contains_own_data");
    EXPECT_EQ(with("System_Admin", "a quiet heron counts boats"), "login login.taken");
    EXPECT_EQ(with("egret", "a quiet heron counts boats"), "");
}

TEST_P(FirstUseOnBoth, AnInvitationGivesNoRightBeforeTheSecondAdministratorSaysYes) {
    make_administrators();
    const auto made = invite(Role::desk, town_);
    auto staff = staff_from(made->code, "desk");
    const auto before = session_of(staff.session_token);
    ASSERT_TRUE(before);
    EXPECT_TRUE(before->actor.grants.empty());
    ASSERT_TRUE(decide(acting(security_, Role::security_admin), made->request_id, true));
    EXPECT_FALSE(session_of(staff.session_token)) << "a change of role ends the session";
    const auto again = sign_in(staff, {.prefix = "192.0.2", .device_token = staff.device_token});
    ASSERT_TRUE(again);
    EXPECT_EQ(session_of(again->token)->actor.grants, (std::vector{Grant{Role::desk, town_}}));
}

INSTANTIATE_TEST_SUITE_P(Databases, FirstUseOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
