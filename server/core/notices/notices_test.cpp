#include "core/notices/notices.hpp"

#include <gtest/gtest.h>

#include "core/notices/daytime.hpp"
#include "core/notices/outbox.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/jobs/job_runner.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::notices {
namespace {

using std::chrono::seconds;

struct Text {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Text, (), (text))

constexpr std::string_view all_of_the_outbox = "SELECT to_sealed || text_sealed || to_masked FROM outgoing_message";

/// Remembers what it was given; refuses as long as it is told to.
class TestGateway final : public Gateway {
public:
    Result<Done> deliver(const OutgoingSms& sms) override {
        if (refusing) return fail({FaultKind::unavailable, "sms.no_answer"});
        delivered.push_back(sms);
        return Done{};
    }
    bool refusing = false;
    std::vector<OutgoingSms> delivered;
};

class NoticesOnBoth : public sql::OnBothWithSchema {
protected:
    NoticesOnBoth() {
        database_ = std::make_unique<sql::Database>(sql::DatabaseSettings{.url = test_database().url()}, clock_,
                                                    random_, [](std::string_view) {});
    }
    auto write(auto act) { return database_->write_and_wait(std::move(act)); }
    auto read(auto ask) {
        return database_->read([&](sql::Reader& reader) { return ask(reader.session()); });
    }
    Result<Done> send(const char* phone, SmsKind kind = SmsKind::answer_waiting, const std::string& code = {}) {
        return write([&](sql::Tx& tx) { return outbox_.send(tx, Phone::read(phone).value(), kind, code); });
    }
    void deliver_all(Gateway& gateway) {
        const jobs::Handlers handlers{{std::string{sms_job}, outbox_.handler(*database_, gateway)}};
        jobs::JobRunner runner{*database_, handlers, busy_, log_, "w1"};
        while (runner.run_once()) {
        }
    }
    PersonId someone() { return PersonId::unordered(random_); }

    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    log::Log log_{{.level = log::Level::error, .file = "/dev/null"}, clock_};
    crypto::Keyring keyring_ = crypto::test_keyring();
    jobs::JobQueue queue_;
    jobs::BusyKinds busy_;
    Outbox outbox_{keyring_, queue_};
    std::unique_ptr<sql::Database> database_;
};

TEST_P(NoticesOnBoth, AreReadByTheirPersonNewestFirstAndByNobodyElse) {
    const auto anna = someone();
    const auto bo = someone();
    for (const auto* kind : {"report.filed", "report.moved", "report.closed"}) {
        ASSERT_TRUE(write([&](sql::Tx& tx) -> Result<Done> {
            add(tx, anna, kind, {{"number", "7"}});
            return Done{};
        }));
        clock_.pass(seconds{1});
    }
    const auto first = read([&](sql::Session& s) { return notices_of(s, anna, {}, 2); }).value();
    ASSERT_EQ(first.items.size(), 2u);
    EXPECT_EQ(first.items[0].kind, "report.closed");
    EXPECT_EQ(first.items[0].params, R"({"number":"7"})");
    const auto second = read([&](sql::Session& s) { return notices_of(s, anna, *first.next, 2); }).value();
    ASSERT_EQ(second.items.size(), 1u);
    EXPECT_EQ(second.items[0].kind, "report.filed");
    EXPECT_FALSE(second.next);
    EXPECT_EQ(read([&](sql::Session& s) { return unread(s, bo); }), 0);

    const auto id = first.items[0].id;
    EXPECT_EQ(write([&](sql::Tx& tx) { return mark_read(tx, bo, id); }).error().code, "notice.unknown");
    EXPECT_TRUE(write([&](sql::Tx& tx) { return mark_read(tx, anna, id); }));
    EXPECT_TRUE(write([&](sql::Tx& tx) { return mark_read(tx, anna, id); }));
    EXPECT_EQ(read([&](sql::Session& s) { return unread(s, anna); }), 2);
}

TEST_P(NoticesOnBoth, OfARefusedCommandAreNotThere) {
    const auto anna = someone();
    EXPECT_FALSE(write([&](sql::Tx& tx) -> Result<Done> {
        add(tx, anna, "report.filed");
        EXPECT_TRUE(outbox_.send(tx, Phone::read("13800000000").value(), SmsKind::matter_moved));
        return fail({FaultKind::conflict, "test.refused"});
    }));
    EXPECT_EQ(read([&](sql::Session& s) { return unread(s, anna); }), 0);
    EXPECT_TRUE(read([&](sql::Session& s) { return outbox_.list(s, true); }).empty());
}

TEST_P(NoticesOnBoth, AMessageIsDeliveredAfterTheCommitAndForgotten) {
    TestGateway gateway;
    ASSERT_TRUE(send("13800000000", SmsKind::sign_in_code, "246810"));
    EXPECT_TRUE(gateway.delivered.empty());
    deliver_all(gateway);
    ASSERT_EQ(gateway.delivered.size(), 1u);
    EXPECT_EQ(gateway.delivered[0].to.disclose(), "13800000000");
    EXPECT_NE(gateway.delivered[0].text.disclose().find("246810"), std::string::npos);
    const auto items = read([&](sql::Session& s) { return outbox_.list(s, false); });
    EXPECT_EQ(items.at(0).state, MessageState::sent);
    EXPECT_EQ(items.at(0).to_masked, "138****0000");
    EXPECT_EQ(items.at(0).text.find("246810"), std::string::npos);
    EXPECT_EQ(read([](sql::Session& s) { return s.find<Text>(all_of_the_outbox)->text; }), "138****0000");
}

TEST_P(NoticesOnBoth, AMessageIsSealedWhileItWaits) {
    ASSERT_TRUE(send("13812345678", SmsKind::sign_in_code, "246810"));
    const auto kept = read([](sql::Session& s) { return s.find<Text>(all_of_the_outbox)->text; });
    EXPECT_EQ(kept.find("13812345678"), std::string::npos);
    EXPECT_EQ(kept.find("246810"), std::string::npos);
}

TEST_P(NoticesOnBoth, AMessageThatCouldNotBeDeliveredIsTriedAgainUnderTheSameKey) {
    TestGateway gateway;
    gateway.refusing = true;
    ASSERT_TRUE(send("13800000000"));
    deliver_all(gateway);
    const auto key = read([&](sql::Session& s) { return outbox_.list(s, false); }).at(0).id;
    gateway.refusing = false;
    deliver_all(gateway);
    EXPECT_TRUE(gateway.delivered.empty());  // not before ten seconds
    clock_.pass(seconds{10});
    deliver_all(gateway);
    ASSERT_EQ(gateway.delivered.size(), 1u);
    EXPECT_EQ(gateway.delivered[0].key, key);
}

TEST_P(NoticesOnBoth, TheDemoShowsWhatWouldHaveBeenSent) {
    DemoGateway gateway;
    ASSERT_TRUE(send("13800000000", SmsKind::sign_in_code, "246810"));
    deliver_all(gateway);
    const auto items = read([&](sql::Session& s) { return outbox_.list(s, true); });
    EXPECT_EQ(items.at(0).state, MessageState::shown);
    EXPECT_NE(items.at(0).text.find("246810"), std::string::npos);
}

TEST_P(NoticesOnBoth, ANumberIsWrittenToOnceAMinuteAndFiveTimesADay) {
    EXPECT_TRUE(send("13800000000"));
    clock_.pass(seconds{59});
    const auto soon = send("13800000000");
    ASSERT_FALSE(soon);
    EXPECT_EQ(soon.error().code, "sms.too_many");
    EXPECT_EQ(soon.error().retry_after, seconds{60});
    EXPECT_TRUE(send("13900000000"));  // another number has its own allowance
    for (int i = 2; i <= 5; ++i) {
        clock_.pass(seconds{60});
        EXPECT_TRUE(send("13800000000")) << i;
    }
    clock_.pass(seconds{60});
    const auto sixth = send("13800000000");
    ASSERT_FALSE(sixth);
    // 12:00:00 + 59 s + 5 × 60 s = 12:05:59; until midnight: 11 h 54 min 1 s = 42841 s.
    EXPECT_EQ(sixth.error().retry_after, seconds{42841});
    clock_.pass(seconds{42841});
    EXPECT_TRUE(send("13800000000"));
}

INSTANTIATE_TEST_SUITE_P(Databases, NoticesOnBoth, sql::both_databases, sql::name_of_engine);

TEST(SmsText, SaysOnlyThatThereIsSomethingToRead) {
    EXPECT_EQ(sms_text(SmsKind::answer_waiting), "【工友】您有一条新的答复，请用回执码在工友页面查看。");
    for (const auto kind : {SmsKind::sign_in_code, SmsKind::answer_waiting, SmsKind::matter_moved})
        EXPECT_LE(code_points(sms_text(kind, "246810")), 70) << "more than one message";
}

TEST(Daytime, IsBetweenEightAndEight) {
    const auto at = [](std::string_view time) {
        return until_daytime(moment_of(date("2026-03-09"), time_of_day(time)));
    };
    using std::chrono::hours;
    EXPECT_EQ(at("06:30"), std::chrono::minutes{90});
    EXPECT_EQ(at("08:00"), hours{0});
    EXPECT_EQ(at("19:59"), hours{0});
    EXPECT_EQ(at("20:00"), hours{12});  // eight the next morning
    EXPECT_EQ(at("23:00"), hours{9});
}

}  // namespace
}  // namespace gongyou::notices
