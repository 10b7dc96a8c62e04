#include "programmes/legal_checkup/legal_checkup_procedure.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/law/law_book.hpp"
#include "core/matters/procedure_walk.hpp"
#include "platform/sql/test_databases.hpp"
#include "programmes/legal_checkup/legal_checkup_step.hpp"

namespace gongyou::legal_checkup::checkup_life {
namespace {

using State = CheckupState;
using Act = CheckupAct;
using Kind = matters::Taker::Kind;

template <class Enum>
std::vector<Enum> every() {
    std::vector<Enum> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto one) { all.push_back(one.value); });
    return all;
}

/// Written down a second time, by act, so that a slip in the table shows: "from>to", a dot for "stays".
const std::map<Act, std::string> expected_steps = {
    {Act::agree, "asked>scheduling"},
    {Act::decline, "asked>declined scheduling>declined collecting>declined"},
    {Act::schedule, "scheduling>collecting"},
    {Act::extend_papers, "collecting>."},
    {Act::receive_papers, "collecting>reviewing"},
    {Act::finish_review, "reviewing>visiting"},
    {Act::note_talk, "visiting>."},
    {Act::record_visit, "visiting>reporting"},
    {Act::send_draft, "reporting>."},
    {Act::comment, "reporting>."},
    {Act::issue_report, "reporting>rectifying"},
    {Act::put_right, "rectifying>. rechecking>. refused>."},
    {Act::accept_proof, "rectifying>. rechecking>. refused>."},
    {Act::send_back, "rectifying>. rechecking>. refused>."},
    {Act::begin_recheck, "rectifying>rechecking refused>rechecking"},
    {Act::recheck_item, "rechecking>."},
    {Act::ask_again, "rechecking>refused"},
    {Act::close, "rechecking>done refused>done"},
    {Act::red_line, "collecting>. reviewing>. visiting>. reporting>. rectifying>. rechecking>. refused>."},
    {Act::note,
     "asked>. scheduling>. collecting>. reviewing>. visiting>. reporting>. rectifying>. rechecking>. refused>."},
    {Act::rate, ""},  // the employer's alone
    {Act::run_out, "asked>declined"},
};

TEST(CheckupProcedure, AllowsEveryListedStepToItsTakerAndRefusesEveryOther) {
    const auto states = every<State>();
    const auto acts = every<Act>();
    const auto found = matters::walk<matters::Procedure<State, Act>, State, Act>(checkup_procedure, states, acts);
    for (const Act act : acts) {
        EXPECT_EQ(found.steps.at(act), expected_steps.at(act)) << name_of(act);
        if (act == Act::rate) continue;
        EXPECT_EQ(found.takers.at(act), std::set{act == Act::run_out ? Kind::expiry : Kind::staff}) << name_of(act);
    }
    EXPECT_EQ(found.tried, 22 * 11 * 3);  // acts, states, takers
}

TEST(CheckupProcedure, LetsTheEmployerAgreeDeclineCommentPutRightRateAndNothingElse) {
    std::string allowed;
    for (const State state : every<State>())
        for (const auto* step : matters::steps_from(checkup_procedure, state, Kind::addressee))
            allowed += std::string{name_of(state)} + ":" + std::string{name_of(step->act)} + " ";
    EXPECT_EQ(allowed,
              "asked:agree asked:decline scheduling:decline collecting:decline reporting:comment "
              "rectifying:put_right rechecking:put_right refused:put_right done:rate ");
}

TEST(CheckupProcedure, AsksTheDeskToArrangeAndTheTeamToExamine) {
    const std::set<Act> of_the_team{Act::receive_papers, Act::finish_review, Act::note_talk,    Act::record_visit,
                                    Act::send_draft,     Act::begin_recheck, Act::recheck_item, Act::ask_again,
                                    Act::red_line,       Act::accept_proof,  Act::send_back};
    for (const auto& step : checkup_procedure.steps) {
        if (step.by.kind != Kind::staff) continue;
        const auto right = of_the_team.contains(step.act) ? Right::supervise : Right::arrange_supervision;
        EXPECT_EQ(step.by.right, right) << name_of(step.act);
    }
}

TEST(CheckupProcedure, LeadsFromEveryStateToAnEnd) {
    const auto states = every<State>();
    EXPECT_EQ((matters::ending<matters::Procedure<State, Act>, State>(checkup_procedure, states).size()), 11U);
}

TEST(CheckupProcedure, NamesClocksThatTheLawBookHasAsTheHousesOwn) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    ASSERT_TRUE(book);
    std::set<std::string> codes;
    for (const auto& act : checkup_procedure.on_opening) codes.emplace(act.code);
    for (const auto& step : checkup_procedure.steps)
        for (const auto& act : step.clocks) codes.emplace(act.code);
    EXPECT_EQ(codes.size(), 10U);  // all of namespace clocks
    for (const auto& code : codes) {
        ASSERT_TRUE(book->rules().contains(code)) << code;
        for (const auto& rule : book->rules().at(code)) EXPECT_FALSE(law::is_law(rule)) << code;
    }
}

TEST(CheckupProcedure, HasAWordForEveryStateAndEveryAct) {
    for (const State state : every<State>()) EXPECT_FALSE(state_in_words(state).empty()) << name_of(state);
    for (const Act act : every<Act>()) EXPECT_FALSE(act_in_words(act).empty()) << name_of(act);
    EXPECT_EQ(state_in_words(State::done), "已办结");
    EXPECT_EQ(act_in_words(Act::red_line), "触碰红线，转出");
    EXPECT_EQ(act_in_words(Act::run_out), "期限届满");
}

TEST(CheckupClocks, OfEachKindOfRiskStartAndStopWithTheLastOfThatKind) {
    const auto codes = [](Act act, const std::set<Severity>& still_open) {
        std::string names;
        for (const auto& step : checkup_procedure.steps)
            if (step.act == act && step.by.kind == Kind::staff)
                for (const auto& clock : clocks_for({step.clocks.begin(), step.clocks.end()}, still_open))
                    names += std::string{clock.code} + " ";
        return names;
    };
    EXPECT_EQ(codes(Act::issue_report, {Severity::high, Severity::low}),
              "checkup.report checkup.comment checkup.fix_high checkup.fix_low ");
    EXPECT_EQ(codes(Act::put_right, {Severity::low}), "checkup.fix_high checkup.fix_medium ");
    EXPECT_EQ(codes(Act::send_back, {Severity::medium}), "checkup.fix_medium ");
    EXPECT_EQ(codes(Act::begin_recheck, {}), "checkup.fix_high checkup.fix_medium checkup.fix_low checkup.recheck ");
}

struct CheckupStates : sql::OnBothWithSchema {};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupStates, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupStates, InTheStoreAreThoseOfTheProcedure) {
    SetClock clock{date("2026-03-02")};
    const auto session = test_database().open();
    std::set<std::string> in_table;
    for (const State state : every<State>()) in_table.insert(std::string{name_of(state)});
    EXPECT_EQ(matters::states_in_store(*session, "SELECT state FROM matter_state WHERE kind = 'checkup'"), in_table);
}

}  // namespace
}  // namespace gongyou::legal_checkup::checkup_life
