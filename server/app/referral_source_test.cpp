#include "app/referral_road.hpp"
#include "core/referrals/referral_store.hpp"
#include "core/referrals/take_reply.hpp"

namespace gongyou::app {
namespace {

/// What a programme hears of its matters, with one of its own in the place of reports.
class ReferralSources : public ReferralRoad {
protected:
    referrals::ReferralParts parts_with(Result<Done> (*outcome)()) {
        const auto& house = app.house().referrals();
        referrals::ReferralParts parts{.keys = house.keys,
                                       .audit = house.audit,
                                       .files = house.files,
                                       .people = house.people,
                                       .letters = house.letters,
                                       .clock = house.clock,
                                       .random = house.random,
                                       .tree = house.tree,
                                       .sources = {}};
        parts.sources.push_back(
            {.matter_kind = "report",
             .replied = [this, outcome](sql::Tx&, const matters::By& by, const referrals::Referral& referral,
                                        const referrals::ReferralReply& reply) {
                 heard += std::string{name_of(reply.said.kind)} + " " + std::string{name_of(reply.way)} + " " +
                          reply.happened_on.text() + " " + std::string{by.role} + " " + referral.state + "; ";
                 return outcome();
             }});
        return parts;
    }
    Result<referrals::ReferralStanding> answer(const referrals::ReferralParts& parts, const std::string& id) {
        const Actor actor{.id = procurator, .grants = {{Role::partner, UnitId::trusted(office)}}};
        return app.house().database().write_and_wait([&](sql::Tx& tx) {
            referrals::AnswerReferral asked;
            asked.id = referrals::ReferralId::trusted(id);
            asked.said.kind = referrals::ReplyKind::accepted;
            return referrals::answer_referral(parts, tx, actor, asked);
        });
    }
    std::string state_of(const std::string& id) {
        return app.house().database().read([&](sql::Reader& reader) {
            return referrals::ReferralStore{reader}.find(referrals::ReferralId::trusted(id))->state;
        });
    }

    std::string heard;
};

TEST_P(ReferralSources, HearOfEachReplyOfTheirMattersWhenTheReferralHasMoved) {
    const auto parts = parts_with([] { return Result<Done>{Done{}}; });
    const auto id = sent();
    ASSERT_TRUE(answer(parts, id));
    EXPECT_EQ(heard, "accepted network 2026-03-02 partner accepted; ");
}

TEST_P(ReferralSources, UndoTheReplyWhenTheirOwnStepIsRefused) {
    const auto parts = parts_with([] { return Result<Done>{fail({FaultKind::conflict, "matter.step_not_possible"})}; });
    const auto id = sent();
    EXPECT_EQ(answer(parts, id).error().code, "matter.step_not_possible");
    EXPECT_EQ(state_of(id), "sent");
    EXPECT_EQ(referral(id).at("events").as_array().size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReferralSources, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
