#include "core/matters/turn_clocks.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "core/law/law_examples.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "kernel/calendar_examples.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::matters {
namespace {

using sql::both_databases;
using sql::name_of_engine;

/// A town with the law of Zhejiang: fifteen working days for "opinion.answer", five for "complaint.refuse".
struct Clocks : sql::OnBothWithSchema {
    template <class Act>
    auto write(Act act) {
        return database_->write_and_wait(std::move(act));
    }
    void SetUp() override {
        database_ = server();
        const Unit town{town_, {}, UnitKind::county, "工会", "330113", "0571-12351", {}, date("2026-01-01"), {}};
        ASSERT_TRUE(write([&](sql::Tx& tx) { return UnitTree{tx}.add(town); }));
    }
    std::unique_ptr<sql::Database> server() {
        return std::make_unique<sql::Database>(
            sql::DatabaseSettings{.url = test_database().url(), .readers = 1, .writer = {}}, clock_, random_,
            [](std::string_view what) { ADD_FAILURE() << what; });
    }
    /// A matter of the kind "letter", opened under the law of that day.
    Matter matter(const std::string& name) {
        auto& known = matters_[name];
        if (known) return *known;
        known = Matter{.id = MatterId::unordered(random_),
                       .kind = "letter",
                       .unit_id = town_,
                       .state = "sent",
                       .opened_on = clock_.today(),
                       .law = book_.pack(*law::Place::read("330113")).frozen(),
                       .title = name};
        EXPECT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
            tx.session().execute(
                "INSERT INTO matter_state (kind, state) VALUES ('letter', 'sent') ON CONFLICT DO NOTHING");
            MatterStore{tx}.add(*known);
            return Done{};
        }));
        return *known;
    }
    Result<MatterClock> start(const std::string& name, const std::string& code = "opinion.answer") {
        const auto of = matter(name);
        return write([&](sql::Tx& tx) { return ClockStore{tx}.start(tx, of, code, tx.today(), book_); });
    }
    std::vector<MatterClock> clocks(const std::string& name) {
        const auto id = matter(name).id;
        return database_->read([&](sql::Reader& reader) { return ClockStore{reader}.of(id); });
    }
    void go_to(std::string_view day) {
        clock_.pass(std::chrono::hours{24} * (date(day).days_since_1970() - clock_.today().days_since_1970()));
    }
    /// Turns the clocks of a server on a day; what it told, as "m1 last_day".
    std::vector<std::string> told_on(std::string_view day) {
        go_to(day);
        std::vector<std::string> told;
        turn_clocks(*database_, {{"letter", telling(told)}}, china());
        return told;
    }
    OnSignal telling(std::vector<std::string>& told) {
        return [this, &told](sql::Tx&, const MatterClock& clock, Signal signal) {
            for (const auto& [name, known] : matters_)
                if (known->id == clock.matter_id) told.push_back(name + " " + std::string{name_of(signal)});
        };
    }

    static law::Rule two_hours() {
        law::Rule rule = law::a_row("ticket.contact_red").amount(2);
        rule.unit = law::Unit::hour;
        return rule;
    }

    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    UnitId town_ = UnitId::unordered(random_);
    law::LawBook book_ = *law::book_of(
        {law::a_row(), law::a_row("complaint.refuse").amount(5), law::a_row("ticket.contact").amount(1), two_hours()},
        1, china().tables());
    law::RulePack pack_ = book_.pack(*law::Place::read("330113"));
    std::map<std::string, std::optional<Matter>> matters_;
    std::unique_ptr<sql::Database> database_;
};
INSTANTIATE_TEST_SUITE_P(Databases, Clocks, both_databases, name_of_engine);

using Told = std::vector<std::string>;

TEST_P(Clocks, RunByTheLawTheMatterWasOpenedUnderAndSayWhetherTheyAreLaw) {
    // Fifteen working days after Friday 02-06: 02-09 to 13 = 5, Saturday 14 = 6, 24 to 27 = 10, Saturday 28 = 11, 03-02
    // to 05 = 15.
    const auto clock = start("m1");
    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->due_on, date("2026-03-05"));
    EXPECT_TRUE(clock->statutory);
    EXPECT_EQ(clock->law, pack_.frozen());
    EXPECT_EQ(clocks("m1").front().due_on, date("2026-03-05"));
    EXPECT_EQ(start("m1", "no.such_rule").error().code, "law.rule_unknown");
}

TEST_P(Clocks, TellEachSignalOnceOnItsDay) {
    ASSERT_TRUE(start("m1"));
    EXPECT_EQ(told_on("2026-02-23"), Told{});
    EXPECT_EQ(told_on("2026-02-24"), Told{"m1 half_time"});
    EXPECT_EQ(told_on("2026-02-24"), Told{});
    EXPECT_EQ(told_on("2026-03-03"), Told{"m1 two_days_left"});
    EXPECT_EQ(told_on("2026-03-05"), Told{"m1 last_day"});
    EXPECT_EQ(told_on("2026-03-06"), Told{"m1 expired"});
    EXPECT_EQ(told_on("2026-04-06"), Told{});
    EXPECT_EQ(clocks("m1").front().state, ClockState::expired);
}

TEST_P(Clocks, StoppedInTimeTellNothingMore) {
    ASSERT_TRUE(start("m1"));
    ASSERT_TRUE(start("m1", "complaint.refuse"));
    EXPECT_EQ(start("m1").error().code, "matter.clock_runs");
    ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
        EXPECT_TRUE(ClockStore{tx}.stop(matter("m1"), "opinion.answer", tx.today()));
        EXPECT_FALSE(ClockStore{tx}.stop(matter("m1"), "opinion.answer", tx.today()));
        return Done{};
    }));
    // Five working days after 02-06: 02-13. Only the other clock is left.
    EXPECT_EQ(told_on("2026-03-06"), Told{"m1 expired"});
    EXPECT_TRUE(start("m1"));  // asked anew, it runs anew
}

TEST_P(Clocks, AreMovedAndEndWithTheirMatter) {
    ASSERT_TRUE(start("m1"));
    ASSERT_TRUE(start("m1", "complaint.refuse"));
    ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
        EXPECT_EQ(ClockStore{tx}.stop_all(matter("m1"), tx.today()), 2);
        return Done{};
    }));
    EXPECT_EQ(told_on("2026-03-06"), Told{});
}

TEST_P(Clocks, WhatWasToldIsUndoneWithItsTransactionAndToldAgain) {
    ASSERT_TRUE(start("m1"));
    go_to("2026-03-06");
    const SignalListeners failing{{"letter", [](sql::Tx&, const MatterClock&, Signal) {
                                       throw sql::StorageError{sql::StorageTrouble::busy, ""};
                                   }}};
    EXPECT_THROW(turn_clocks(*database_, failing, china()), sql::StorageError);
    EXPECT_EQ(told_on("2026-03-06"), Told{"m1 expired"});
}

TEST_P(Clocks, ThatCountToTheHourAreCountedByTheirUrgencyAndSpeakByNight) {
    clock_.pass(std::chrono::hours{11});  // eleven in the evening of 02-06
    auto red = matter("red");
    red.urgency = Urgency::red;
    const auto started = write([&](sql::Tx& tx) {
        return ClockStore{tx}.start(tx, red, "ticket.contact", ClockEvent{tx.today(), tx.now()}, book_);
    });
    ASSERT_TRUE(started);
    EXPECT_EQ(started->rule, "ticket.contact_red");
    EXPECT_EQ(started->due_at, clock_.now() + std::chrono::hours{2});
    EXPECT_EQ(started->due_by, "2026-02-07 01:00 ticket.contact");
    ASSERT_TRUE(start("yellow", "ticket.contact"));  // one working day: no hour
    Told told;
    const auto turn_by_night = [&] {
        turn_clocks(*database_, {{"letter", telling(told)}}, china(), Turning::to_the_hour);
        return told.size();
    };
    clock_.pass(std::chrono::minutes{59});
    EXPECT_EQ(turn_by_night(), 0U);
    clock_.pass(std::chrono::minutes{1});
    EXPECT_EQ(turn_by_night(), 1U);
    clock_.pass(std::chrono::hours{1});
    EXPECT_EQ(turn_by_night(), 2U);
    EXPECT_EQ(turn_by_night(), 2U);
    EXPECT_EQ(told, (Told{"red half_time", "red expired"}));
    EXPECT_TRUE(has_run_out(clocks("red").front()));
    EXPECT_EQ(clocks("yellow").front().due_by.substr(11), "24:00 ticket.contact");
}

TEST_P(Clocks, OfAnAnonymousMatterKeepTheDayAlone) {
    auto hidden = matter("hidden");
    hidden.urgency = Urgency::red;
    hidden.anonymous = true;
    const auto started = write([&](sql::Tx& tx) {
        return ClockStore{tx}.start(tx, hidden, "ticket.contact", ClockEvent{tx.today(), tx.now()}, book_);
    });
    ASSERT_TRUE(started);
    EXPECT_EQ(started->due_on, date("2026-02-06"));
    EXPECT_FALSE(started->event_at || started->due_at || started->next_at);
    EXPECT_EQ(started->due_by, "2026-02-06 24:00 ticket.contact");
}

TEST_P(Clocks, AreTurnedOnceByTwoServersAtOnce) {
    constexpr int matters = 40;
    for (int i = 0; i < matters; ++i) ASSERT_TRUE(start("m" + std::to_string(i)));
    go_to("2026-03-06");
    const auto other = server();
    std::vector<std::string> told[2];
    {
        std::jthread first{[&] { turn_clocks(*database_, {{"letter", telling(told[0])}}, china(), Turning::all, 3); }};
        std::jthread second{[&] { turn_clocks(*other, {{"letter", telling(told[1])}}, china(), Turning::all, 3); }};
    }
    std::vector<std::string> all = told[0];
    all.insert(all.end(), told[1].begin(), told[1].end());
    std::ranges::sort(all);
    EXPECT_EQ(std::unique(all.begin(), all.end()), all.end());
    EXPECT_EQ(all.size(), static_cast<std::size_t>(matters));
}

}  // namespace
}  // namespace gongyou::matters
