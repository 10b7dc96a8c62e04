#include "programmes/rights/report_procedure.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace gongyou::rights {
namespace {

using State = ReportState;
using Act = ReportAct;

TEST(ReportProcedure, AllowsEveryListedStepAndRefusesEveryOther) {
    // Written down a second time, by state, so that a slip in the table shows.
    const std::map<State, std::map<Act, State>> expected = {
        {State::filed, {{Act::open, State::opened}, {Act::hand_over, State::handed_over}}},
        {State::handed_over, {{Act::open, State::opened}, {Act::hand_over, State::handed_over}}},
        {State::opened,
         {{Act::answer, State::answered}, {Act::hand_over, State::handed_over}, {Act::close, State::closed}}},
        {State::answered,
         {{Act::answer, State::answered}, {Act::hand_over, State::handed_over}, {Act::close, State::closed}}},
        {State::closed, {}},
    };
    int tried = 0;
    for (const auto& [state, acts] : expected) {
        for (const Act act : {Act::open, Act::answer, Act::hand_over, Act::close}) {
            const auto next = matters::state_after(report_procedure, state, act);
            const auto wanted = acts.find(act);
            ASSERT_EQ(next.has_value(), wanted != acts.end()) << name_of(state) << " " << name_of(act);
            if (next) {
                EXPECT_EQ(*next, wanted->second);
            }
            ++tried;
        }
    }
    EXPECT_EQ(tried, 20);  // 5 states x 4 acts
}

TEST(ReportProcedure, SaysWhatIsPossibleWhenItRefuses) {
    const auto refused = matters::state_after(report_procedure, State::opened, Act::open);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "matter.step_not_possible");
    EXPECT_EQ(refused.error().params.at("possible"), "answer, hand_over, close");
}

TEST(ReportProcedure, LeadsFromEveryStateButClosedToAnEnd) {
    std::set<State> ends{State::closed};
    for (int round = 0; round < 5; ++round)
        for (const auto& step : report_procedure)
            if (ends.contains(step.to)) ends.insert(step.from);
    EXPECT_EQ(ends.size(), 5U);
}

}  // namespace
}  // namespace gongyou::rights
