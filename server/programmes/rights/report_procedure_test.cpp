#include "programmes/rights/report_procedure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/law/law_book.hpp"
#include "core/matters/procedure_walk.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::rights::report_life {
namespace {

using State = ReportState;
using Act = ReportAct;
using Kind = matters::Taker::Kind;

constexpr State states[] = {State::filed,   State::handed_over, State::triaged, State::asked,     State::accepted,
                            State::refused, State::transferred, State::merged,  State::withdrawn, State::closed};
constexpr Act acts[] = {Act::triage, Act::ask,       Act::reply,     Act::fall_silent, Act::accept,
                        Act::refuse, Act::transfer,  Act::hand_over, Act::merge,       Act::answer,
                        Act::note,   Act::gather,    Act::assign,    Act::withdraw,    Act::press,
                        Act::close,  Act::rate,      Act::reopen,    Act::revert,      Act::contact,
                        Act::watch,  Act::keep_away, Act::give_name, Act::disclose,    Act::verify};

/// Written down a second time, by act, so that a slip in the table shows: "from>to", a dot for "stays".
const std::map<Act, std::string> expected = {
    {Act::triage, "filed>triaged handed_over>triaged"},
    {Act::ask, "triaged>asked accepted>asked"},
    {Act::reply, "asked>triaged"},
    {Act::fall_silent, "asked>closed"},
    {Act::accept, "triaged>accepted"},
    {Act::refuse, "triaged>refused"},
    {Act::transfer, "triaged>transferred"},
    {Act::hand_over, "filed>handed_over handed_over>handed_over triaged>handed_over accepted>handed_over"},
    {Act::merge, "triaged>merged"},
    {Act::answer, "triaged>. accepted>."},
    {Act::gather, "triaged>. accepted>."},
    {Act::note, "filed>. handed_over>. triaged>. asked>. accepted>."},
    {Act::assign, "filed>. handed_over>. triaged>. asked>. accepted>."},
    {Act::keep_away, "filed>. handed_over>. triaged>. asked>. accepted>."},
    {Act::give_name, "filed>. handed_over>. triaged>. asked>. accepted>."},
    {Act::disclose, "filed>. handed_over>. triaged>. asked>. accepted>."},
    {Act::withdraw, "filed>withdrawn handed_over>withdrawn triaged>withdrawn asked>withdrawn accepted>withdrawn"},
    {Act::press,
     "filed>. handed_over>. triaged>. asked>. accepted>. refused>. transferred>. merged>. withdrawn>. "
     "closed>."},
    {Act::verify, "triaged>. accepted>. transferred>. closed>."},
    {Act::close, "accepted>closed"},
    {Act::rate, "closed>."},
    {Act::reopen, "withdrawn>triaged closed>triaged"},
    {Act::contact, "filed>. handed_over>. triaged>."},
    {Act::watch, "transferred>. merged>. closed>."},
    {Act::revert, "triaged>. asked>. accepted>. refused>. transferred>. merged>. withdrawn>. closed>."},
};
const std::set<Act> by_reporter = {Act::reply,  Act::withdraw, Act::press,     Act::rate,
                                   Act::reopen, Act::watch,    Act::give_name, Act::disclose};

Kind taker_of(Act act) {
    if (act == Act::fall_silent) return Kind::expiry;
    return by_reporter.contains(act) ? Kind::reporter : Kind::staff;
}

TEST(ReportProcedure, AllowsEveryListedStepToItsTakerAndRefusesEveryOther) {
    const auto found = matters::walk<matters::Procedure<State, Act>, State, Act>(report_procedure, states, acts);
    for (const Act act : acts) {
        EXPECT_EQ(found.steps.at(act), expected.at(act)) << name_of(act);
        EXPECT_EQ(found.takers.at(act), std::set{taker_of(act)}) << name_of(act);
    }
    EXPECT_EQ(found.tried, 750);   // 25 acts x 10 states x 3 takers
    EXPECT_EQ(found.allowed, 80);  // 2+2+1+1+1+1+1+4+1+2+2+5+5+5+5+5+5+10+4+1+1+2+3+3+8, in the order above
}

TEST(ReportProcedure, SaysWhatIsPossibleWhenItRefuses) {
    const auto refused = matters::step_for(report_procedure, State::accepted, Act::triage, Kind::staff);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "matter.step_not_possible");
    EXPECT_EQ(refused.error().params.at("possible"),
              "answer, ask, close, verify, hand_over, assign, gather, note, keep_away, revert");
}

TEST(ReportProcedure, LeadsFromEveryStateToAnEnd) {
    EXPECT_EQ(std::ranges::count_if(states, [](State state) { return report_procedure.ends.has(state); }), 5);
    EXPECT_EQ((matters::ending<matters::Procedure<State, Act>, State>(report_procedure, states).size()), 10U);
}

TEST(ReportProcedure, NamesClocksThatTheLawBookHas) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    ASSERT_TRUE(book);
    std::set<std::string_view> codes;
    for (const auto& act : report_procedure.on_opening) codes.insert(act.code);
    for (const auto& step : report_procedure.steps) {
        for (const auto& act : step.clocks) codes.insert(act.code);
        if (step.by.kind == Kind::expiry) codes.insert(step.by.clock);
    }
    EXPECT_EQ(codes.size(), 6U);  // contact, sorting, triage, supplement, progress, and the refusal of a complaint
    for (const auto code : codes) EXPECT_TRUE(book->rules().contains(code)) << code;
}

struct ReportStates : sql::OnBothWithSchema {};
INSTANTIATE_TEST_SUITE_P(Databases, ReportStates, sql::both_databases, sql::name_of_engine);

TEST_P(ReportStates, InTheStoreAreThoseOfTheProcedure) {
    SetClock clock{date("2026-03-02")};
    const auto session = test_database().open();
    std::set<std::string> in_table;
    for (const State state : states) in_table.insert(std::string{name_of(state)});
    EXPECT_EQ(matters::states_in_store(*session, "SELECT state FROM matter_state WHERE kind = 'report'"), in_table);
}

}  // namespace
}  // namespace gongyou::rights::report_life
