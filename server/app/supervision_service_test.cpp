#include "app/supervision_road.hpp"

// Which service of a letter counts for the step that follows from it.
namespace gongyou::app {
namespace {

struct SupervisionService : SupervisionRoad {
    SupervisionService() : SupervisionRoad{"2026-01-05"} {}
};
INSTANTIATE_TEST_SUITE_P(Databases, SupervisionService, sql::both_databases, sql::name_of_engine);

/// Or the fifteen days would be those of the opinion that was answered long ago.
TEST_P(SupervisionService, TheOpinionThatWasContestedIsNotTheAmendedOne) {
    const auto id = registered();
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-03-31"});
    const auto contested = served(id, "opinion");
    as_desk();
    does(id, "record_answer", {{"answer", "contests"}, {"text", "金额有争议。"}});
    as_pair();
    does(id, "contest", words());
    does(id, "add_second_opinion", {{"lawyer", "高律师"}, {"text", "金额应当重写。"}});
    does(id, "amend_opinion", words("金额重写。"));
    pass_to("2026-01-12");
    EXPECT_EQ(refused(id, "serve_opinion", {{"letter_id", contested}}), "supervision.letter_counted");
    served(id, "opinion");
    // Served Monday 12 January: 13 to 16 = 4, 19 to 23 = 9, 26 to 30 = 14, Monday 2 February = 15.
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-02-02");
}

/// Its own page serves it as often as the desk wants; the step is that of the opinion that is being written.
TEST_P(SupervisionService, ServingTheContestedOpinionAnewTakesNoStep) {
    const auto id = registered();
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-03-31"});
    const auto contested = served(id, "opinion");
    as_desk();
    does(id, "record_answer", {{"answer", "contests"}, {"text", "金额有争议。"}});
    as_pair();
    does(id, "contest", words());
    does(id, "add_second_opinion", {{"lawyer", "高律师"}, {"text", "金额应当重写。"}});
    does(id, "amend_opinion", words("金额重写。"));
    pass_to("2026-01-12");
    for (const auto* way : {"direct", "left_in_place"}) {
        as_desk();
        moves(contested, "serve",
              {{"proof", {{"way", way}, {"happened_on", "2026-01-12"}, {"received_by", "前台"}, {"witness", "社区"}}}});
        EXPECT_EQ(state_of(id), "opinion_drafting") << way;
        EXPECT_EQ(due_of(id, "opinion.answer"), "none") << way;
    }
    as_desk();  // nor by hand: it was counted on 5 January
    EXPECT_EQ(refused(id, "serve_opinion", {{"letter_id", contested}}), "supervision.letter_counted");
    served(id, "opinion");
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-02-02");  // as in the test above
}

/// A letter that was served while the case stood elsewhere is entered later; one that was annulled is not.
TEST_P(SupervisionService, AReminderThatWasAnnulledRemindsNobody) {
    const auto id = registered();
    const auto annulled = served(id, "reminder_letter");  // while it was examined
    app.as(signer_);
    moves(annulled, "annul", {{"words", "发错了。"}});
    const auto stands = served(id, "reminder_letter");
    come_to_the_pair(id);
    as_desk();
    EXPECT_EQ(refused(id, "serve_reminder", {{"letter_id", annulled}}), "supervision.letter_counted");
    does(id, "serve_reminder", {{"letter_id", stands}});
    EXPECT_EQ(state_of(id), "reminded");
}

}  // namespace
}  // namespace gongyou::app
