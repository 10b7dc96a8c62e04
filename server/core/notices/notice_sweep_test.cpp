#include "core/notices/notice_sweep.hpp"

#include <gtest/gtest.h>

#include "core/notices/notices.hpp"
#include "core/notices/outbox.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/sql/number.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::notices {
namespace {

using std::chrono::days;
using std::chrono::seconds;

class NoticeSweepOnBoth : public sql::OnBothWithSchema {
protected:
    NoticeSweepOnBoth() {
        database_ = std::make_unique<sql::Database>(sql::DatabaseSettings{.url = test_database().url()}, clock_,
                                                    random_, [](std::string_view) {});
    }
    Result<Done> send() {
        return database_->write_and_wait([&](sql::Tx& tx) {
            return outbox_.send(tx, Phone::read("13800000000").value(), SmsKind::answer_waiting, {});
        });
    }
    long long sweep() {
        return database_->write_and_wait([](sql::Tx& tx) -> Result<long long> { return sweep_notices(tx); }).value();
    }
    std::int64_t count(std::string_view sql) {
        return database_->read([&](sql::Reader& reader) { return reader.session().find<sql::Number>(sql)->number; });
    }
    std::int64_t messages() { return count("SELECT COUNT(*) FROM outgoing_message"); }
    std::int64_t counts() { return count("SELECT COUNT(*) FROM sms_count"); }
    std::int64_t notices() { return count("SELECT COUNT(*) FROM notice"); }

    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    crypto::Keyring keyring_ = crypto::test_keyring();
    jobs::JobQueue queue_;
    Outbox outbox_{keyring_, queue_};
    std::unique_ptr<sql::Database> database_;
};

TEST_P(NoticeSweepOnBoth, DropsMessagesAfterThirtyDaysWhetherTheyGotThroughOrNot) {
    ASSERT_TRUE(send());
    clock_.pass(days{30});
    sweep();
    EXPECT_EQ(messages(), 1);
    clock_.pass(seconds{1});
    EXPECT_EQ(sweep(), 1);
    EXPECT_EQ(messages(), 0);
    EXPECT_EQ(sweep(), 0);
}

TEST_P(NoticeSweepOnBoth, DropsTheCountOfANumberOnceTheDayAfterIsOver) {
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(send());
        clock_.pass(seconds{60});
    }
    sweep();
    EXPECT_EQ(send().error().code, "sms.too_many");  // a sweep on the same day gives nobody a sixth
    clock_.pass(days{1});
    sweep();
    EXPECT_EQ(counts(), 1);
    clock_.pass(days{1});
    sweep();
    EXPECT_EQ(counts(), 0);
    EXPECT_TRUE(send());
}

TEST_P(NoticeSweepOnBoth, DropsNoticesAfterHalfAYear) {
    ASSERT_TRUE(database_->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        add(tx, PersonId::unordered(random_), "report.filed");
        return Done{};
    }));
    clock_.pass(days{180});
    EXPECT_EQ(sweep(), 0);
    clock_.pass(seconds{1});
    EXPECT_EQ(sweep(), 1);
    EXPECT_EQ(notices(), 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, NoticeSweepOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::notices
