#include "programmes/supervision/supervision_procedure.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/law/law_book.hpp"
#include "core/matters/procedure_walk.hpp"
#include "platform/sql/test_databases.hpp"
#include "programmes/supervision/supervision_step.hpp"
#include "programmes/supervision/supervision_words.hpp"

namespace gongyou::supervision::supervision_life {
namespace {

using State = SupervisionState;
using Act = SupervisionAct;
using Kind = matters::Taker::Kind;

template <class Enum>
std::vector<Enum> every() {
    std::vector<Enum> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto one) { all.push_back(one.value); });
    return all;
}

/// "state>." for each of them: what stays where it is.
std::string stays_in(std::initializer_list<State> states) {
    std::string text;
    for (const State state : states) text += (text.empty() ? "" : " ") + std::string{name_of(state)} + ">.";
    return text;
}
const std::string before_opinion =
    stays_in({State::hearing, State::negotiating, State::reminded, State::investigating, State::urging});
const std::string anywhere = stays_in({State::examining,
                                       State::hearing,
                                       State::no_breach,
                                       State::negotiating,
                                       State::settled,
                                       State::reminded,
                                       State::investigating,
                                       State::urging,
                                       State::opinion_drafting,
                                       State::opinion_served,
                                       State::answered,
                                       State::contested,
                                       State::rectifying,
                                       State::unanswered,
                                       State::proposal_drafting,
                                       State::with_authority,
                                       State::with_procuratorate,
                                       State::checking,
                                       State::corrected,
                                       State::retracted});

/// Written down a second time, by act, so that a slip in the table shows: "from>to", a dot for "stays".
const std::map<Act, std::string> expected_steps = {
    {Act::accept, "examining>hearing"},
    {Act::refuse, "examining>refused"},
    {Act::appoint_pair, anywhere},
    {Act::step_aside, anywhere},
    {Act::hear, before_opinion},
    {Act::negotiate, "hearing>negotiating"},
    {Act::settle, "negotiating>settled"},
    {Act::no_settlement, "negotiating>investigating"},
    {Act::verify_settlement, "settled>corrected"},
    {Act::settlement_not_kept, "settled>investigating"},
    {Act::serve_reminder, "hearing>reminded negotiating>reminded investigating>reminded urging>reminded"},
    {Act::record_reply, "reminded>."},
    {Act::investigate, "hearing>investigating reminded>investigating"},
    {Act::inquire, "investigating>. contested>."},
    {Act::note_obstruction, before_opinion},
    {Act::urge, "investigating>urging"},
    {Act::find_nothing, "hearing>no_breach investigating>no_breach"},
    {Act::find_corrected, "reminded>corrected urging>corrected with_authority>corrected with_procuratorate>corrected"},
    {Act::draft_opinion, "urging>opinion_drafting"},
    {Act::drop_opinion, "opinion_drafting>urging"},
    {Act::serve_opinion, "opinion_drafting>opinion_served"},
    {Act::note_refusal, "opinion_drafting>unanswered"},
    {Act::record_answer,
     "opinion_served>answered unanswered>. proposal_drafting>. with_authority>. with_procuratorate>."},
    {Act::accept_plan, "answered>rectifying"},
    {Act::find_empty, "answered>unanswered"},
    {Act::contest, "answered>contested"},
    {Act::add_second_opinion, "contested>."},
    {Act::drop_item, "contested>."},
    {Act::maintain_opinion, "contested>rectifying"},
    {Act::amend_opinion, "contested>opinion_drafting"},
    {Act::retract,
     "reminded>retracted opinion_served>retracted answered>retracted contested>retracted unanswered>retracted"},
    {Act::prove_item, "rectifying>."},
    {Act::begin_check, "rectifying>checking unanswered>checking"},
    {Act::check_item, "checking>."},
    {Act::confirm_correction, "checking>corrected"},
    {Act::find_uncorrected, "checking>unanswered"},
    {Act::request_proposal, "unanswered>proposal_drafting"},
    {Act::drop_proposal, "proposal_drafting>unanswered"},
    {Act::serve_proposal, "proposal_drafting>with_authority"},
    {Act::note_acceptance, "with_authority>. with_procuratorate>."},
    {Act::remind_authority, "with_authority>. with_procuratorate>."},
    {Act::note_result, "with_authority>. with_procuratorate>."},
    {Act::find_transferable, "unanswered>. proposal_drafting>. with_authority>."},
    {Act::serve_transfer,
     "unanswered>with_procuratorate proposal_drafting>with_procuratorate with_authority>with_procuratorate"},
    {Act::note_procuratorate, "with_procuratorate>."},
    {Act::hold_meeting, "unanswered>. proposal_drafting>. with_authority>. with_procuratorate>."},
    {Act::continue_ex_officio, anywhere},
    {Act::tell_worker, "no_breach>closed corrected>closed retracted>closed"},
    {Act::close_handled, "with_authority>closed with_procuratorate>closed"},
    {Act::note_watch, "closed>."},
    {Act::note, anywhere},
    {Act::run_out, "reminded>. opinion_served>unanswered rectifying>checking"},
};

/// Every "x>." of `anywhere` as "x>closed".
std::string to_the_end(std::string text) {
    for (std::size_t at; (at = text.find(">.")) != std::string::npos;) text.replace(at, 2, ">closed");
    return text;
}

TEST(SupervisionProcedure, AllowsEveryListedStepToItsTakerAndRefusesEveryOther) {
    const auto states = every<State>();
    const auto acts = every<Act>();
    const auto found = matters::walk<matters::Procedure<State, Act>, State, Act>(supervision_procedure, states, acts);
    for (const Act act : acts) {
        const auto wanted = act == Act::stop_after_withdrawal ? to_the_end(anywhere)
                            : expected_steps.contains(act)    ? expected_steps.at(act)
                                                              : "?";
        EXPECT_EQ(found.steps.at(act), wanted) << name_of(act);
        EXPECT_EQ(found.takers.at(act), std::set{act == Act::run_out ? Kind::expiry : Kind::staff}) << name_of(act);
    }
    EXPECT_EQ(found.tried, 53 * 22 * 3);  // acts, states, takers
}

TEST(SupervisionProcedure, LetsTheEmployerAnswerAndProveAndNothingElse) {
    std::string allowed;
    for (const State state : every<State>())
        for (const auto* step : matters::steps_from(supervision_procedure, state, Kind::addressee))
            allowed += std::string{name_of(state)} + ":" + std::string{name_of(step->act)} + " ";
    EXPECT_EQ(allowed,
              "reminded:record_reply opinion_served:record_answer rectifying:prove_item unanswered:record_answer "
              "proposal_drafting:record_answer with_authority:record_answer with_procuratorate:record_answer ");
}

TEST(SupervisionProcedure, LeadsFromEveryStateToAnEnd) {
    const auto states = every<State>();
    EXPECT_EQ((matters::ending<matters::Procedure<State, Act>, State>(supervision_procedure, states).size()), 22U);
}

TEST(SupervisionProcedure, NamesClocksThatTheLawBookHas) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    ASSERT_TRUE(book);
    std::set<std::string> codes;
    for (const auto& act : supervision_procedure.on_opening) codes.emplace(act.code);
    for (const auto& step : supervision_procedure.steps)
        for (const auto& act : step.clocks) codes.emplace(act.code);
    EXPECT_EQ(codes.size(), 19U);  // all of namespace clocks
    for (const auto& code : codes) EXPECT_TRUE(book->rules().contains(code)) << code;
}

TEST(SupervisionProcedure, HasAWordForWhoeverComplainedAboutEveryStepThatIsTold) {
    const std::set<Act> in_own_words{Act::refuse, Act::tell_worker, Act::close_handled, Act::stop_after_withdrawal};
    for (const auto& step : supervision_procedure.steps)
        if (step.read_by == matters::Audience::reporter && !in_own_words.contains(step.act)) {
            EXPECT_FALSE(told_in_words(step.act).empty()) << name_of(step.act);
        }
}

TEST(SupervisionClocks, RunOnlyForThoseTheyAreFor) {
    const auto codes = [](std::vector<matters::ClockAct> acts, Origin origin, std::string_view choice) {
        std::string names;
        for (const auto& act : clocks_for(std::move(acts), origin, std::string{choice}, true))
            names += std::string{act.code} + " ";
        return names;
    };
    const auto& opening = supervision_procedure.on_opening;
    const std::vector<matters::ClockAct> first{opening.begin(), opening.end()};
    EXPECT_EQ(codes(first, Origin::report, ""), "complaint.refuse supervision.accept ");
    EXPECT_EQ(codes(first, Origin::own_finding, ""), "supervision.accept ");  // nobody complained
    const std::vector<matters::ClockAct> taken{matters::starts(clocks::inspection_decides)};
    EXPECT_EQ(codes(taken, Origin::report, "by_inspection"), "inspection.decide ");
    EXPECT_EQ(codes(taken, Origin::report, "by_other"), "");
    EXPECT_EQ(codes({matters::starts(clocks::suggestion_answer)}, Origin::report, "accepted"), "");
}

TEST(SupervisionClocks, OfDemandsAndOfTheWatchStopWhenNothingIsDue) {
    for (const auto code : {clocks::plan, clocks::watch}) {
        const auto acts = clocks_for({matters::starts(code)}, Origin::report, "", false);
        ASSERT_EQ(acts.size(), 1U);
        EXPECT_EQ(acts.front().kind, matters::ClockAct::Kind::stops);
    }
}

struct SupervisionStates : sql::OnBothWithSchema {};
INSTANTIATE_TEST_SUITE_P(Databases, SupervisionStates, sql::both_databases, sql::name_of_engine);

TEST_P(SupervisionStates, InTheStoreAreThoseOfTheProcedure) {
    SetClock clock{date("2026-03-02")};
    const auto session = test_database().open();
    std::set<std::string> in_table;
    for (const State state : every<State>()) in_table.insert(std::string{name_of(state)});
    EXPECT_EQ(matters::states_in_store(*session, "SELECT state FROM matter_state WHERE kind = 'supervision'"),
              in_table);
}

}  // namespace
}  // namespace gongyou::supervision::supervision_life
