#include "core/matters/take_step.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "core/law/law_examples.hpp"
#include "core/matters/clock_store.hpp"
#include "core/matters/replayed.hpp"
#include "core/organisations/unit_tree.hpp"
#include "kernel/calendar_examples.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/sql/number.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::matters {
namespace {

enum class ErrandState { opened, sent, answered, done };
BOOST_DESCRIBE_ENUM(ErrandState, opened, sent, answered, done)
enum class ErrandAct { send, answer, finish, undo, reach_far, mistype };
BOOST_DESCRIBE_ENUM(ErrandAct, send, answer, finish, undo, reach_far, mistype)

using State = ErrandState;
using Act = ErrandAct;
constexpr auto desk = staff(Right::work_report);

/// A small life: sent by the desk, answered by the reporter, done. `far` is a rule of another province, `typo` of none.
constexpr Step<State, Act> steps[] = {
    {{State::opened}, Act::send, State::sent, desk, {}, {stops("contact"), starts("answer")}},
    {{State::sent}, Act::answer, State::answered, reporter(), {}, {stops("answer"), starts("contact")}},
    {{State::answered}, Act::finish, State::done, desk},
    {{State::sent, State::answered, State::done}, Act::undo, {}, desk, {}, {}, Audience::staff, true},
    {{State::opened}, Act::reach_far, {}, desk, {}, {starts("far"), starts_from_opening("answer")}},
    {{State::opened}, Act::mistype, State::sent, desk, {}, {starts("answer"), starts("typo")}},
};
constexpr Procedure<State, Act> errand{.kind = "errand",
                                       .read = Right::read_report,
                                       .opens_in = State::opened,
                                       .on_opening = {starts("contact")},
                                       .ends = {State::done},
                                       .steps = steps};

struct Named {
    std::string state;
};
BOOST_DESCRIBE_STRUCT(Named, (), (state))

/// A county and a town below it in Zhejiang, where `contact` gives five working days and `answer` fifteen.
struct TakeStep : sql::OnBothWithSchema {
    template <class Write>
    auto write(Write act) {
        return database_->write_and_wait(std::move(act));
    }
    void SetUp() override {
        database_ = server();
        ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Unit> {
            for (const State state : {State::opened, State::sent, State::answered, State::done})
                tx.session().execute("INSERT INTO matter_state (kind, state) VALUES ('errand', :state)",
                                     Named{std::string{name_of(state)}});
            UnitTree tree{tx};
            const auto added = tree.add(
                {county_, {}, UnitKind::county, "县总工会", "330113", "0571-12351", {}, date("2026-01-01"), {}});
            if (!added) return added;
            return tree.add(
                {town_, county_, UnitKind::township, "镇总工会", "330113", "0571-12352", {}, date("2026-01-01"), {}});
        }));
    }
    std::unique_ptr<sql::Database> server() {
        return std::make_unique<sql::Database>(
            sql::DatabaseSettings{.url = test_database().url(), .readers = 1, .writer = {}}, clock_, random_,
            [](std::string_view what) { ADD_FAILURE() << what; });
    }
    Matter a_matter(bool anonymous = false) {
        return {.id = MatterId::unordered(random_),
                .kind = "errand",
                .unit_id = town_,
                .anonymous = anonymous,
                .opened_on = clock_.today(),
                .title = "云溪晨光"};
    }
    Matter opened(bool anonymous = false) {
        auto first = opening(errand, "file");
        first.role = "worker";
        const auto matter = parts_.seal().sealed(a_matter(anonymous));
        auto made = write([&](sql::Tx& tx) { return open_matter(parts_, tx, matter, first); });
        EXPECT_TRUE(made);
        return *made;
    }
    StepTaken the(Act act, State state, const std::string& words = "") {
        const auto* line = [&]() -> const Step<State, Act>* {
            for (const auto& step : steps)
                if (step.act == act && step.from.has(state)) return &step;
            throw std::logic_error{"no such line"};
        }();
        auto step = taken(errand, *line, state);
        step.words = words;
        if (line->by.kind == Taker::Kind::staff) step.by_person = officer_;
        step.role = step.by_person ? "desk" : "worker";
        return step;
    }
    Result<Matter> take(const Matter& matter, const StepTaken& step) {
        return write([&](sql::Tx& tx) { return take_step(parts_, tx, matter, step); });
    }

    std::vector<MatterEvent> events(const Matter& matter) {
        return database_->read([&](sql::Reader& reader) { return MatterStore{reader}.events_of(matter.id); });
    }
    /// "answer 2026-03-05 running", in order of the last day.
    std::vector<std::string> clocks(const Matter& matter) {
        std::vector<std::string> all;
        for (const auto& clock : database_->read([&](sql::Reader& reader) { return ClockStore{reader}.of(matter.id); }))
            all.push_back(clock.code + " " + clock.due_on.text() + " " + std::string{name_of(clock.state)});
        return all;
    }
    std::int64_t count(std::string_view sql) {
        return database_->read([&](sql::Reader& reader) { return reader.session().find<sql::Number>(sql)->number; });
    }

    using Lines = std::vector<std::string>;
    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    UnitId county_ = UnitId::unordered(random_);
    UnitId town_ = UnitId::unordered(random_);
    PersonId officer_ = PersonId::unordered(random_);
    crypto::Keyring keys_ = crypto::test_keyring();
    law::LawBook book_ = *law::book_of(
        {law::a_row("contact").amount(5), law::a_row("answer"), law::a_row("far").in("440000")}, 1, china().tables());
    audit::AuditTrail audit_{keys_};
    api::LiveFeed live_;
    MatterParts parts_{keys_, book_, audit_, live_, county_.text()};
    std::unique_ptr<sql::Database> database_;
};
INSTANTIATE_TEST_SUITE_P(Databases, TakeStep, sql::both_databases, sql::name_of_engine);

TEST_P(TakeStep, OpeningFreezesTheLawOfThePlaceAndStartsItsClocks) {
    const auto matter = opened();
    EXPECT_EQ(matter.law, book_.pack(*law::Place::read("330113")).frozen());
    EXPECT_EQ(matter.state, "opened");
    const auto found = database_->read([&](sql::Reader& reader) { return *MatterStore{reader}.find(matter.id); });
    EXPECT_EQ(found.law, matter.law);
    // Five working days after Friday 02-06: 02-09 to 02-13.
    EXPECT_EQ(clocks(matter), Lines{"contact 2026-02-13 running"});
    ASSERT_EQ(events(matter).size(), 1U);
    EXPECT_EQ(events(matter).front().act, "file");
}

TEST_P(TakeStep, EachStepWritesOneEventWhoseNumberIsTheRevision) {
    auto matter = opened();
    matter = *take(matter, the(Act::send, State::opened, "请于十五个工作日内答复。"));
    matter = *take(matter, the(Act::answer, State::sent));
    matter = *take(matter, the(Act::finish, State::answered));
    EXPECT_EQ(matter.revision, 4);
    std::string told;
    for (const auto& event : events(matter))
        told += std::to_string(event.number) + " " + event.act + " " + event.state + "; ";
    EXPECT_EQ(told, "1 file opened; 2 send sent; 3 answer answered; 4 finish done; ");
    EXPECT_EQ(events(matter).at(1).words, "请于十五个工作日内答复。");
    EXPECT_EQ(events(matter).at(1).by_person, officer_);
    EXPECT_EQ(matter.ended_on, date("2026-02-06"));
    EXPECT_EQ(count("SELECT COUNT(*) FROM audit_entry"), 4);
}

TEST_P(TakeStep, ClocksStartStopAndEndAsTheTableSays) {
    auto matter = opened();
    clock_.pass(std::chrono::hours{24 * 3});  // Monday 02-09
    matter = *take(matter, the(Act::send, State::opened));
    // Fifteen working days after 02-09: 10 to 13 = 4, Saturday 14 = 5, 24 to 27 = 9, Saturday 28 = 10, 03-02 to 06
    // = 15.
    EXPECT_EQ(clocks(matter), (Lines{"contact 2026-02-13 stopped", "answer 2026-03-06 running"}));
    clock_.pass(std::chrono::hours{24});  // 02-10: five are 11 to 13 = 3, Saturday 14 = 4, 24 = 5
    matter = *take(matter, the(Act::answer, State::sent));
    EXPECT_EQ(clocks(matter),
              (Lines{"contact 2026-02-13 stopped", "contact 2026-02-24 running", "answer 2026-03-06 stopped"}));
    matter = *take(matter, the(Act::finish, State::answered));  // names no clock: the end stops what runs
    EXPECT_EQ(clocks(matter),
              (Lines{"contact 2026-02-13 stopped", "contact 2026-02-24 stopped", "answer 2026-03-06 stopped"}));
}

TEST_P(TakeStep, ClocksMoveWithTheirMatterAndKeepTheirDays) {
    auto matter = opened();
    auto step = the(Act::send, State::opened);
    step.clocks.clear();
    step.to_unit = county_;
    matter = *take(matter, step);
    const auto moved = database_->read([&](sql::Reader& reader) { return ClockStore{reader}.of(matter.id).front(); });
    EXPECT_EQ(moved.unit_id, county_);
    EXPECT_EQ(moved.due_on, date("2026-02-13"));
    EXPECT_EQ(events(matter).back().unit_id, town_);  // where it lay when the step was taken
}

TEST_P(TakeStep, ARuleOfAnotherPlaceGivesNoClockAndAMistypedOneIsAFault) {
    auto matter = opened();
    matter = *take(matter, the(Act::reach_far, State::opened));
    // From the opening on 02-06: 02-09 to 13 = 5, Saturday 14 = 6, 24 to 27 = 10, 28 = 11, 03-02 to 05 = 15.
    EXPECT_EQ(clocks(matter), (Lines{"contact 2026-02-13 running", "answer 2026-03-05 running"}));
    const auto mistyped = take(matter, the(Act::mistype, State::opened));
    ASSERT_FALSE(mistyped);
    EXPECT_EQ(mistyped.error().code, "law.rule_unknown");
}

TEST_P(TakeStep, AStepThatFailsLeavesNothingBehind) {
    const auto matter = opened();
    const auto audited = count("SELECT COUNT(*) FROM audit_entry");
    ASSERT_FALSE(take(matter, the(Act::mistype, State::opened, "写错了")));  // its first clock had started
    EXPECT_EQ(clocks(matter), Lines{"contact 2026-02-13 running"});
    EXPECT_EQ(events(matter).size(), 1U);
    EXPECT_EQ(count("SELECT COUNT(*) FROM audit_entry"), audited);
    const auto found = database_->read([&](sql::Reader& reader) { return *MatterStore{reader}.find(matter.id); });
    EXPECT_EQ(found.state, "opened");
    EXPECT_EQ(found.revision, 1);
}

TEST_P(TakeStep, OfTwoDesksAtOnceOneWinsAndTheOtherIsTold) {
    const auto other = server();
    for (int round = 0; round < 10; ++round) {
        const auto matter = opened();
        const auto step = the(Act::send, State::opened);
        std::atomic<int> won = 0, told = 0;
        const auto try_at = [&](sql::Database& database) {
            const auto outcome =
                database.write_and_wait([&](sql::Tx& tx) { return take_step(parts_, tx, matter, step); });
            won += outcome.has_value();
            told += !outcome && outcome.error().code == "matter.changed_meanwhile";
        };
        {
            std::jthread first{[&] { try_at(*database_); }};
            std::jthread second{[&] { try_at(*other); }};
        }
        EXPECT_EQ(won, 1);
        EXPECT_EQ(told, 1);
        EXPECT_EQ(events(matter).size(), 2U);
    }
}

TEST_P(TakeStep, OfAnAnonymousReporterNothingTellsTheHour) {
    auto matter = opened(true);
    matter = *take(matter, the(Act::send, State::opened, "请补充发薪日期。"));
    matter = *take(matter, the(Act::answer, State::sent, "每月十五日发薪。"));
    const auto told = events(matter);
    EXPECT_FALSE(told.at(0).made_at);  // filed
    EXPECT_TRUE(told.at(1).made_at);   // the desk's own act
    EXPECT_FALSE(told.at(2).made_at);  // the reply
    for (const auto& clock : database_->read([&](sql::Reader& reader) { return ClockStore{reader}.of(matter.id); }))
        EXPECT_EQ(clock.id.text().at(14), '4');  // the version of an id: random, where 7 would begin with the time
    for (const auto& event : told) {
        EXPECT_EQ(event.words.find("薪"), std::string::npos);
        EXPECT_EQ(event.words.empty(), event.act == "file");
    }
    EXPECT_EQ(*parts_.seal().opened_words(matter, 3, told.at(2).words), "每月十五日发薪。");
    EXPECT_FALSE(parts_.seal().opened_words(matter, 2, told.at(2).words));  // opens in its own place only
    EXPECT_EQ(matter.title.find("晨光"), std::string::npos);
    // The desk's act alone stands in the trail; the reporter's two are counted on their day.
    EXPECT_EQ(count("SELECT COUNT(*) FROM audit_entry"), 1);
    EXPECT_EQ(count("SELECT SUM(times) FROM audit_day"), 2);
}

TEST_P(TakeStep, AClockThatHasExpiredSinceTheOpeningDoesNotTellItAgain) {
    auto matter = opened();
    write([&](sql::Tx& tx) -> Result<Done> {
        auto clock = ClockStore{tx}.of(matter.id).front();
        EXPECT_TRUE(ClockStore{tx}.turn(clock, {Signal::expired, {}}));
        return Done{};
    }).value();
    auto step = the(Act::send, State::opened);
    step.clocks = {starts_from_opening("contact")};
    matter = *take(matter, step);
    EXPECT_EQ(clocks(matter), Lines{"contact 2026-02-13 expired"});
}

/// Events with these acts and states, as the store gives them back.
std::vector<MatterEvent> told(std::initializer_list<std::pair<std::string, std::string>> steps_taken) {
    std::vector<MatterEvent> events;
    for (const auto& [act, state] : steps_taken) events.push_back({.act = act, .state = state});
    return events;
}
std::string running_after(const std::vector<MatterEvent>& events) {
    std::string all;
    for (const auto& act : clocks_after(errand, events))
        all += std::string{act.code} + (act.kind == ClockAct::Kind::starts ? " " : "* ");
    return all;
}

TEST(Replayed, TellsWhichClocksTheTableHasRunning) {
    EXPECT_EQ(running_after(told({{"file", "opened"}})), "contact* ");  // * counts from the opening
    EXPECT_EQ(running_after(told({{"file", "opened"}, {"send", "sent"}})), "answer ");
    EXPECT_EQ(running_after(told({{"file", "opened"}, {"send", "sent"}, {"answer", "answered"}})), "contact ");
    EXPECT_EQ(running_after(told({{"file", "opened"}, {"send", "sent"}, {"answer", "answered"}, {"finish", "done"}})),
              "");
}

TEST(Replayed, AStepBackBringsTheClocksOfTheStateBefore) {
    const auto events = told({{"file", "opened"}, {"send", "sent"}, {"answer", "answered"}, {"finish", "done"}});
    EXPECT_EQ(before_last_change(events), 2U);
    auto undone = events;
    undone.push_back({.act = "undo", .state = "answered"});
    EXPECT_EQ(running_after(undone), "contact ");
    EXPECT_FALSE(before_last_change(std::span{events}.first(1)));
    EXPECT_EQ(running_after(told({{"file", "opened"}, {"send", "sent"}, {"undo", "opened"}})), "contact* ");
}

}  // namespace
}  // namespace gongyou::matters
