#include "app/mediation_road.hpp"

// Days that are agreed, not counted by law: what becomes of them when the case takes an unusual way.
namespace gongyou::app {
namespace {

struct MediationDays : MediationRoad {};
INSTANTIATE_TEST_SUITE_P(Databases, MediationDays, sql::both_databases, sql::name_of_engine);

TEST_P(MediationDays, ThatAreExtendedEndAtTheLaterDayAlsoWhileNobodyMediates) {
    pass_to("2026-06-05");
    const auto id = opened(an_application("one_stop"));
    come_to_the_table(
        id);  // fifteen days from Friday 5 June are Saturday 20, and the 19th to 21st are days off: Monday 22
    EXPECT_EQ(due_of(id, "one_stop.mediation_finish"), "2026-06-22");
    as_mediator();
    does(id, "propose-extension", {{"until", "2026-06-30"}});
    for (const auto* side : {"applicant", "respondent"}) does(id, "note-extension", {{"party_id", party(id, side)}});
    does(id, "extend");
    does(id, "recuse", {{"text", "发现和一方是亲戚。"}});
    as_desk();
    EXPECT_EQ(state_of(id), "accepted");
    pass_to("2026-07-01");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "failed");
    EXPECT_EQ(due_of(id, "mediation.appoint"), "none");
}

TEST_P(MediationDays, GoOnWatchingTheNextPaymentWhileACourtLooksAtTheAgreement) {
    const auto id = opened();
    come_to_the_table(id);
    auto terms = one_payment(960'000, "2026-03-31");
    terms[0].as_object()["instalments"] = boost::json::array{{{"amount_fen", 480'000}, {"due_on", "2026-03-16"}},
                                                             {{"amount_fen", 480'000}, {"due_on", "2026-03-31"}}};
    agree(id, terms);
    as_desk();
    does(id, "begin-performance");
    does(id, "file-confirmation", {{"route", "judicial_confirmation"}, {"body", "区法院"}, {"both", true}});
    EXPECT_EQ(due_of(id, "agreement.performance"), "2026-03-16");
    const boost::json::object half{{"item", 1}, {"amount_fen", 480'000}, {"paid_on", "2026-03-04"}, {"proof", "回单"}};
    does(id, "record-payment", half);
    EXPECT_EQ(due_of(id, "agreement.performance"), "2026-03-31");
    does(id, "record-payment", half);
    EXPECT_EQ(due_of(id, "agreement.performance"), "none");
}

TEST_P(MediationDays, CountNoPaymentOfAFormerAgreementTowardsTheNewOne) {
    const auto id = opened();
    come_to_the_table(id);
    agree(id, one_payment(960'000, "2026-03-31"));
    as_desk();
    does(id, "record-payment", {{"item", 1}, {"amount_fen", 400'000}, {"paid_on", "2026-03-04"}, {"proof", "回单"}});
    does(id, "file-confirmation", {{"route", "judicial_confirmation"}, {"body", "区法院"}, {"both", true}});
    does(id, "note-not-confirmed", {{"text", "违约金过高。"}});
    as_mediator();
    does(id, "mediate-again", {{"text", "改违约金。"}});
    agree(id, one_payment(560'000, "2026-04-10"));  // what was still to come
    as_desk();
    does(id, "begin-performance");
    EXPECT_EQ(view(id).at("agreement").at("paid_fen").as_int64(), 0);
    EXPECT_EQ(due_of(id, "agreement.performance"), "2026-04-10");
    const auto rest = step(id, "record-payment",
                           {{"item", 1}, {"amount_fen", 560'000}, {"paid_on", "2026-03-04"}, {"proof", "回单"}});
    EXPECT_EQ(rest.status, 200) << rest.body;
}

}  // namespace
}  // namespace gongyou::app
