#include "core/organisations/poster_batch.hpp"

#include <gtest/gtest.h>

#include "core/organisations/poster_batches.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {
namespace {

PosterMarking covered_at(std::string where) {
    return {.mark = PosterMark::tampered,
            .tampering = Tampering::covered,
            .found_at = std::move(where),
            .reason = "巡查发现，已盖住",
            .marked_on = date("2026-03-10"),
            .by_person = {}};
}
PosterMarking only(PosterMark mark) {
    return {.mark = mark, .reason = "换上新的一张", .marked_on = date("2026-03-11"), .by_person = {}};
}

TEST(PosterBatchMarked, GoesFromPrintedToTamperedAndBackOrToWithdrawnAndNoFurther) {
    const PosterBatch fresh{.number = 7, .printed_on = date("2026-03-05")};
    const auto found = marked(fresh, covered_at("东门公交站"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->state, PosterState::tampered);
    EXPECT_EQ(found->found_at, "东门公交站");
    EXPECT_EQ(found->found_on, date("2026-03-10"));
    EXPECT_EQ(marked(*found, covered_at("西门"))->found_at, "西门");  // a second find
    const auto mended = marked(*found, only(PosterMark::mended));
    EXPECT_EQ(*mended, fresh);  // nothing of the warning stays
    const auto gone = marked(*found, only(PosterMark::withdrawn));
    EXPECT_EQ(gone->state, PosterState::withdrawn);
    EXPECT_FALSE(gone->found_at);
    EXPECT_EQ(marked(fresh, only(PosterMark::mended)).error().code, "poster.not_tampered");
    for (const auto& any : {covered_at("东门"), only(PosterMark::mended), only(PosterMark::withdrawn)})
        EXPECT_EQ(marked(*gone, any).error().code, "poster.withdrawn");
}

class PosterBatchesOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        town_ = UnitId::unordered(random_);
        ASSERT_TRUE(UnitTree{*session_}.add({.id = town_,
                                             .parent_id = {},
                                             .kind = UnitKind::county,
                                             .name = "云溪县总工会",
                                             .area_code = "330199",
                                             .phone = "0000-88010001",
                                             .employer_id = {},
                                             .valid_from = date("2026-01-01"),
                                             .valid_to = {}}));
    }

    SetClock clock_{date("2026-03-02")};
    SystemRandom random_;
    std::unique_ptr<sql::Session> session_;
    UnitId town_;
};

TEST_P(PosterBatchesOnBoth, AreNumberedInOrderAndKeepWhatWasSaidOfThem) {
    PosterBatches batches{*session_};
    const PosterBatch fresh{.number = 0, .unit_id = town_, .printed_on = date("2026-03-02"), .copies = 40};
    EXPECT_EQ(batches.add(fresh), 1);
    EXPECT_EQ(batches.add(fresh), 2);
    EXPECT_EQ(batches.find(2)->unit_name, "云溪县总工会");
    EXPECT_FALSE(batches.find(3));

    auto marking = covered_at("东门公交站");
    marking.by_person = PersonId::unordered(random_);
    ASSERT_TRUE(batches.mark(*marked(*batches.find(1), marking), marking));
    auto stale = *marked(*batches.find(1), marking);
    stale.revision = 1;
    EXPECT_EQ(batches.mark(stale, marking).error().code, "poster.changed_meanwhile");
    ASSERT_TRUE(batches.mark(*marked(*batches.find(1), only(PosterMark::mended)), only(PosterMark::mended)));
    EXPECT_EQ(batches.find(1)->state, PosterState::printed);
    EXPECT_EQ(batches.find(1)->revision, 3);
    const auto said = batches.marks_of(1);
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said[0].mark, PosterMark::mended);
    EXPECT_EQ(said[1].found_at, "东门公交站");
    EXPECT_TRUE(batches.marks_of(2).empty());
}

INSTANTIATE_TEST_SUITE_P(Databases, PosterBatchesOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
