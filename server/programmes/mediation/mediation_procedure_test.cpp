#include "programmes/mediation/mediation_procedure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/law/law_book.hpp"
#include "core/matters/procedure_walk.hpp"
#include "platform/sql/test_databases.hpp"
#include "programmes/mediation/mediation_step.hpp"

namespace gongyou::mediation::mediation_life {
namespace {

using State = MediationState;
using Act = MediationAct;
using Kind = matters::Taker::Kind;

template <class Enum>
std::vector<Enum> all_of() {
    std::vector<Enum> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto one) { all.push_back(one.value); });
    return all;
}

/// Written down a second time, by act, so that a slip in the table shows: "from>to", a dot for "stays".
const std::map<Act, std::string> expected = {
    {Act::enrol, "applied>asking"},
    {Act::log_contact, "asking>."},
    {Act::note_consent, "asking>."},
    {Act::note_refusal, "asking>declined"},
    {Act::accept, "asking>accepted"},
    {Act::not_accept, "applied>not_accepted asking>not_accepted"},
    {Act::tell_refusal, "declined>failed"},
    {Act::exclude_mediator, "accepted>. mediating>."},
    {Act::appoint, "accepted>mediating"},
    {Act::recuse, "mediating>accepted"},
    {Act::plan_session, "mediating>."},
    {Act::hold_session, "mediating>."},
    {Act::take_signature, "mediating>. to_sign>."},
    {Act::sign_as_mediator, "mediating>. to_sign>."},
    {Act::raise_alarm, "mediating>."},
    {Act::propose_extension, "mediating>. to_sign>."},
    {Act::note_extension, "mediating>. to_sign>."},
    {Act::extend, "mediating>. to_sign>."},
    {Act::draft_agreement, "mediating>to_sign"},
    {Act::redraft, "to_sign>mediating"},
    {Act::seal_agreement, "to_sign>in_force"},
    {Act::no_agreement, "mediating>failed to_sign>failed not_confirmed>failed"},
    {Act::note_stop, "accepted>failed mediating>failed to_sign>failed"},
    {Act::note_withdrawal,
     "applied>withdrawn asking>withdrawn accepted>withdrawn mediating>withdrawn to_sign>withdrawn"},
    {Act::begin_performance, "in_force>performing confirmed>performing"},
    {Act::record_payment, "in_force>. performing>. confirming>. confirmed>. unperformed>."},
    {Act::file_confirmation, "in_force>confirming performing>confirming"},
    {Act::note_confirmed, "confirming>confirmed"},
    {Act::note_not_confirmed, "confirming>not_confirmed"},
    {Act::mediate_again, "not_confirmed>mediating"},
    {Act::note_default, "performing>unperformed"},
    {Act::advise, "unperformed>failed"},
    {Act::fulfil, "performing>closed unperformed>closed"},
    {Act::inform, "failed>closed not_accepted>closed"},
    {Act::close_withdrawal, "withdrawn>closed"},
    {Act::archive, "closed>archived"},
    {Act::note,
     "applied>. asking>. accepted>. mediating>. to_sign>. in_force>. performing>. confirming>. confirmed>. "
     "not_confirmed>. unperformed>. failed>. withdrawn>. declined>. not_accepted>."},
    {Act::agree, "asking>."},
    {Act::decline, "asking>declined"},
    {Act::choose_mediator, "accepted>. mediating>."},
    {Act::reject_mediator, "accepted>. mediating>."},
    {Act::agree_extension, "mediating>. to_sign>."},
    {Act::sign, "mediating>. to_sign>."},
    {Act::stop, "accepted>failed mediating>failed to_sign>failed"},
    {Act::withdraw, "applied>withdrawn asking>withdrawn accepted>withdrawn mediating>withdrawn to_sign>withdrawn"},
    {Act::run_out, "asking>failed accepted>failed mediating>failed"},
};
const std::set<Act> by_party = {
    Act::agree, Act::decline, Act::choose_mediator, Act::reject_mediator, Act::agree_extension,
    Act::sign,  Act::stop,    Act::withdraw};

Kind taker_of(Act act) {
    if (act == Act::run_out) return Kind::expiry;
    return by_party.contains(act) ? Kind::reporter : Kind::staff;
}

TEST(MediationProcedure, AllowsEveryListedStepToItsTakerAndRefusesEveryOther) {
    const auto states = all_of<State>();
    const auto acts = all_of<Act>();
    const auto found = matters::walk<matters::Procedure<State, Act>, State, Act>(mediation_procedure, states, acts);
    for (const Act act : acts) {
        ASSERT_TRUE(expected.contains(act)) << name_of(act);
        EXPECT_EQ(found.steps.at(act), expected.at(act)) << name_of(act);
        EXPECT_EQ(found.takers.at(act), std::set{taker_of(act)}) << name_of(act);
    }
    EXPECT_EQ(found.tried, 46 * 17 * 3);  // acts, states, takers
}

TEST(MediationProcedure, LeadsFromEveryStateToAnEnd) {
    const auto states = all_of<State>();
    EXPECT_EQ((matters::ending<matters::Procedure<State, Act>, State>(mediation_procedure, states).size()), 17U);
}

TEST(MediationProcedure, EndsAWithdrawalOnlyBeforeTheAgreementIsInForce) {
    for (const State state : all_of<State>())
        EXPECT_EQ(matters::step_for(mediation_procedure, state, Act::withdraw, Kind::reporter).has_value(),
                  mediation_table::before_force.has(state))
            << name_of(state);
}

TEST(MediationProcedure, NamesClocksThatTheLawBookHas) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    ASSERT_TRUE(book);
    std::set<std::string> codes;
    for (const auto& act : mediation_procedure.on_opening) codes.emplace(act.code);
    for (const auto& step : mediation_procedure.steps)
        for (const auto& act : step.clocks) codes.emplace(act.code);
    EXPECT_EQ(codes.size(), 12U);  // all of namespace clocks
    for (const auto& code : codes) EXPECT_TRUE(book->rules().contains(code)) << code;
}

TEST(MediationClocks, AreOfTheOneWayInWhichTheCaseCountsItsTime) {
    const auto codes = [](CaseKind kind, std::vector<matters::ClockAct> acts) {
        std::string names;
        for (const auto& act : clocks_for(std::move(acts), kind, "judicial_confirmation", true))
            names += std::string{act.code} + " ";
        return names;
    };
    const auto& opening = mediation_procedure.on_opening;
    const std::vector<matters::ClockAct> first{opening.begin(), opening.end()};
    EXPECT_EQ(codes(CaseKind::ordinary, first), "mediation.finish mediation.accept ");
    EXPECT_EQ(codes(CaseKind::one_stop, first), "mediation.accept ");  // runs from acceptance
    const std::vector<matters::ClockAct> accepted{matters::starts(clocks::one_stop),
                                                  matters::starts(clocks::court_assigned)};
    EXPECT_EQ(codes(CaseKind::ordinary, accepted), "");
    EXPECT_EQ(codes(CaseKind::court_assigned, accepted), "mediation.court_assigned ");
}

TEST(MediationClocks, OfPaymentsStopWhenAllHasComeAndOfTheCourtRunOnItsRouteOnly) {
    const auto paid = clocks_for({matters::starts(clocks::performance)}, CaseKind::ordinary, "", false);
    ASSERT_EQ(paid.size(), 1U);
    EXPECT_EQ(paid.front().kind, matters::ClockAct::Kind::stops);
    EXPECT_TRUE(
        clocks_for({matters::starts(clocks::court_decides)}, CaseKind::ordinary, "arbitration_review", true).empty());
}

struct MediationStates : sql::OnBothWithSchema {};
INSTANTIATE_TEST_SUITE_P(Databases, MediationStates, sql::both_databases, sql::name_of_engine);

TEST_P(MediationStates, InTheStoreAreThoseOfTheProcedure) {
    SetClock clock{date("2026-03-02")};
    const auto session = test_database().open();
    std::set<std::string> in_table;
    for (const State state : all_of<State>()) in_table.insert(std::string{name_of(state)});
    EXPECT_EQ(matters::states_in_store(*session, "SELECT state FROM matter_state WHERE kind = 'mediation'"), in_table);
}

}  // namespace
}  // namespace gongyou::mediation::mediation_life
