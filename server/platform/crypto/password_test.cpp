#include <gtest/gtest.h>

#include <future>

#include "platform/crypto/hash_pool.hpp"
#include "platform/crypto/password_hash.hpp"
#include "platform/crypto/password_rules.hpp"
#include "platform/crypto/test_keyring.hpp"

namespace gongyou::crypto {
namespace {

constexpr SlowHashCost cheap{64, 1, 1};  // tests of everything but the cost itself

struct PasswordHash : testing::TestWithParam<Profile> {
    Keyring keyring = test_keyring(GetParam());
    SystemRandom random;
};

TEST_P(PasswordHash, IsKeptWithItsCostASaltAndAKeyedDigest) {
    const PasswordHasher hasher{keyring, random};
    const auto kept = hasher.hash("three ducks at noon");
    EXPECT_TRUE(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << kept;  // 19 MiB = 19 × 1024 KiB
    EXPECT_NE(kept.find(GetParam() == Profile::intl ? "$i1." : "$g1."), std::string::npos);
    const auto check = hasher.check("three ducks at noon", kept);
    EXPECT_TRUE(check.is_right);
    EXPECT_FALSE(check.needs_raise);
    EXPECT_FALSE(hasher.check("three ducks at noom", kept).is_right);
}

TEST_P(PasswordHash, IsAnotherEachTime) {
    const PasswordHasher hasher{keyring, random, cheap};
    EXPECT_NE(hasher.hash("three ducks at noon"), hasher.hash("three ducks at noon"));
}

TEST_P(PasswordHash, IsWorthlessWithoutTheKeyFile) {
    const auto kept = PasswordHasher{keyring, random, cheap}.hash("three ducks at noon");
    const auto other = test_keyring(GetParam());
    EXPECT_FALSE((PasswordHasher{other, random, cheap}.check("three ducks at noon", kept).is_right));
}

TEST_P(PasswordHash, MadeAtALowerCostAsksToBeRaised) {
    const auto kept = PasswordHasher{keyring, random, cheap}.hash("three ducks at noon");
    const PasswordHasher dearer{keyring, random, {128, 2, 1}};
    EXPECT_TRUE(dearer.check("three ducks at noon", kept).is_right);
    EXPECT_TRUE(dearer.check("three ducks at noon", kept).needs_raise);
    EXPECT_FALSE(dearer.check("wrong", kept).needs_raise);
}

TEST_P(PasswordHash, ThatIsDamagedOrTooDearMatchesNothing) {
    const PasswordHasher hasher{keyring, random, cheap};
    const auto kept = hasher.hash("three ducks at noon");
    for (const std::string& broken :
         {std::string{}, std::string{"$argon2id$v=19$"}, kept.substr(0, kept.size() - 1), "x" + kept,
          std::string{"$argon2id$v=19$m=99999999,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$i1.x"},
          std::string{"$argon2id$v=19$m=64,t=1,p=1$AAAA$i1.x"}, std::string{"$argon2id$v=19$m=,t=,p=$$"}})
        EXPECT_FALSE(hasher.check("three ducks at noon", broken).is_right) << broken;
    EXPECT_FALSE(hasher.check_nobody("three ducks at noon").is_right);
}

INSTANTIATE_TEST_SUITE_P(Profiles, PasswordHash, both_profiles, name_of_profile);

TEST(HashPool, RefusesAtOnceWhenItsQueueIsFull) {
    HashPool pool{2};
    std::promise<void> started, gate;
    auto opened = gate.get_future().share();
    std::atomic<int> ran = 0;
    ASSERT_TRUE(pool.submit([&] {
        started.set_value();
        opened.wait();
    }));
    started.get_future().wait();  // the thread is busy and the queue empty
    EXPECT_TRUE(pool.submit([&] { ++ran; }));
    EXPECT_TRUE(pool.submit([&] { ++ran; }));
    EXPECT_FALSE(pool.submit([&] { ++ran; }));
    std::promise<void> finished;
    gate.set_value();
    while (!pool.submit([&] { finished.set_value(); })) std::this_thread::yield();
    finished.get_future().wait();
    EXPECT_EQ(ran, 2);  // in order, so both came before
}

TEST(HashPool, FinishesWhatHasQueuedUpWhenItGoes) {
    std::atomic<int> ran = 0;
    {
        HashPool pool;
        for (int i = 0; i < 20; ++i) ASSERT_TRUE(pool.submit([&] { ++ran; }));
    }
    EXPECT_EQ(ran, 20);
}

struct PasswordCase {
    std::string password;
    std::string_view code;  ///< "" is accepted
};

std::string repeated(std::string_view piece, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += piece;
    return out;
}

TEST(PasswordRules, AcceptAndRefuseAsTheTableSays) {
    const PasswordOwner owner{
        .login = "lihua.desk", .phone = "13657492018", .words = {"xiangshangonghui", "330225199001011234"}};
    const std::string hundred_han = "工会为职工办实事" + repeated("甲乙丙丁", 23);  // 8 + 92 = 100 code points
    const PasswordCase cases[] = {
        // length: 12 to 128 code points
        {"", "password.too_short"},
        {"kX9#", "password.too_short"},
        {"mistyharbor", "password.too_short"},             // 11
        {"mistyharbors", ""},                              // 12
        {"一二三四五六七八九十百", "password.too_short"},  // 11, though 33 bytes
        {"月落乌啼霜满天江枫渔火对", ""},                  // 12
        {hundred_han, ""},
        {"harbour lamp " + repeated("abcdefghij klmnopqrst ", 5) + "12345", ""},  // 13 + 110 + 5 = 128
        {"harbour lamp " + repeated("abcdefghij klmnopqrst ", 5) + "123456", "password.too_long"},
        {repeated("工会为职工办实事甲", 15), "password.too_long"},  // 135
        // any character, spaces and signs too
        {"three ducks at noon", ""},
        {"  three ducks  ", ""},
        {"Tr0ub4dor&3x", ""},
        {"correct horse battery staple", ""},
        {"ｍｉｓｔｙｈａｒｂｏｒｓ", ""},  // full-width
        {"🦆🦆🐟🐟🚢🚢⚓⚓🌊🌊🌞🌧", ""},
        {"tab\tand\nbreak\x01", ""},
        {"'; DROP TABLE person; --", ""},
        {"<script>alert(1)</script>", ""},
        {"čšž-øåæ-ñçü-ß", ""},
        {"839201748263", ""},  // digits, but nobody's favourite
        {"Zm9vYmFyLXF1dXg", ""},
        {"winter-lantern-74", ""},
        {"kqjvxzwpfmbd", ""},
        // one piece over and over, few characters, one run
        {"aaaaaaaaaaaa", "password.too_common"},
        {"ababababababab", "password.too_common"},
        {"abcabcabcabc", "password.too_common"},
        {"mistyhmistyh", "password.too_common"},
        {"工会工会工会工会工会工会", "password.too_common"},
        {"112111221112", "password.too_common"},
        {"mnopqrstuvwxyz", "password.too_common"},
        {"zyxwvutsrqpo", "password.too_common"},
        {"............", "password.too_common"},
        // words with digits
        {"password1234", "password.too_common"},
        {"Password12345", "password.too_common"},
        {"PASSWORD123456", "password.too_common"},
        {"p@ssw0rd2024", "password.too_common"},
        {"welcome123456", "password.too_common"},
        {"admin@123456", "password.too_common"},
        {"iloveyou1314", "password.too_common"},
        {"ｐａｓｓｗｏｒｄ１２３４", "password.too_common"},  // full-width of a common one
        {"woaini5201314", "password.too_common"},
        {"woaini123456", "password.too_common"},
        {"zhongguo123456", "password.too_common"},
        {"xiangshan2024", "password.too_common"},
        {"zonggonghui123", "password.too_common"},
        {"gonghui123456", "password.too_common"},
        {"123456zhongguo", "password.too_common"},
        // walks on the keyboard, rows of digits, dates
        {"qwertyuiopas", "password.too_common"},
        {"QwertyUiop123", "password.too_common"},
        {"1qaz2wsx3edc", "password.too_common"},
        {"1q2w3e4r5t6y", "password.too_common"},
        {"qazwsxedcrfv", "password.too_common"},
        {"123456789012", "password.too_common"},
        {"098765432109", "password.too_common"},
        {"147258369147", "password.too_common"},
        {"20001001love", "password.too_common"},
        // of the same person
        {"lihua.desk-and-more", "password.contains_own_data"},
        {"my LIHUA.DESK!", "password.contains_own_data"},
        {"call 13657492018 me", "password.contains_own_data"},
        {"harbour492018", "password.contains_own_data"},    // six digits of the phone in a row
        {"harbour49201x", ""},                              // five
        {"harbour19900101", "password.contains_own_data"},  // birthday on the identity card
        {"XiangshanGonghui!", "password.contains_own_data"},
    };
    int counted = 0;
    for (const auto& [password, code] : cases) {
        const auto fault = password_fault(password, owner);
        EXPECT_EQ(fault ? fault->code : "", code) << password;
        if (fault) {
            EXPECT_EQ(fault->field, "password");
        }
        ++counted;
    }
    EXPECT_GE(counted, 60);
}

TEST(PasswordRules, ShortLoginIsNotTakenForOwnData) {
    EXPECT_EQ(password_fault("three wu ducks", {.login = "wu"}), std::nullopt);
}

TEST(PasswordRules, KnowTenThousandCommonPasswords) { EXPECT_GE(common_password_count(), 10'000u); }

}  // namespace
}  // namespace gongyou::crypto
