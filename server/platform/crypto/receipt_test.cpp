#include "platform/crypto/receipt.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "platform/crypto/test_keyring.hpp"

namespace gongyou::crypto {
namespace {

struct Receipt : testing::Test {
    Keyring keyring = test_keyring();
    SystemRandom random;
};

TEST_F(Receipt, IsTwentyDigitsShownInGroupsOfFour) {
    const auto code = ReceiptCode::fresh(random);
    const auto shown = code.shown();
    ASSERT_EQ(shown.size(), 24u);  // 20 digits and 4 spaces
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i % 5 == 4) {
            EXPECT_EQ(shown[i], ' ');
        } else {
            EXPECT_TRUE(shown[i] >= '0' && shown[i] <= '9');
        }
    }
    EXPECT_EQ(code.digits().size(), 20u);
}

TEST_F(Receipt, EachDigitStandsAtEachPlace) {
    // 600 codes: that one digit is missing at one place has a chance below 200 × 0.9^600 < 10^-25.
    std::set<std::pair<std::size_t, char>> seen;
    for (int n = 0; n < 600; ++n) {
        const auto code = ReceiptCode::fresh(random);
        for (std::size_t i = 0; i < 20; ++i) seen.emplace(i, code.digits()[i]);
    }
    EXPECT_EQ(seen.size(), 200u);
}

TEST_F(Receipt, IsReadAsPeopleTypeIt) {
    for (const auto* text : {"12345678901234567890", "1234 5678 9012 3456 7890", "1234-5678-9012-3456-7890",
                             " 1234\u30005678\u00a09012\t3456\n7890 ", "１２３４ ５６７８ ９０１２ ３４５６ ７８９０",
                             "1234－5678—9012–3456-7890"}) {
        const auto code = ReceiptCode::parse(text);
        ASSERT_TRUE(code) << text;
        EXPECT_EQ(code->digits(), "12345678901234567890");
    }
}

TEST_F(Receipt, WithAnythingElseInItIsNotOne) {
    for (const auto* text : {"", "1234567890123456789", "123456789012345678901", "1234 5678 9012 3456 789x",
                             "1234.5678.9012.3456.7890", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠", "1234567890123456789\xEF\xBC"})
        EXPECT_FALSE(ReceiptCode::parse(text)) << text;
}

TEST_F(Receipt, FindsItsReportByOneKeyedHash) {
    const auto code = *ReceiptCode::parse("1234 5678 9012 3456 7890");
    const auto hash = receipt_lookup_hash(keyring, code);
    EXPECT_EQ(hash, receipt_lookup_hash(keyring, *ReceiptCode::parse("１２３４56789012-3456-7890")));
    EXPECT_NE(hash, receipt_lookup_hash(keyring, *ReceiptCode::parse("1234 5678 9012 3456 7891")));
    const auto other = test_keyring();
    EXPECT_NE(hash, receipt_lookup_hash(other, code));
    EXPECT_EQ(hash.size(), 43u);
    EXPECT_EQ(hash.find("1234"), std::string::npos);
}

TEST_F(Receipt, MintHandsOutPairsThatMatchAndNoneTwice) {
    ReceiptMint mint{keyring, random, 4};
    std::set<std::string> codes;
    for (int i = 0; i < 12; ++i) {  // more than the stock: some are made on the spot
        const auto minted = mint.take();
        EXPECT_EQ(minted.lookup_hash, receipt_lookup_hash(keyring, minted.code));
        codes.insert(minted.code.digits());
    }
    EXPECT_EQ(codes.size(), 12u);
}

TEST_F(Receipt, MintFillsItsStockAndStopsThere) {
    ReceiptMint mint{keyring, random, 3};
    while (mint.ready() < 3) std::this_thread::yield();
    EXPECT_EQ(mint.ready(), 3u);
}

TEST_F(Receipt, MintWithoutAStockStillServes) {
    ReceiptMint mint{keyring, random, 0};
    EXPECT_EQ(mint.take().code.digits().size(), 20u);
}

TEST_F(Receipt, CannotBeGuessedAtThePermittedRate) {
    // 60 checks a minute, 525,600 minutes a year, 100,000 live receipts, 10^20 codes: 3.15 × 10^-8.
    const double chance = 60.0 * 525'600 * 100'000 / std::pow(10.0, 20);
    EXPECT_LT(chance, 1e-7);
}

}  // namespace
}  // namespace gongyou::crypto
