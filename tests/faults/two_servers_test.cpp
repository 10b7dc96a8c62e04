#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <future>
#include <set>
#include <thread>

#include "app/house.hpp"
#include "app/shipped_books.hpp"
#include "core/audit/audit_verify.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/session_store.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// What a browser sends besides path and body.
struct Browser {
    std::string session_token;
    std::string forgery_token;
};

struct Count {
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (count))

/// Two servers that share one PostgreSQL database and one key file, and nothing else.
class TwoServers : public testing::Test {
protected:
    TwoServers() {
        auto name = (fs::temp_directory_path() / "gongyou-two-XXXXXX").string();
        folder_ = mkdtemp(name.data());
        log_.emplace(log::LogSettings{.file = folder_ / "log"}, clock_);
        for (int i = 0; i < 2; ++i)
            houses_.push_back(std::make_unique<House>(config::Config{.data = (folder_ / std::to_string(i)).string(),
                                                                     .key_file = (folder_ / "keys").string(),
                                                                     .database = database_.url(),
                                                                     .receipt_stock = 0,
                                                                     .demo = true},
                                                      shipped_books(), clock_, random_, *log_, http::no_limits));
    }
    ~TwoServers() override {
        houses_.clear();
        log_.reset();
        fs::remove_all(folder_);
    }

    House& house(int number) { return *houses_[static_cast<std::size_t>(number)]; }

    http::Response ask(int server, http::Method method, std::string path, std::string body = {},
                       const Browser& browser = {}) {
        http::Request request{.method = method, .path = std::move(path), .body = std::move(body), .prefix = "192.0.2"};
        request.headers = {{"host", "localhost"}, {"content-type", "application/json"}};
        if (!browser.session_token.empty()) {
            request.headers.emplace_back("cookie", "__Host-gongyou=" + browser.session_token);
            request.headers.emplace_back("x-gongyou-token", browser.forgery_token);
            request.headers.emplace_back("sec-fetch-site", "same-origin");
        }
        std::promise<http::Response> answer;
        house(server).api().answer(std::move(request),
                                   [&](http::Response given) { answer.set_value(std::move(given)); });
        return answer.get_future().get();
    }

    std::string report(const std::string& key) const {
        return R"({"key":")" + key +
               R"(","point":"YX001","employer_name":"云溪晨光针织有限公司","place":"云溪镇工业园区",)"
               R"("facts":"老板拖欠工资三个月，多次催讨无果。","phone":"13800000000","uploads":[],"consent":true})";
    }

    /// Somebody at the county with this role, signed in at the first server.
    Browser somebody(Role role, std::string_view name = "某某") {
        const auto& people = house(0).people();
        const auto token = house(0).database().write_and_wait([&](sql::Tx& tx) -> Result<std::string> {
            const auto id = tx.fresh_id<PersonId>();
            PersonStore store{tx};
            store.add({.id = id,
                       .state = PersonState::active,
                       .name = PersonSeals{people.keyring, people.tree}.seal_name(id, name),
                       .made_at = tx.now()});
            store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                        .person_id = id,
                        .role = role,
                        .unit_id = UnitTree{tx}.root()->id,
                        .granted_at = tx.now(),
                        .asked_by = "console",
                        .decided_by = "console"});
            return SessionStore{tx, people}.begin(tx, id, Channel::staff, {}).token;
        });
        return {*token, SessionStore::anti_forgery(people.keyring, *token)};
    }
    Browser desk() { return somebody(Role::desk); }

    /// A step of a letter at the revision given; the status of the answer.
    int letter_step(int server, const std::string& id, const std::string& act, std::int64_t revision, const Browser& by,
                    const std::string& digest = {}) {
        boost::json::object body{{"key", new_uuid_v4(random_)}, {"revision", revision}};
        if (!digest.empty()) body["digest"] = digest;
        return ask(server, http::Method::post, "/api/desk/letters/" + id + "/" + act, boost::json::serialize(body), by)
            .status;
    }
    boost::json::object letter(const std::string& id, const Browser& by) {
        return boost::json::parse(ask(0, http::Method::get, "/api/desk/letters/" + id, "", by).body).as_object();
    }

    std::int64_t count(std::string_view sql) {
        return house(0).database().read([&](sql::Reader& reader) { return reader.session().find<Count>(sql)->count; });
    }

    sql::TestDatabase database_{sql::Dialect::postgres, sql::BeginsWith::schema};
    fs::path folder_;
    SystemClock clock_;
    SystemRandom random_;
    std::optional<log::Log> log_;
    std::vector<std::unique_ptr<House>> houses_;
};

/// Waits for what a worker's thread is about to do; false after a generous while.
template <class Holds>
bool comes_true(Holds holds) {
    for (int i = 0; i < 3000; ++i) {
        if (holds()) return true;
        std::this_thread::yield();
        std::promise<void>{}.get_future().wait_for(10ms);
    }
    return false;
}

TEST_F(TwoServers, ShareTheLoadDoEachJobOnceAndKeepOneChain) {
    constexpr int senders = 4;
    constexpr int reports = 25;
    for (int i = 0; i < 2; ++i) house(i).start_workers();
    std::atomic<int> answered = 0;
    {
        std::vector<std::jthread> threads;
        for (int sender = 0; sender < senders; ++sender)
            threads.emplace_back([&, sender] {
                for (int i = 0; i < reports; ++i)
                    answered +=
                        ask(sender % 2, http::Method::post, "/api/reports", report(new_uuid_v4(random_))).status == 201;
            });
    }
    EXPECT_EQ(answered, senders * reports);
    EXPECT_EQ(count("SELECT COUNT(*) FROM report"), senders * reports);

    EXPECT_TRUE(comes_true([&] {
        return count(
                   "SELECT COUNT(*) FROM job WHERE state IN ('waiting', 'running') AND kind NOT LIKE 'house.%' "
                   "AND kind NOT IN ('report.watch', 'matter.summary')") == 0;  // which begins anew each morning
    }));
    // each report has one index job; done twice, it would have been tried twice or be in the index twice
    EXPECT_EQ(count("SELECT COUNT(*) FROM job WHERE kind = 'report.index' AND state = 'done' AND tries = 1"),
              senders * reports);
    EXPECT_EQ(count("SELECT COUNT(*) FROM report_indexed"), senders * reports);
    EXPECT_EQ(count("SELECT COUNT(*) FROM job WHERE state = 'failed'"), 0);

    const auto audit = audit::verify(*database_.open(true), house(0).keys());
    EXPECT_TRUE(audit.whole) << audit.why << " at " << audit.first_bad;
    EXPECT_EQ(count("SELECT COUNT(*) FROM audit_entry WHERE act = 'report.file'"), senders * reports);
}

TEST_F(TwoServers, AnswerACommandSentToBothOnce) {
    const auto sent = report(new_uuid_v4(random_));
    const auto first = ask(0, http::Method::post, "/api/reports", sent);
    const auto again = ask(1, http::Method::post, "/api/reports", sent);
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(again.body, first.body);  // the same receipt, opened with a key that only the sender has
    EXPECT_EQ(count("SELECT COUNT(*) FROM report"), 1);
}

TEST_F(TwoServers, ShowAtOnceWhatWasFiledAtTheOther) {
    const auto browser = desk();
    ASSERT_EQ(ask(0, http::Method::post, "/api/reports", report(new_uuid_v4(random_))).status, 201);
    const auto list = ask(1, http::Method::get, "/api/desk/reports", "", browser);
    ASSERT_EQ(list.status, 200) << list.body;
    EXPECT_EQ(boost::json::parse(list.body).at("items").as_array().size(), 1U);
}

TEST_F(TwoServers, NumberLettersAtOnceWithoutAGapOrADouble) {
    constexpr int letters = 8;
    const auto writer = somebody(Role::desk, "孙经办");
    const auto checker = somebody(Role::desk, "李核稿");
    const auto signer = somebody(Role::signer, "周主席");
    boost::json::array fields;
    for (const auto* name : {"employer", "cause", "points", "asks", "contact"})
        fields.push_back(boost::json::object{{"name", name}, {"value", "云溪晨光针织有限公司"}});
    std::vector<std::pair<std::string, std::int64_t>> approved;  // with the revision they stand at
    for (int i = 0; i < letters; ++i) {
        const boost::json::object draft{{"key", new_uuid_v4(random_)}, {"kind", "reminder_letter"}, {"fields", fields}};
        const auto made = ask(0, http::Method::post, "/api/desk/letters", boost::json::serialize(draft), writer);
        ASSERT_EQ(made.status, 200) << made.body;
        const std::string id{boost::json::parse(made.body).at("id").as_string()};
        ASSERT_EQ(letter_step(0, id, "check", letter(id, checker).at("revision").as_int64(), checker), 200);
        const auto checked = letter(id, signer);
        ASSERT_EQ(letter_step(1, id, "approve", checked.at("revision").as_int64(), signer,
                              std::string{checked.at("digest").as_string()}),
                  200);
        approved.emplace_back(id, letter(id, checker).at("revision").as_int64());
    }
    std::atomic<int> issued = 0;
    {
        std::vector<std::jthread> threads;  // each server is asked to issue every letter, from either end
        for (int server = 0; server < 2; ++server)
            threads.emplace_back([&, server] {
                for (int i = 0; i < letters; ++i) {
                    const auto& [id, revision] = approved[static_cast<std::size_t>(server == 0 ? i : letters - 1 - i)];
                    issued += letter_step(server, id, "issue", revision, checker) == 200;
                }
            });
    }
    EXPECT_EQ(issued, letters);
    std::set<std::int64_t> numbers;
    for (const auto& one : approved) {
        const auto seen = letter(one.first, checker);
        EXPECT_EQ(seen.at("state").as_string(), "issued");
        const std::string number{seen.at("number").as_string()};  // 某工监提〔2026〕3号
        numbers.insert(std::stoll(number.substr(number.find("〕") + std::string{"〕"}.size())));
    }
    std::set<std::int64_t> gap_free;
    for (std::int64_t number = 1; number <= letters; ++number) gap_free.insert(number);
    EXPECT_EQ(numbers, gap_free);
}

TEST_F(TwoServers, EndASessionWithinASecondWhereverItEnds) {
    const auto browser = desk();
    ASSERT_EQ(ask(0, http::Method::get, "/api/me", "", browser).status, 200);
    ASSERT_EQ(ask(1, http::Method::get, "/api/me", "", browser).status, 200);

    const auto sent = R"({"key":")" + new_uuid_v4(random_) + R"("})";
    ASSERT_EQ(ask(0, http::Method::post, "/api/sign-out", sent, browser).status, 200);
    const auto ended = std::chrono::steady_clock::now();
    EXPECT_EQ(ask(0, http::Method::get, "/api/me", "", browser).status, 401);  // here at once
    EXPECT_TRUE(comes_true([&] { return ask(1, http::Method::get, "/api/me", "", browser).status == 401; }));
    EXPECT_LE(std::chrono::steady_clock::now() - ended, 2s);  // a second, and what a busy machine may add
}

}  // namespace
}  // namespace gongyou::app
