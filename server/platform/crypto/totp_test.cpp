#include "platform/crypto/totp.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/base64.hpp"

namespace gongyou::crypto {
namespace {

Instant second(std::int64_t count) { return Instant{std::chrono::seconds{count}}; }
const std::string secret = base32("12345678901234567890");

TEST(Totp, GivesTheCodesOfRfc6238) {
    // Appendix B, SHA-1; of its eight digits the last six.
    const std::pair<std::int64_t, std::string> vectors[] = {{59, "287082"},         {1111111109, "081804"},
                                                            {1111111111, "050471"}, {1234567890, "005924"},
                                                            {2000000000, "279037"}, {20000000000, "353130"}};
    for (const auto& [time, code] : vectors) {
        EXPECT_EQ(totp_code(secret, time / 30), code);
        EXPECT_EQ(matching_step(secret, code, second(time)), time / 30);
    }
}

TEST(Totp, AllowsOneStepOfSkewEachWayAndSaysWhichStepItWas) {
    const auto code = totp_code(secret, 1000);  // seconds 30000 to 30029
    EXPECT_EQ(matching_step(secret, code, second(29969)), std::nullopt);
    EXPECT_EQ(matching_step(secret, code, second(29970)), 1000);
    EXPECT_EQ(matching_step(secret, code, second(30059)), 1000);
    EXPECT_EQ(matching_step(secret, code, second(30060)), std::nullopt);
}

TEST(Totp, RefusesWhatIsNotSixDigits) {
    const auto code = totp_code(secret, 1000);
    for (const std::string& wrong : {std::string{}, code.substr(1), code + "0", " " + code, std::string{"abcdef"}})
        EXPECT_EQ(matching_step(secret, wrong, second(30000)), std::nullopt);
    EXPECT_EQ(matching_step("not base32!", code, second(30000)), std::nullopt);
    EXPECT_EQ(matching_step("not base32!", "", second(30000)), std::nullopt);
}

TEST(Totp, NewSecretHas160BitsAndIsReadByApps) {
    SystemRandom random;
    const auto fresh = new_totp_secret(random);
    EXPECT_EQ(fresh.size(), 32u);  // 160 bits in digits of five
    EXPECT_NE(fresh, new_totp_secret(random));
    EXPECT_EQ(totp_uri("GEZDGNBV", "工友", "li hua"),
              "otpauth://totp/%E5%B7%A5%E5%8F%8B:li%20hua?secret=GEZDGNBV&issuer=%E5%B7%A5%E5%8F%8B"
              "&algorithm=SHA1&digits=6&period=30");
}

}  // namespace
}  // namespace gongyou::crypto
