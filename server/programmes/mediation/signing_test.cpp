#include "programmes/mediation/signing.hpp"

#include <gtest/gtest.h>

#include "programmes/mediation/mediator_check.hpp"

namespace gongyou::mediation {
namespace {

Party party(std::string_view id, Side side) {
    Party made;
    made.id = PartyId::trusted(std::string{id});
    made.side = side;
    return made;
}
Signature signature(std::string_view signer, std::string_view digest, std::string_view on = "2026-03-12") {
    Signature made;
    made.paper = agreement_paper;
    made.signer = signer;
    made.digest = digest;
    made.signed_on = date(on);
    return made;
}

TEST(Signatures, OfBothAndOfTheMediatorAreWantedUnderThisVeryText) {
    const std::vector<Party> parties{party("worker", Side::applicant), party("firm", Side::respondent)};
    std::vector<Signature> signatures{signature("worker", "first text"), signature("firm", "second text")};
    auto missing = missing_signatures(parties, signatures, agreement_paper, "second text");
    ASSERT_EQ(missing.parties.size(), 1U);  // whoever signed the first text has not signed the second
    EXPECT_EQ(missing.parties.front().text(), "worker");
    EXPECT_TRUE(missing.mediator);
    signatures[0].digest = "second text";
    signatures.push_back(signature(the_mediator, "second text"));
    EXPECT_TRUE(missing_signatures(parties, signatures, agreement_paper, "second text").none());
}

TEST(Signatures, BringTheAgreementIntoForceWithTheLastOfThemOrWithTheSeal) {
    const std::vector<Signature> signatures{signature("worker", "text", "2026-03-10"),
                                            signature("firm", "text", "2026-03-12"),
                                            signature("firm", "former text", "2026-03-20")};
    EXPECT_EQ(effective_day(signatures, "text", date("2026-03-11")), date("2026-03-12"));
    EXPECT_EQ(effective_day(signatures, "text", date("2026-03-13")), date("2026-03-13"));
}

TEST(Signatures, AreMoreThanASlipOfTheFinger) {
    Strokes drawn;
    drawn.strokes.resize(2);
    drawn.strokes[0].points.resize(4);
    drawn.strokes[1].points.resize(3);
    EXPECT_FALSE(is_a_signature(drawn));
    drawn.strokes[1].points.resize(4);
    EXPECT_TRUE(is_a_signature(drawn));
}

TEST(BothSides, MeansEachPartyOfEachSide) {
    std::vector<Party> parties{party("worker", Side::applicant), party("firm", Side::respondent)};
    parties[0].extension_on = date("2026-06-20");
    EXPECT_FALSE(all_extend(parties));  // one signature is missing
    parties[1].extension_on = date("2026-06-20");
    EXPECT_TRUE(all_extend(parties));
    parties.pop_back();
    EXPECT_FALSE(all_extend(parties));  // nobody of the other side at all
}

TEST(Mediators, WhoSupervisedOrAdvisedOnTheSameMatterAreKeptOut) {
    const auto somebody = PersonId::trusted("somebody");
    const auto another = PersonId::trusted("another");
    EXPECT_FALSE(ground_against(somebody, {}, {{another, "supervision"}}));
    EXPECT_EQ(ground_against(somebody, {}, {{somebody, "consultation"}}), ExclusionGround::adviser);
    EXPECT_EQ(ground_against(somebody, {}, {{somebody, "consultation"}, {somebody, "supervision"}}),
              ExclusionGround::supervised);
    Exclusion relative;
    relative.person_id = somebody;
    relative.ground = ExclusionGround::relative;
    EXPECT_EQ(ground_against(somebody, {relative}, {}), ExclusionGround::relative);
}

}  // namespace
}  // namespace gongyou::mediation
