#include <gtest/gtest.h>

#include "core/audit/audit_trail.hpp"
#include "core/audit/audit_verify.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::audit {
namespace {

using sql::both_databases;
using sql::name_of_engine;
using sql::OnBothWithSchema;

const AuditEntry opened{.tree = "county",
                        .actor = "p1",
                        .role = "desk",
                        .act = "report.opened",
                        .object_kind = "report",
                        .object_id = "r1"};

struct Audit : OnBothWithSchema {
    void SetUp() override {
        database = std::make_unique<sql::Database>(settings(), clock, random, [](std::string_view) {});
    }
    sql::DatabaseSettings settings() { return {.url = test_database().url(), .readers = 1, .writer = {}}; }
    Result<Done> write(std::function<void(sql::Tx&)> act) {
        return database->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            act(tx);
            return Done{};
        });
    }
    AuditReport verified(const std::vector<std::string>& roots = {}) {
        return verify(*test_database().open(true), keyring, roots);
    }
    std::vector<AuditRow> rows(const std::string& tree = "county") {
        return entries_before(*test_database().open(true), tree, 1'000'000, 1000);
    }

    SetClock clock{date("2026-03-02")};
    SystemRandom random;
    crypto::Keyring keyring = crypto::test_keyring();
    AuditTrail trail{keyring};
    std::unique_ptr<sql::Database> database;
};

TEST_P(Audit, KeepsWhoDidWhatToWhichThingAndNumbersEachTreeFromOne) {
    ASSERT_TRUE(write([&](sql::Tx& tx) {
        trail.record(tx, opened);
        auto other = opened;
        other.tree = "next county";
        trail.record(tx, other);
        auto refused = opened;
        refused.act = "report.unsealed";
        refused.purpose = "电话核实";
        refused.result = "access.step_up_needed";
        trail.record(tx, refused);
    }));
    const auto found = rows();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].number, 2);  // newest first
    EXPECT_EQ(found[0].act, "report.unsealed");
    EXPECT_EQ(found[0].purpose, "电话核实");
    EXPECT_EQ(found[0].result, "access.step_up_needed");
    EXPECT_EQ(found[1].number, 1);
    EXPECT_EQ(found[1].actor, "p1");
    EXPECT_EQ(found[1].role, "desk");
    EXPECT_EQ(found[1].object_id, "r1");
    EXPECT_EQ(found[1].at, clock.now());
    EXPECT_EQ(rows("next county").at(0).number, 1);
    EXPECT_TRUE(verified().whole);
    EXPECT_EQ(verified().entries, 3);
}

TEST_P(Audit, OfAnActThatWasUndoneIsUndoneTooAndLeavesNoGap) {
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.record(tx, opened); }));
    const auto refused = database->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        trail.record(tx, opened);
        return fail({FaultKind::conflict, "report.changed_meanwhile"});
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(rows().size(), 1u);
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.record(tx, opened); }));
    EXPECT_EQ(rows().at(0).number, 2);
    EXPECT_TRUE(verified().whole);
}

TEST_P(Audit, OfTwoServersIsOneChain) {
    AuditTrail trail_of_second{keyring};
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(write([&](sql::Tx& tx) { trail.record(tx, opened); }));
        ASSERT_TRUE(write([&](sql::Tx& tx) { trail_of_second.record(tx, opened); }));
    }
    EXPECT_EQ(rows().at(0).number, 10);
    EXPECT_TRUE(verified().whole);
}

TEST_P(Audit, OfTwoServersWritingAtOnceHasNoGapAndNoDouble) {
    sql::Database second{settings(), clock, random, [](std::string_view) {}};
    AuditTrail trail_of_second{keyring};
    const auto forty = [](sql::Database& place, AuditTrail& of) {
        for (int i = 0; i < 40; ++i) {
            const auto outcome = place.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
                of.record(tx, opened);
                return Done{};
            });
            EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().code);
        }
    };
    std::thread other{[&] { forty(second, trail_of_second); }};
    forty(*database, trail);
    other.join();
    EXPECT_EQ(rows().at(0).number, 80);
    EXPECT_TRUE(verified().whole);
}

TEST_P(Audit, IsNeverChangedOrDeletedByTheAccountOfTheService) {
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.record(tx, opened); }));
    const auto session = test_database().open();
    for (const auto* attempt :
         {"UPDATE audit_entry SET actor = 'p2'", "DELETE FROM audit_entry", "DELETE FROM audit_head",
          "UPDATE audit_head SET number = 0", "UPDATE audit_head SET number = 3", "UPDATE audit_head SET tree = 'x'"})
        EXPECT_THROW(session->run_once(attempt), sql::StorageError) << attempt;
    if (GetParam() == sql::Dialect::postgres) {
        EXPECT_THROW(session->run_once("TRUNCATE audit_entry"), sql::StorageError);
    }
    EXPECT_TRUE(verified().whole);
}

TEST_P(Audit, OfTheAnonymousChannelIsADayAndACount) {
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(write([&](sql::Tx& tx) {
            trail.count_for_today(tx, "county", "report.filed");
            EXPECT_EQ(trail.enter_past_days(tx), 0);  // today is not over
        }));
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.count_for_today(tx, "county", "report.looked_up"); }));
    EXPECT_TRUE(rows().empty());

    clock.pass(std::chrono::hours{24});
    ASSERT_TRUE(write([&](sql::Tx& tx) { EXPECT_EQ(trail.enter_past_days(tx), 2); }));
    const auto found = rows();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].act, "report.filed");
    EXPECT_EQ(found[1].day, date("2026-03-02"));
    EXPECT_EQ(found[1].times, 3);
    EXPECT_EQ(found[1].actor, "anonymous");
    EXPECT_EQ(found[1].object_id, "");
    EXPECT_EQ(found[1].result, "done");
    ASSERT_TRUE(write([&](sql::Tx& tx) { EXPECT_EQ(trail.enter_past_days(tx), 0); }));
    EXPECT_TRUE(verified().whole);
}

TEST_P(Audit, SaysWhenACountOfTheDayWasAltered) {
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.count_for_today(tx, "county", "report.filed"); }));
    test_database().open()->run_once("UPDATE audit_day SET times = 7");
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.count_for_today(tx, "county", "report.filed"); }));
    clock.pass(std::chrono::hours{24});
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.enter_past_days(tx); }));
    EXPECT_EQ(rows().at(0).times, 8);
    EXPECT_EQ(rows().at(0).result, "audit.count_altered");
}

TEST_P(Audit, StaysWholeAcrossAChangeOfKeyAndProfile) {
    const crypto::TestFolder folder;
    ASSERT_TRUE(crypto::Keyring::create(folder / "keys", crypto::Profile::intl, random));
    const auto first = std::move(crypto::Keyring::open(folder / "keys").value());
    AuditTrail with_first{first};
    ASSERT_TRUE(write([&](sql::Tx& tx) { with_first.record(tx, opened); }));
    ASSERT_TRUE(crypto::Keyring::add_root(folder / "keys", crypto::Profile::guomi, random));
    const auto second = std::move(crypto::Keyring::open(folder / "keys").value());
    AuditTrail with_second{second};
    ASSERT_TRUE(write([&](sql::Tx& tx) { with_second.record(tx, opened); }));
    const auto report = verify(*test_database().open(true), second);
    EXPECT_TRUE(report.whole) << report.why;
    EXPECT_EQ(report.entries, 2);
    EXPECT_TRUE(rows().at(0).mac.starts_with("g2."));
}

TEST_P(Audit, CutOffTailIsFoundFromARootKeptOutside) {
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.record(tx, opened); }));
    EXPECT_EQ(root_line(*test_database().open(true), keyring, "nowhere"), "");
    const auto early = root_line(*test_database().open(true), keyring, "county");
    ASSERT_TRUE(write([&](sql::Tx& tx) { trail.record(tx, opened); }));
    const auto late = root_line(*test_database().open(true), keyring, "county");
    EXPECT_TRUE(verified({early, late}).whole);

    // The same first entry in another store, as if this one had been set back to a copy made after it.
    sql::TestDatabase older{GetParam(), sql::BeginsWith::schema};
    const auto session = older.open();
    AuditTrail again{keyring};
    sql::Tx tx{*session, clock.now(), random};
    again.record(tx, opened);
    EXPECT_TRUE(verify(*session, keyring, {early}).whole);
    const auto report = verify(*session, keyring, {early, late});
    EXPECT_FALSE(report.whole);
    EXPECT_EQ(report.first_bad, 2);
    EXPECT_EQ(report.why, "audit.end_missing");

    // And gone on from there differently.
    clock.pass(std::chrono::seconds{1});
    sql::Tx later{*session, clock.now(), random};
    again.record(later, opened);
    EXPECT_EQ(verify(*session, keyring, {early, late}).why, "audit.root_contradicts");
    auto forged = late;
    forged[forged.size() - 3] = forged[forged.size() - 3] == 'A' ? 'B' : 'A';
    EXPECT_EQ(verify(*session, keyring, {forged}).why, "audit.root_not_ours");
}

INSTANTIATE_TEST_SUITE_P(Databases, Audit, both_databases, name_of_engine);

}  // namespace
}  // namespace gongyou::audit
