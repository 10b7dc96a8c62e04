#include "core/law/law_book.hpp"

#include <gtest/gtest.h>

#include "core/law/law_examples.hpp"

namespace gongyou::law {
namespace {

const Place linping_district = *Place::read("330113");

std::int64_t amount(const RulePack& pack, std::string_view day) {
    return *pack.rule("opinion.answer", date(day))->amount;
}
std::string_view fault_code(const RulePack& pack, std::string_view code, std::string_view day) {
    return pack.rule(code, date(day)).error().code;
}

TEST(LawBook, LooksOutwardsFromThePlaceToTheCountry) {
    const auto book = *book_of({a_row().in("100000").amount(20), a_row().in("330000").amount(15),
                                a_row().in("330100").amount(10), a_row().in("330200").amount(11)});
    EXPECT_EQ(amount(book.pack(linping_district), "2026-02-06"), 10);        // Hangzhou
    EXPECT_EQ(amount(book.pack(*Place::read("330225")), "2026-02-06"), 11);  // Xiangshan, of Ningbo
    EXPECT_EQ(amount(book.pack(*Place::read("331003")), "2026-02-06"), 15);  // Huangyan: the province's
    EXPECT_EQ(amount(book.pack(*Place::read("320100")), "2026-02-06"), 20);  // another province: the country's
}

TEST(LawBook, LooksFurtherOutBeforeANearerRuleIsInForce) {
    const auto book = *book_of(
        {a_row().in("100000").amount(20).from("2004-05-01"), a_row().in("330100").amount(10).from("2014-05-01")});
    EXPECT_EQ(amount(book.pack(linping_district), "2014-04-30"), 20);
    EXPECT_EQ(amount(book.pack(linping_district), "2014-05-01"), 10);
}

TEST(LawBook, DoesNotGuessBeyondWhatItKnows) {
    const auto book = *book_of({a_row().from("2016-12-01").to("2026-12-31"),
                                a_row("wages.delay_most").not_established(), a_row("wages.delay_most").in("100000")});
    EXPECT_EQ(fault_code(book.pack(linping_district), "opinion.answr", "2026-01-01"), "law.rule_unknown");
    EXPECT_EQ(fault_code(book.pack(linping_district), "opinion.answer", "2016-11-30"), "law.rule_not_in_force");
    EXPECT_EQ(fault_code(book.pack(linping_district), "opinion.answer", "2027-01-01"), "law.rule_not_in_force");
    EXPECT_EQ(fault_code(book.pack(Place{}), "opinion.answer", "2026-01-01"), "law.rule_not_in_force");
    // The province has a number of its own that nobody could establish: the country's is no substitute.
    EXPECT_EQ(fault_code(book.pack(linping_district), "wages.delay_most", "2026-01-01"), "law.rule_not_established");
}

TEST(LawBook, RefusesTwoRowsThatAnswerForOneDay) {
    const auto twice = book_of({a_row().to("2026-12-31"), a_row().from("2026-12-31").amount(10)});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, "law.rules_overlap");
    EXPECT_EQ(twice.error().params.at("code"), "opinion.answer");
    EXPECT_EQ(book_of({a_row(), a_row().from("2027-01-01")}).error().code, "law.rules_overlap");
    EXPECT_TRUE(book_of({a_row().to("2026-12-31"), a_row().from("2027-01-01"), a_row().in("330100")}));
}

TEST(LawBook, AChangeOfLawIsANewRowOfANewEdition) {
    const auto book = *book_of({a_row().amount(15), a_row().from("2027-01-01").amount(10).edition(2)}, 2);
    EXPECT_EQ(amount(book.pack(linping_district), "2026-12-31"), 15);
    EXPECT_EQ(amount(book.pack(linping_district), "2027-01-01"), 10);
}

TEST(LawBook, AMatterKeepsTheNumberItWasOpenedUnder) {
    const Rule old_row = a_row().amount(15);
    const auto kept = book_of({old_row})->pack(linping_district).frozen().text();  // in the matter's row, as text

    const auto book = *book_of({old_row, a_row().from("2027-01-01").amount(10).edition(2)}, 2);
    const auto pack = *book.pack(*FrozenLaw::read(kept));
    EXPECT_EQ(amount(pack, "2027-03-01"), 15);
    EXPECT_EQ(amount(book.pack(linping_district), "2027-03-01"), 10);
    EXPECT_EQ(pack.frozen().text(), kept);
}

TEST(LawBook, ACorrectionSpeaksFromItsFirstDayButNotToOlderMatters) {
    // Entered wrongly with 25 in edition 1; the same validity with 15 in edition 2.
    const auto book = *book_of({a_row().amount(25), a_row().amount(15).edition(2)}, 2);
    EXPECT_EQ(amount(book.pack(linping_district), "2026-02-06"), 15);
    const auto first = book_of({a_row().amount(25)})->pack(linping_district).frozen();
    EXPECT_EQ(amount(*book.pack(first), "2026-02-06"), 25);
}

TEST(LawBook, ARepealedRuleIsSilentAfterItsEnd) {
    const auto book = *book_of({a_row(), a_row().to("2026-12-31").edition(2)}, 2);
    EXPECT_EQ(amount(book.pack(linping_district), "2026-12-31"), 15);
    EXPECT_EQ(fault_code(book.pack(linping_district), "opinion.answer", "2027-01-01"), "law.rule_not_in_force");
}

TEST(LawBook, RefusesAnEditionThatNoLongerSaysWhatItWasPublishedWith) {
    const auto published = book_of({a_row().amount(15)})->newest();
    const auto altered = LawBook::from({{PackFile{{}, {a_row().amount(16)}}}, {published}, {}});
    ASSERT_FALSE(altered);
    EXPECT_EQ(altered.error().code, "law.edition_altered");
    EXPECT_EQ(altered.error().params.at("expected"), published.digest);
}

TEST(LawBook, RefusesARowOfAnEditionNobodyPublished) {
    EXPECT_EQ(book_of({a_row().edition(2)}, 1).error().code, "law.edition_missing");
    EXPECT_EQ(book_of({a_row().edition(0)}, 1).error().code, "law.edition_missing");
    EXPECT_EQ(book_of({}, 0).error().code, "law.edition_missing");
}

TEST(LawBook, DoesNotAnswerForAnEditionItNeverHeld) {
    const auto book = *book_of({a_row()});
    auto frozen = book.pack(linping_district).frozen();
    frozen.digest.front() = frozen.digest.front() == '0' ? '1' : '0';
    EXPECT_EQ(book.pack(frozen).error().code, "law.edition_unknown");
}

TEST(FrozenLaw, ReadsBackWhatItWrote) {
    const FrozenLaw frozen{linping_district, 3, "0123456789abcdef"};
    EXPECT_EQ(frozen.text(), "330113@3-0123456789abcdef");
    EXPECT_EQ(FrozenLaw::read(frozen.text()), frozen);
    for (const auto* wrong : {"", "330113", "330113@-ab", "330113@x-ab", "33@1-ab", "330113-1@ab"})
        EXPECT_EQ(FrozenLaw::read(wrong).error().code, "law.frozen_wrong") << wrong;
}

TEST(LawBook, KnowsAPackByEitherName) {
    const auto book = *book_of({a_row()});
    EXPECT_EQ(book.pack_named("ex")->name, "example");
    EXPECT_EQ(book.pack_named("example")->brief, "ex");
    EXPECT_EQ(book.pack_named("beijing").error().params.at("known"), "example");
}

}  // namespace
}  // namespace gongyou::law
