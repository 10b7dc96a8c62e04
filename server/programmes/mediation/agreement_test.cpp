#include "programmes/mediation/agreement.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "programmes/mediation/advice.hpp"
#include "programmes/mediation/claim_line.hpp"

namespace gongyou::mediation {
namespace {

AgreementItem wages_of(std::int64_t fen, std::string_view due) {
    AgreementItem item;
    item.what = *Line<2, 200>::read("支付一至二月工资");
    item.from = *Line<1, 100>::read("临江饭店");
    item.to = *Line<1, 100>::read("李师傅");
    item.amount_fen = fen;
    item.due_on = date(due);
    return item;
}
AgreementTerms terms_with(AgreementItem item) {
    AgreementTerms terms;
    terms.items.push_back(std::move(item));
    return terms;
}
std::string codes_of(const std::vector<FieldFault>& faults) {
    std::string codes;
    for (const auto& fault : faults) codes += fault.field + ":" + std::string{fault.code} + " ";
    return codes;
}

TEST(Agreement, WantsInstalmentsToAddUpInOrderAndToCome) {
    auto item = wages_of(960'000, "2026-03-31");
    EXPECT_EQ(codes_of(faults_of(terms_with(item), date("2026-03-12"))), "");
    item.instalments = {{500'000, date("2026-03-31")}, {450'000, date("2026-04-30")}};  // 9,500 of 9,600 yuan
    EXPECT_EQ(codes_of(faults_of(terms_with(item), date("2026-03-12"))), "items[0].instalments:agreement.sum_wrong ");
    item.instalments[1].amount_fen = 460'000;
    EXPECT_EQ(codes_of(faults_of(terms_with(item), date("2026-03-12"))), "");
    EXPECT_EQ(codes_of(faults_of(terms_with(item), date("2026-04-01"))), "items[0].instalments:agreement.due_before ");
    item.instalments[1].due_on = date("2026-03-20");
    EXPECT_EQ(codes_of(faults_of(terms_with(item), date("2026-03-12"))),
              "items[0].instalments:agreement.instalments_backwards ");
    item.instalments.clear();
    item.due_on.reset();
    EXPECT_EQ(codes_of(faults_of(terms_with(item), date("2026-03-12"))), "items[0].due_on:agreement.due_missing ");
    EXPECT_EQ(codes_of(faults_of(AgreementTerms{}, date("2026-03-12"))), "items:value.missing ");
}

TEST(Performance, FillsTheEarliestPartFirstAndKnowsWhatIsOverdue) {
    auto item = wages_of(960'000, "2026-03-31");
    item.instalments = {{500'000, date("2026-03-31")}, {460'000, date("2026-04-30")}};
    const auto terms = terms_with(item);
    const auto parts = performance_of(terms, {{0, 600'000, date("2026-03-30")}}, date("2026-05-01"));
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].paid_fen, 500'000);
    EXPECT_EQ(parts[0].state, PartState::paid);
    EXPECT_EQ(parts[1].paid_fen, 100'000);  // 6,000 less the 5,000 of the first part
    EXPECT_EQ(parts[1].state, PartState::overdue);
    EXPECT_EQ(next_due(parts), date("2026-04-30"));
    EXPECT_TRUE(is_overdue(parts));
    EXPECT_EQ(paid_in_all(parts), Cents{600'000});
    EXPECT_FALSE(is_overdue(performance_of(terms, {}, date("2026-03-31"))));  // the last day is in time
    EXPECT_EQ(performance_of(terms, {}, date("2026-03-31"))[0].state, PartState::due_now);
    EXPECT_FALSE(next_due(performance_of(terms, {{0, 960'000, date("2026-03-30")}}, date("2026-03-30"))));
}

TEST(Default, OpensAPaymentOrderForWagesAndEnforcementForWhatWasConfirmed) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    const auto pack = book.pack(*law::Place::read("330113"));
    const auto terms = terms_with(wages_of(1'800'000, "2026-05-31"));
    const auto parts = performance_of(terms, {}, date("2026-06-03"));
    const auto named = [&](const AgreementTerms& of, bool confirmed) {
        std::string names;
        for (const auto& way : ways_on_default(of, parts, confirmed, pack, book.calendar()))
            names += std::string{name_of(way.way)} + " ";
        return names;
    };
    EXPECT_EQ(named(terms, false), "payment_order suit_on_agreement arbitration ");
    EXPECT_EQ(named(terms, true), "enforcement payment_order suit_on_agreement arbitration ");
    auto papers = wages_of(0, "2026-05-31");
    papers.kind = TermKind::papers;
    EXPECT_EQ(named(terms_with(papers), false), "arbitration ");  // the law gives an order for money of three kinds
    // Due on 2026-05-31: two years for enforcement, until 2028-05-31.
    EXPECT_EQ(ways_on_default(terms, parts, true, pack, book.calendar()).front().last_day, date("2028-05-31"));
}

ClaimLine claim_of(std::string_view name, std::optional<std::int64_t> settled, bool speaks = false) {
    ClaimLine line;
    line.name = *Line<1, 40>::read(name);
    line.amount_fen = 100'000;
    line.settled_fen = settled;
    line.speaks = speaks;
    return line;
}

TEST(Settlement, OfSeveralNeedsTheConsentOfEachWhomItIsFor) {
    ClaimLines claims{claim_of("甲", 80'000), claim_of("乙", std::nullopt)};
    EXPECT_EQ(codes_of(faults_of_settlement(claims, Cents{80'000}, {})),
              "claims[0].consented_on:mediation.represented_not_asked ");
    claims[0].consented_on = date("2026-03-12");
    EXPECT_EQ(codes_of(faults_of_settlement(claims, Cents{80'000}, {})), "");  // the other's claim stays open
    EXPECT_EQ(codes_of(faults_of_settlement(claims, Cents{90'000}, {})), "claims:mediation.settled_not_as_paid ");
    EXPECT_EQ(claimed_in_all(claims), Cents{200'000});
    EXPECT_EQ(settled_in_all(claims), Cents{80'000});
}

TEST(Settlement, OfTenNeedsThreeToFiveRepresentatives) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    const auto rule = group_rule(book.pack(*law::Place::read("330113")), date("2026-06-05"));
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->persons, 10);
    ClaimLines claims;
    for (int i = 0; i < 10; ++i) claims.push_back(claim_of("骑手" + std::to_string(i), std::nullopt, i < 2));
    EXPECT_EQ(codes_of(faults_of_settlement(claims, Cents{0}, rule)), "claims:mediation.representatives_wrong ");
    claims[2].speaks = true;
    EXPECT_EQ(codes_of(faults_of_settlement(claims, Cents{0}, rule)), "");
    claims.pop_back();  // nine are no group
    claims[2].speaks = false;
    EXPECT_EQ(codes_of(faults_of_settlement(claims, Cents{0}, rule)), "");
}

}  // namespace
}  // namespace gongyou::mediation
