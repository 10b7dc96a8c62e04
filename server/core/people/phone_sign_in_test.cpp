#include "core/people/phone_sign_in.hpp"

#include <atomic>
#include <thread>

#include "core/people/known_devices.hpp"
#include "core/people/people_house.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {
namespace {

class PhoneSignInOnBoth : public PeopleOnBoth {
protected:
    std::size_t ask(const std::string& phone = "13800000000") {
        AskForPhoneCode asked;
        asked.phone = Private{*Phone::read(phone)};
        EXPECT_TRUE(write([&](sql::Tx& tx) { return PhoneSignIn{parts_}.ask(tx, asked); }));
        return sent_.size();
    }
    static SignInByPhone with(const std::string& code, const std::string& phone = "13800000000") {
        SignInByPhone given;
        given.phone = Private{*Phone::read(phone)};
        given.code = Private{*SixDigits::read(code)};
        return given;
    }
    Result<SignedIn> give(const std::string& code, const std::string& phone = "13800000000") {
        return told(write([&](sql::Tx& tx) { return PhoneSignIn{parts_}.finish(tx, with(code, phone), {}); }));
    }
    static std::string other_than(const std::string& code) { return code == "000000" ? "000001" : "000000"; }
};

TEST_P(PhoneSignInOnBoth, MakesAWorkerOfWhoeverProvesANumberAndKnowsHimAgain) {
    ask();
    ASSERT_EQ(sent_.back().first, "13800000000");
    const auto first = give(sent_.back().second);
    ASSERT_TRUE(first);
    const auto actor = session_of(first->token)->actor;
    EXPECT_EQ(actor.grants, (std::vector{Grant{Role::worker, UnitId{}}}));
    EXPECT_EQ(actor.channel, Channel::phone);
    clock_.pass(1min);
    ask();
    EXPECT_EQ(give(sent_.back().second)->person, first->person);
}

TEST_P(PhoneSignInOnBoth, ACodeWorksOnceAndForItsOwnNumberOnly) {
    ask();
    const auto code = sent_.back().second;
    EXPECT_EQ(give(code, "13900000000").error().code, "sign_in.refused");
    EXPECT_TRUE(give(code));
    EXPECT_EQ(give(code).error().code, "sign_in.refused");
}

TEST_P(PhoneSignInOnBoth, ACodeLastsFiveMinutesAndFiveTries) {
    ask();
    clock_.pass(5min);
    EXPECT_FALSE(give(sent_.back().second));
    ask();
    clock_.pass(5min - 1s);
    EXPECT_TRUE(give(sent_.back().second));
    clock_.pass(1min);
    ask();
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(give(other_than(sent_.back().second)));
    EXPECT_FALSE(give(sent_.back().second)) << "the right one, too late";
}

TEST_P(PhoneSignInOnBoth, SendsOneAMinuteAndFiveADayToANumberAndSaysNothingOfIt) {
    EXPECT_EQ(ask(), 1U);
    clock_.pass(59s);
    EXPECT_EQ(ask(), 1U);
    clock_.pass(1s);
    EXPECT_EQ(ask(), 2U);
    for (int i = 0; i < 10; ++i) {
        clock_.pass(1min);
        ask();
    }
    EXPECT_EQ(sent_.size(), 5U);
    EXPECT_EQ(ask("13900000000"), 6U);
    clock_.pass(24h);
    EXPECT_EQ(ask(), 7U);
}

TEST_P(PhoneSignInOnBoth, SendsOneOfTwentyAskedForAtOnceAndLetsOneOfTwentyUsesIn) {
    const auto other_server = open_database();
    std::atomic<int> sent = 0;
    std::mutex mutex;
    std::string code;
    parts_.send_code = [&](sql::Tx&, const Phone&, std::string_view digits) {
        const std::lock_guard lock{mutex};
        ++sent;
        code = digits;
    };
    parts_.record = [](sql::Tx&, const PeopleEvent&) {};
    const auto in_parallel = [&](auto act) {
        std::vector<std::thread> threads;
        for (int i = 0; i < 20; ++i) threads.emplace_back([&, i] { act(i % 2 == 0 ? *database_ : *other_server); });
        for (auto& thread : threads) thread.join();
    };
    AskForPhoneCode asked;
    asked.phone = Private{*Phone::read("13800000000")};
    in_parallel([&](sql::Database& server) {
        EXPECT_TRUE(server.write_and_wait([&](sql::Tx& tx) { return PhoneSignIn{parts_}.ask(tx, asked); }));
    });
    EXPECT_EQ(sent, 1);
    std::atomic<int> let_in = 0;
    in_parallel([&](sql::Database& server) {
        let_in += told(server.write_and_wait([&](sql::Tx& tx) {
                      return PhoneSignIn{parts_}.finish(tx, with(code), {});
                  })).has_value();
    });
    EXPECT_EQ(let_in, 1);
}

TEST_P(PhoneSignInOnBoth, WhoeverRegisteredANumberBeforeItsOwnerProvedItHoldsNothingAfter) {
    make_administrators();
    // an account that carries the number unproved, with password, session, device and ticket of whoever made it
    const auto squatter = new_staff(Role::desk, town_, "squatter");
    const PersonSeals seals{keyring_, "tree"};
    ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
        PersonStore people{tx};
        auto person = *people.find(squatter.id);
        const auto phone = *Phone::read("13800000000");
        person.phone = seals.seal_phone(person.id, phone);
        person.phone_index = seals.phone_index(phone);
        people.save(person);
        return Done{};
    }));
    const Caller caller{.prefix = "192.0.2", .device_token = squatter.device_token};
    const auto session = sign_in(squatter, caller);
    const auto ticket = give_password(squatter, caller);
    ASSERT_TRUE(session && ticket);

    ask();
    const auto owner = give(sent_.back().second);
    ASSERT_TRUE(owner);
    EXPECT_TRUE(session_of(owner->token));
    EXPECT_FALSE(session_of(session->token));
    EXPECT_FALSE(give_factor(ticket->token, next_code(squatter), caller));
    EXPECT_FALSE(give_password(squatter, caller));
    EXPECT_EQ(read([&](sql::Reader& reader) {
                  return KnownDevices{reader, parts_}.known(squatter.device_token, squatter.id, reader.today());
              }),
              "");
}

TEST_P(PhoneSignInOnBoth, ADisabledWorkerIsRefusedLikeAWrongCode) {
    make_administrators();
    ask();
    const auto worker = give(sent_.back().second);
    NamePerson asked;
    asked.id = worker->person;
    ASSERT_TRUE(
        write([&](sql::Tx& tx) { return PeopleDesk{parts_}.disable(tx, acting(system_, Role::system_admin), asked); }));
    EXPECT_FALSE(session_of(worker->token));
    clock_.pass(1min);
    ask();
    EXPECT_EQ(give(sent_.back().second).error().code, "sign_in.refused");
}

INSTANTIATE_TEST_SUITE_P(Databases, PhoneSignInOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
