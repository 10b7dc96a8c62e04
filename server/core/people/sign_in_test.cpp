#include "core/people/sign_in.hpp"

#include <thread>

#include "core/people/people_house.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {
namespace {

class SignInOnBoth : public PeopleOnBoth {
protected:
    void SetUp() override {
        PeopleOnBoth::SetUp();
        make_administrators();
        desk_ = new_staff(Role::desk, town_, "desk");
    }
    Staff desk_;
    const Caller somewhere_{.prefix = "198.51.100"};
};

TEST_P(SignInOnBoth, NeedsThePasswordAndTheSecondFactor) {
    const auto ticket = give_password(desk_, somewhere_);
    ASSERT_TRUE(ticket);
    EXPECT_FALSE(session_of(ticket->token)) << "a ticket is no session";
    const auto signed_in = give_factor(ticket->token, next_code(desk_), somewhere_);
    ASSERT_TRUE(signed_in);
    const auto session = session_of(signed_in->token);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->actor.id, desk_.id);
    EXPECT_EQ(session->actor.grants, (std::vector{Grant{Role::desk, town_}}));
    EXPECT_EQ(session->actor.factor_given_at, clock_.now());
    EXPECT_EQ(give_factor(ticket->token, next_code(desk_), somewhere_).error().code, "sign_in.refused");
}

TEST_P(SignInOnBoth, RefusesAWrongPasswordAnUnknownLoginAndADisabledPersonAlike) {
    Staff wrong = desk_;
    wrong.password = "a quiet heron counts goats";
    Staff unknown = desk_;
    unknown.login = "nobody";
    const auto one = give_password(wrong, somewhere_);
    const auto two = give_password(unknown, somewhere_);
    NamePerson asked;
    asked.id = desk_.id;
    ASSERT_TRUE(write(
        [&](sql::Tx& tx) { return PeopleDesk{parts_}.disable(tx, acting(security_, Role::security_admin), asked); }));
    const auto three = give_password(desk_, somewhere_);
    for (const auto* refused : {&one, &two, &three}) {
        ASSERT_FALSE(*refused);
        EXPECT_EQ(refused->error().kind, FaultKind::unauthenticated);
        EXPECT_EQ(refused->error().code, "sign_in.refused");
        EXPECT_TRUE(refused->error().params.empty());
    }
    EXPECT_EQ(std::ranges::count(recorded_, "people.password_given refused"), 3);
}

TEST_P(SignInOnBoth, AsksTheHasherForNobodyToo) {
    const SignIn sign_in{parts_};
    Staff unknown = desk_;
    unknown.login = "nobody";
    const auto file =
        read([&](sql::Reader& reader) { return sign_in.look_up(reader, password_of(unknown), somewhere_); });
    ASSERT_TRUE(file);
    const crypto::PasswordHasher slow{keyring_, random_, {.memory_kib = 19 * 1024, .passes = 2, .lanes = 1}};
    const PeopleParts parts{keyring_, slow, guard_, "tree"};
    const auto before = std::chrono::steady_clock::now();
    EXPECT_TRUE(SignIn{parts}.check(*file, password_of(unknown)).person.is_empty());
    EXPECT_GT(std::chrono::steady_clock::now() - before, 5ms);  // far above any path without a hash
}

TEST_P(SignInOnBoth, RaisesAHashKeptAtALowerCost) {
    const auto before =
        read([&](sql::Reader& reader) { return PersonStore{reader}.credential_of(desk_.id)->password; });
    const crypto::PasswordHasher dearer{keyring_, random_, {.memory_kib = 128, .passes = 1, .lanes = 1}};
    const PeopleParts parts{keyring_, dearer, guard_, "tree"};
    const SignIn with_dearer{parts};
    const auto asked = password_of(desk_);
    const auto file = read([&](sql::Reader& reader) { return with_dearer.look_up(reader, asked, somewhere_); });
    const auto checked = with_dearer.check(*file, asked);
    ASSERT_TRUE(told(write([&](sql::Tx& tx) { return with_dearer.begin(tx, checked); })));
    const auto after = read([&](sql::Reader& reader) { return PersonStore{reader}.credential_of(desk_.id)->password; });
    EXPECT_TRUE(before.starts_with("$argon2id$v=19$m=64,")) << before;
    EXPECT_TRUE(after.starts_with("$argon2id$v=19$m=128,")) << after;
    EXPECT_TRUE(sign_in(desk_, somewhere_));
}

TEST_P(SignInOnBoth, APasswordChangedBetweenLookingAndDecidingIsRefused) {
    const SignIn sign_in{parts_};
    const auto asked = password_of(desk_);
    const auto file = read([&](sql::Reader& reader) { return sign_in.look_up(reader, asked, somewhere_); });
    const auto checked = sign_in.check(*file, asked);
    ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
        PersonStore people{tx};
        auto credential = *people.credential_of(desk_.id);
        credential.changed_at += 1s;
        people.put(credential);
        return Done{};
    }));
    EXPECT_EQ(told(write([&](sql::Tx& tx) { return sign_in.begin(tx, checked); })).error().code, "sign_in.refused");
}

TEST_P(SignInOnBoth, LetsOneOfTwentyParallelUsesOfOneCodeThrough) {
    GuessLimits wide;
    wide.account.free_tries = wide.prefix.free_tries = 1000;
    wide.overall_burst = 1000;
    GuessGuard guard{clock_, wide};  // so that it is not the guard that stops the nineteen
    PeopleParts parts{keyring_, hasher_, guard, "tree"};
    const auto other_server = open_database();
    std::vector<std::string> tickets;
    for (int i = 0; i < 20; ++i) tickets.push_back(give_password(desk_, somewhere_)->token);
    const auto code = next_code(desk_);
    std::atomic<int> let_in = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 20; ++i)
        threads.emplace_back([&, i] {
            Caller caller = somewhere_;
            caller.ticket_token = tickets[static_cast<std::size_t>(i)];
            auto& server = i % 2 == 0 ? *database_ : *other_server;
            let_in += told(server.write_and_wait([&](sql::Tx& tx) {
                          return SignIn{parts}.finish(tx, factor(code), caller);
                      })).has_value();
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(let_in, 1);
    EXPECT_EQ(give_factor(give_password(desk_, somewhere_)->token, code, somewhere_).error().code, "sign_in.refused");
}

TEST_P(SignInOnBoth, ATicketEndsAfterFiveWrongCodesAndAfterTenMinutes) {
    const auto ticket = give_password(desk_, somewhere_);
    const auto right = next_code(desk_);
    const std::string wrong = right == "000000" ? "000001" : "000000";
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(give_factor(ticket->token, wrong, somewhere_));
    clock_.pass(60s);  // whatever the guard asks to wait
    EXPECT_EQ(give_factor(ticket->token, next_code(desk_), somewhere_).error().code, "sign_in.refused");

    const auto other = give_password(desk_, somewhere_);
    clock_.pass(10min);
    EXPECT_EQ(give_factor(other->token, next_code(desk_), somewhere_).error().code, "sign_in.refused");
}

TEST_P(SignInOnBoth, StrangersCannotLockOutTheOwnerOnAKnownDevice) {
    Staff stranger = desk_;
    stranger.password = "a quiet heron counts goats";
    int tried = 0;
    for (int i = 0; i < 500; ++i) {
        Caller caller = somewhere_;
        caller.prefix = "198.51." + std::to_string(i % 50);
        const auto refused = give_password(stranger, caller);
        ASSERT_FALSE(refused);
        tried += refused.error().code == "sign_in.refused";
    }
    EXPECT_EQ(tried, 5);  // all at the same moment: the free ones
    Caller elsewhere = somewhere_;
    EXPECT_EQ(give_password(desk_, elsewhere).error().code, "sign_in.slow_down");
    Caller forged = somewhere_;
    forged.device_token = security_.device_token;  // known, but another person's
    EXPECT_EQ(give_password(desk_, forged).error().code, "sign_in.slow_down");
    Caller own = somewhere_;
    own.device_token = desk_.device_token;
    EXPECT_TRUE(sign_in(desk_, own));
}

TEST_P(SignInOnBoth, KeepsNoNameLoginTokenOrCodeInClear) {
    const auto signed_in = sign_in(desk_, somewhere_);
    ASSERT_TRUE(signed_in);
    const auto rows = read([&](sql::Reader& reader) { return PersonStore{reader}.find(desk_.id); });
    EXPECT_EQ(rows->name.find("某某"), std::string::npos);
    EXPECT_EQ(rows->login->find("desk"), std::string::npos);
    const auto credential = read([&](sql::Reader& reader) { return PersonStore{reader}.credential_of(desk_.id); });
    EXPECT_EQ(credential->totp_secret.find(desk_.totp_secret), std::string::npos);
    if (GetParam() == sql::Dialect::sqlite) {
        database_.reset();  // closing a descriptor of ours would drop the locks of an open database
        std::string all;
        for (const auto* end : {"", "-wal"}) {
            const auto path = test_database().url().substr(std::string_view{"sqlite://"}.size()) + end;
            std::unique_ptr<FILE, int (*)(FILE*)> file{fopen(path.c_str(), "rb"), fclose};
            char bytes[4096];
            while (const auto size = file ? fread(bytes, 1, sizeof bytes, file.get()) : 0) all.append(bytes, size);
        }
        ASSERT_GT(all.size(), 10'000U);
        for (const auto& secret :
             {signed_in->token, signed_in->device_token, desk_.totp_secret, desk_.password, std::string{"某某"}})
            EXPECT_EQ(all.find(secret), std::string::npos) << secret;
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, SignInOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
