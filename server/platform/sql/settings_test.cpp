#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <thread>

#include "platform/sql/number.hpp"
#include "platform/sql/settings_report.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

struct Text {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Text, (), (text))

StorageTrouble trouble_of(auto&& act) {
    try {
        act();
    } catch (const StorageError& error) {
        return error.trouble();
    }
    ADD_FAILURE() << "nothing was refused";
    return StorageTrouble::lost;
}

class SettingsOnBoth : public OnBothDatabases {};

TEST_P(SettingsOnBoth, AreAsTheyMustBeForReadersAndWriters) {
    for (const bool read_only : {false, true}) {
        for (const auto& check : settings_report(*test_database().open(read_only))) {
            const bool for_speed_of_tests = check.setting == "fsync";
            EXPECT_TRUE(check.ok || for_speed_of_tests) << check.setting << " is " << check.found;
        }
    }
}

TEST_P(SettingsOnBoth, AlteredOnesAreReportedAndRefused) {
    const auto session = test_database().open();
    session->run_once(session->pick("PRAGMA synchronous = NORMAL", "SET synchronous_commit = off"));
    bool seen = false;
    for (const auto& check : settings_report(*session))
        seen = seen || (check.setting.starts_with("synchronous") && !check.ok);
    EXPECT_TRUE(seen);
    EXPECT_EQ(refuse_unsafe(settings_report(*session)).error().code, "storage.unsafe_settings");
}

TEST_P(SettingsOnBoth, ReadersCannotWrite) {
    test_database().open()->run_once("CREATE TABLE t (id BIGINT)");
    const auto reader = test_database().open(true);
    trouble_of([&] { reader->run_once("INSERT INTO t (id) VALUES (1)"); });
    EXPECT_EQ(reader->find<Number>("SELECT COUNT(*) FROM t")->number, 0);
}

TEST_P(SettingsOnBoth, StopAQuestionThatTakesTooLong) {
    const auto reader = test_database().open(true);
    if (GetParam() == Dialect::sqlite) reader->allow(std::chrono::milliseconds{20});
    if (GetParam() == Dialect::postgres) reader->run_once("SET statement_timeout = '20ms'");
    EXPECT_EQ(trouble_of([&] {
                  reader->find<Number>(
                      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
                      "SELECT COUNT(*) FROM n");
              }),
              StorageTrouble::busy);
}

TEST_P(SettingsOnBoth, ErrorsDoNotQuoteWhatWasBound) {
    const auto session = test_database().open();
    session->run_once("CREATE TABLE t (text TEXT PRIMARY KEY)");
    const Text secret{"canary-13800000000"};
    session->execute("INSERT INTO t (text) VALUES (:text)", secret);
    try {
        session->execute("INSERT INTO t (text) VALUES (:text)", secret);
        FAIL() << "a second row with the same key went in";
    } catch (const StorageError& error) {
        EXPECT_EQ(std::string{error.what()}.find("canary"), std::string::npos) << error.what();
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, SettingsOnBoth, both_databases, name_of_engine);

class SettingsOfSqlite : public testing::Test {
protected:
    TestDatabase database_{Dialect::sqlite};
};

TEST_F(SettingsOfSqlite, DoNotLetAnotherFileIn) {
    const auto session = database_.open();
    EXPECT_EQ(trouble_of([&] { session->run_once("ATTACH DATABASE ':memory:' AS other"); }), StorageTrouble::broken);
    EXPECT_EQ(trouble_of([&] {
                  session->run_once("PRAGMA writable_schema = ON");
                  session->run_once("DELETE FROM sqlite_schema");
              }),
              StorageTrouble::broken);
}

TEST_F(SettingsOfSqlite, RefuseWhatIsTooLongOrTooDeep) {
    const auto session = database_.open();
    const std::string deep = "SELECT " + std::string(200, '(') + "1" + std::string(200, ')');
    trouble_of([&] { session->run_once(deep); });
    trouble_of([&] { session->run_once("SELECT '" + std::string(70 * 1024, 'x') + "'"); });
    EXPECT_EQ(session->find<Number>("SELECT 7")->number, 7);
}

TEST_F(SettingsOfSqlite, AFullDiskIsAClear503WithNothingHalfWrittenAndReadersStillServed) {
    SetClock clock{date("2026-02-06")};
    SystemRandom random;
    database_.open()->run_once("CREATE TABLE t (text TEXT NOT NULL)");
    Database database{{.url = database_.url()}, clock, random, {}};
    ASSERT_TRUE(database.write_and_wait([](Tx& tx) -> Result<Done> {
        tx.session().execute("INSERT INTO t (text) VALUES ('before')");
        tx.session().run_once("PRAGMA max_page_count = 16");  // as if the disk held 64 KiB
        return Done{};
    }));
    const auto fill = [](Tx& tx) -> Result<Done> {
        const Text part{std::string(1000, 'x')};
        for (int i = 0; i < 200; ++i) tx.session().execute("INSERT INTO t (text) VALUES (:text)", part);
        return Done{};
    };
    const auto refused = database.write_and_wait(fill);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "storage.full");
    EXPECT_EQ(refused.error().kind, FaultKind::unavailable);
    const auto count = [&] {
        return database.read(
            [](Reader& reader) { return reader.session().find<Number>("SELECT COUNT(*) FROM t")->number; });
    };
    EXPECT_EQ(count(), 1);
    ASSERT_TRUE(database.write_and_wait([](Tx& tx) -> Result<Done> {
        tx.session().run_once("PRAGMA max_page_count = 100000");  // somebody made room
        return Done{};
    }));
    EXPECT_TRUE(database.write_and_wait(fill));
    EXPECT_EQ(count(), 201);
}

/// The kernel itself refuses to let files grow: what a quota or a full disk looks like to the log file.
TEST_F(SettingsOfSqlite, ALogThatCannotGrowLosesNothingThatWasConfirmed) {
    SetClock clock{date("2026-02-06")};
    SystemRandom random;
    database_.open()->run_once("CREATE TABLE t (text TEXT NOT NULL)");
    Database database{{.url = database_.url()}, clock, random, {}};
    const auto add = [](Tx& tx) -> Result<Done> {
        tx.session().execute("INSERT INTO t (text) VALUES (:text)", Text{std::string(3000, 'x')});
        return Done{};
    };
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 256 * 1024;
    setrlimit(RLIMIT_FSIZE, &small);
    int confirmed = 0;
    std::optional<Fault> fault;
    for (int i = 0; i < 200 && !fault; ++i) {
        const auto outcome = database.write_and_wait(add);
        if (outcome) ++confirmed;
        if (!outcome) fault = outcome.error();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, "storage.full");
    const auto count = [&] {
        return database.read(
            [](Reader& reader) { return reader.session().find<Number>("SELECT COUNT(*) FROM t")->number; });
    };
    EXPECT_EQ(count(), confirmed);
    EXPECT_TRUE(database.write_and_wait(add));
    EXPECT_EQ(count(), confirmed + 1);
}

TEST_F(SettingsOfSqlite, ADatabaseLockedByAnotherIsAClear503) {
    SetClock clock{date("2026-02-06")};
    SystemRandom random;
    database_.open()->run_once("CREATE TABLE t (id BIGINT)");
    Database database{{.url = database_.url()}, clock, random, {}};
    ASSERT_TRUE(database.write_and_wait([](Tx& tx) -> Result<Done> {
        tx.session().run_once("PRAGMA busy_timeout = 20");
        return Done{};
    }));
    const auto other = database_.open();
    other->control("BEGIN IMMEDIATE");
    const auto add = [](Tx& tx) -> Result<Done> {
        tx.session().execute("INSERT INTO t (id) VALUES (1)");
        return Done{};
    };
    const auto refused = database.write_and_wait(add);
    EXPECT_EQ(refused.error().code, "storage.busy");
    EXPECT_EQ(refused.error().retry_after.count(), 2);
    other->control("ROLLBACK");
    EXPECT_TRUE(database.write_and_wait(add));
}

TEST_F(SettingsOfSqlite, TheLogIsCarriedOverAndStartsAnewWhileCommitsGoOn) {
    database_.open()->run_once("CREATE TABLE t (text TEXT NOT NULL)");
    const auto writer = database_.open();
    Checkpointer checkpointer{database_.open(), 50};
    checkpointer.watch(*writer);
    const auto wal = std::filesystem::path{database_.url().substr(std::string_view{"sqlite://"}.size()) + "-wal"};
    // 1,500 commits of two pages of 4 KiB each would make a log of 12 MiB if it never started anew.
    for (int i = 0; i < 1500; ++i) {
        writer->execute("INSERT INTO t (text) VALUES (:text)", Text{std::string(3000, 'x')});
        checkpointer.finish_if_asked(*writer);
    }
    EXPECT_LT(std::filesystem::file_size(wal), 6u * 1024 * 1024);
    EXPECT_EQ(database_.open(true)->find<Number>("SELECT COUNT(*) FROM t")->number, 1500);
}

TEST(NetworkMounts, AreTold) {
    EXPECT_TRUE(is_network_file_system(0x6969));                        // NFS
    EXPECT_TRUE(is_network_file_system(static_cast<int>(0xFF534D42)));  // CIFS, as a signed number too
    EXPECT_FALSE(is_network_file_system(0xEF53));                       // ext4
    EXPECT_FALSE(is_network_file_system(0x01021994));                   // tmpfs
}

TEST(PostgresAddress, NeedsNothingBehindTheNameOfTheDatabase) {
    const TestDatabase database{Dialect::postgres};
    const auto query = database.url().find("?host=");
    ASSERT_NE(query, std::string::npos);
    setenv("PGHOST", database.url().substr(query + 6).c_str(), 1);
    const auto plain = open_session(database.url().substr(0, query), true);  // postgresql://gongyou@/t1_1
    unsetenv("PGHOST");
    EXPECT_FALSE(plain->is_lost());
}

}  // namespace
}  // namespace gongyou::sql
