#include "programmes/rights/consultation_procedure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/law/law_book.hpp"
#include "core/matters/procedure_walk.hpp"
#include "platform/sql/test_databases.hpp"
#include "programmes/rights/consultation_choices.hpp"

namespace gongyou::rights::consultation_life {
namespace {

using State = ConsultationState;
using Act = ConsultationAct;
using Kind = matters::Taker::Kind;

constexpr State states[] = {State::asked, State::assigned,  State::answered,  State::aid_asked, State::aid_granted,
                            State::aided, State::converted, State::withdrawn, State::closed};
constexpr Act acts[] = {Act::assign,       Act::take,       Act::grade,     Act::hand_back, Act::answer,  Act::ask_aid,
                        Act::grant_aid,    Act::refuse_aid, Act::begin_aid, Act::convert,   Act::counsel, Act::note,
                        Act::be_satisfied, Act::ask_again,  Act::withdraw,  Act::lapse};

/// Written down a second time, by act, so that a slip in the table shows: "from>to", a dot for "stays".
const std::map<Act, std::string> expected = {
    {Act::assign, "asked>assigned assigned>. answered>. aid_asked>. aid_granted>."},
    {Act::take, "asked>assigned"},
    {Act::grade, "assigned>."},
    {Act::hand_back, "assigned>asked"},
    {Act::answer, "assigned>answered"},
    {Act::ask_aid, "assigned>aid_asked"},
    {Act::grant_aid, "aid_asked>aid_granted"},
    {Act::refuse_aid, "aid_asked>assigned"},
    {Act::begin_aid, "aid_granted>aided"},
    {Act::convert, "assigned>converted"},
    {Act::counsel, "assigned>. answered>. aid_asked>. aid_granted>."},
    {Act::note, "asked>. assigned>. answered>. aid_asked>. aid_granted>."},
    {Act::be_satisfied, "answered>closed"},
    {Act::ask_again, "answered>assigned"},
    {Act::withdraw, "asked>withdrawn assigned>withdrawn answered>withdrawn aid_asked>withdrawn aid_granted>withdrawn"},
    {Act::lapse, "answered>closed"},
};
const std::set<Act> by_asker = {Act::be_satisfied, Act::ask_again, Act::withdraw};

Kind taker_of(Act act) {
    if (act == Act::lapse) return Kind::expiry;
    return by_asker.contains(act) ? Kind::reporter : Kind::staff;
}

TEST(ConsultationProcedure, AllowsEveryListedStepToItsTakerAndRefusesEveryOther) {
    const auto found = matters::walk<matters::Procedure<State, Act>, State, Act>(consultation_procedure, states, acts);
    for (const Act act : acts) {
        EXPECT_EQ(found.steps.at(act), expected.at(act)) << name_of(act);
        EXPECT_EQ(found.takers.at(act), std::set{taker_of(act)}) << name_of(act);
    }
    EXPECT_EQ(found.tried, 432);   // 16 acts x 9 states x 3 takers
    EXPECT_EQ(found.allowed, 31);  // 5+1+1+1+1+1+1+1+1+1+4+5+1+1+5+1, in the order above
}

TEST(ConsultationProcedure, AsksARightOfItsOwnForAssigningAndForCounselling) {
    EXPECT_EQ(matters::right_for(consultation_procedure, Act::assign), Right::assign_consultation);
    EXPECT_EQ(matters::right_for(consultation_procedure, Act::counsel), Right::counsel);
    for (const Act act : {Act::take, Act::grade, Act::hand_back, Act::answer, Act::ask_aid, Act::convert, Act::note})
        EXPECT_EQ(matters::right_for(consultation_procedure, act), Right::work_consultation) << name_of(act);
}

TEST(ConsultationProcedure, LeadsFromEveryStateToAnEnd) {
    EXPECT_EQ(std::ranges::count_if(states, [](State state) { return consultation_procedure.ends.has(state); }), 4);
    EXPECT_EQ((matters::ending<matters::Procedure<State, Act>, State>(consultation_procedure, states).size()), 9U);
}

TEST(ConsultationProcedure, NamesClocksThatTheLawBookHas) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    ASSERT_TRUE(book);
    std::set<std::string> codes;
    const auto add = [&](const matters::ClockAct& act) {
        if (act.kind != matters::ClockAct::Kind::starts_chosen) {
            codes.emplace(act.code);
            return;
        }
        for (const auto difficulty : {Difficulty::simple, Difficulty::complex, Difficulty::research})
            codes.insert(std::string{act.code} + std::string{name_of(difficulty)});
    };
    for (const auto& act : consultation_procedure.on_opening) add(act);
    for (const auto& step : consultation_procedure.steps)
        for (const auto& act : step.clocks) add(act);
    EXPECT_EQ(codes.size(), 7U);  // assign, three for the answer, close, and two of the legal aid law
    for (const auto& code : codes) EXPECT_TRUE(book->rules().contains(code)) << code;
}

struct ConsultationStates : sql::OnBothWithSchema {};
INSTANTIATE_TEST_SUITE_P(Databases, ConsultationStates, sql::both_databases, sql::name_of_engine);

TEST_P(ConsultationStates, InTheStoreAreThoseOfTheProcedure) {
    SetClock clock{date("2026-03-02")};
    const auto session = test_database().open();
    std::set<std::string> in_table;
    for (const State state : states) in_table.insert(std::string{name_of(state)});
    EXPECT_EQ(matters::states_in_store(*session, "SELECT state FROM matter_state WHERE kind = 'consultation'"),
              in_table);
}

}  // namespace
}  // namespace gongyou::rights::consultation_life
