#include <gtest/gtest.h>

#include <thread>

#include "platform/sql/number.hpp"
#include "platform/sql/settings_report.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

constexpr std::string_view waiting_for_standby =
    "SELECT COUNT(*) FROM pg_stat_activity WHERE pid = :number AND wait_event = 'SyncRep'";
constexpr std::string_view cancel = "SELECT CAST(pg_cancel_backend(CAST(:number AS INT)) AS INT)";

/// A primary whose synchronous standby is away: every commit waits for it.
class WithoutItsStandby : public testing::Test {
protected:
    WithoutItsStandby() {
        const auto session = open_session(server_.url(), false);
        session->run_once("CREATE TABLE row_of_test (id BIGINT PRIMARY KEY)");
        session->run_once("ALTER SYSTEM SET synchronous_standby_names = 'away'");
        session->run_once("SELECT pg_reload_conf()");
        // a reload is done by and by: only a setting seen can be relied on
        for (Value names; names.value != "away";)
            names = open_session(server_.url(), false)
                        ->find<Value>("SELECT current_setting('synchronous_standby_names')")
                        .value();
    }
    struct Value {
        std::string value;
        BOOST_DESCRIBE_CLASS(Value, (), (value), (), ())
    };
    TestPostgresServer server_;
};

StorageTrouble trouble_of_commit(Session& session, std::chrono::milliseconds patience) {
    try {
        session.commit(patience);
    } catch (const StorageError& error) {
        return error.trouble();
    }
    ADD_FAILURE() << "a commit without its standby counted as done";
    return StorageTrouble::broken;
}

TEST_F(WithoutItsStandby, ACommitIsUnknownWhenOurPatienceEnds) {
    const auto session = open_session(server_.url(), false);
    session->control("BEGIN");
    session->execute("INSERT INTO row_of_test (id) VALUES (1)");
    EXPECT_EQ(trouble_of_commit(*session, std::chrono::milliseconds{50}), StorageTrouble::unknown);
}

TEST_F(WithoutItsStandby, ACommitWhoseWaitIsCancelledIsUnknownAndNotDone) {
    const auto session = open_session(server_.url(), false);
    const auto backend = session->find<Number>(backend_id).value();
    session->control("BEGIN");
    session->execute("INSERT INTO row_of_test (id) VALUES (1)");
    std::thread canceller{[&] {
        const auto other = open_session(server_.url(), true);
        while (other->find<Number>(waiting_for_standby, backend)->number == 0) std::this_thread::yield();
        other->find<Number>(cancel, backend);
    }};
    EXPECT_EQ(trouble_of_commit(*session, std::chrono::seconds{20}), StorageTrouble::unknown);
    canceller.join();
}

TEST_F(WithoutItsStandby, TheWriterAnswersUnknownAndServesTheNext) {
    SetClock clock{date("2026-02-06")};
    SystemRandom random;
    Database database{{.url = server_.url(), .writer = {.patience = std::chrono::milliseconds{50}}}, clock, random, {}};
    const auto add = [](Tx& tx) -> Result<Done> {
        tx.session().execute("INSERT INTO row_of_test (id) VALUES (1)");
        return Done{};
    };
    EXPECT_EQ(database.write_and_wait(add).error().code, "storage.unknown");
    const auto session = open_session(server_.url(), false);
    session->run_once("ALTER SYSTEM RESET synchronous_standby_names");
    session->run_once("SELECT pg_reload_conf()");
    // The first is there once the wait is over: asking again meets its own row, which is what the command's key is for.
    const auto again = database.write_and_wait([](Tx& tx) -> Result<std::int64_t> {
        return tx.session().find<Number>("SELECT COUNT(*) FROM row_of_test")->number;
    });
    EXPECT_TRUE(again);
}

TEST(ARestart, OfTheServerIsNoticedByNobodyWhoWaits) {
    TestPostgresServer server;
    SetClock clock{date("2026-02-06")};
    SystemRandom random;
    Database database{{.url = server.url()}, clock, random, {}};
    const auto ask = [](Reader& reader) { return reader.session().find<Number>("SELECT 7")->number; };
    const auto write = [](Tx& tx) -> Result<std::int64_t> { return tx.session().find<Number>("SELECT 8")->number; };
    EXPECT_EQ(database.read(ask), 7);
    EXPECT_EQ(database.write_and_wait(write).value(), 8);
    server.crash_and_restart();
    EXPECT_EQ(database.read(ask), 7);
    EXPECT_EQ(database.write_and_wait(write).value(), 8);
}

TEST(SettingsOfTheServer, WithoutSyncsAreRefused) {
    const TestPostgresServer server;  // tests run without, for speed
    const auto refused = refuse_unsafe(settings_report(*open_session(server.url(), false)));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "storage.unsafe_settings");
    EXPECT_EQ(refused.error().params.at("setting"), "fsync");
    EXPECT_EQ(refused.error().params.at("found"), "off");
}

}  // namespace
}  // namespace gongyou::sql
