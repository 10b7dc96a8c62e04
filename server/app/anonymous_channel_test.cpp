#include <gtest/gtest.h>

#include <filesystem>

#include "app/daily_upkeep.hpp"
#include "app/test_app.hpp"
#include "kernel/whole_file.hpp"
#include "platform/files/file_examples.hpp"
#include "platform/http/padding.hpp"
#include "platform/http/test_server.hpp"

// The anonymous channel as it meets the wire: it takes no credentials, keeps nothing of the request, and its answers
// have few sizes (security.md AN-1, AN-2, AN-8).
namespace gongyou::app {
namespace {

/// The house behind a socket, its log beside its data, behind a proxy on this machine.
class AnonymousChannel : public sql::OnBothDatabases {
protected:
    AnonymousChannel() {
        http::ServerSettings settings = http::TestServer::quick();
        settings.proxies = {*http::Network::parse("127.0.0.0/8")};
        server = std::make_unique<http::Server>(
            settings, app.house().api(), [this](std::string_view event, std::string_view id, std::string_view what) {
                app.log().warning("http.trouble", {{"reason", event}, {"request", id}, {"what", what}});
            });
    }
    ~AnonymousChannel() override { server->stop(); }

    /// The whole answer, as it came over the wire.
    std::string sent(const std::string& method, const std::string& target, const std::string& body,
                     const std::string& fields = "", const std::string& type = "application/json") {
        http::RawClient client{server->port()};
        client.send(method + " " + target + " HTTP/1.1\r\nHost: localhost:8080\r\nContent-Type: " + type + "\r\n" +
                    fields + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        return client.answer();
    }
    static boost::json::object json_in(const std::string& answer) {
        return boost::json::parse(answer.substr(answer.find("\r\n\r\n") + 4)).as_object();
    }
    boost::json::object with_key(boost::json::object body) {
        body["key"] = new_uuid_v4(random);
        return body;
    }
    std::string report(const std::string& facts = "拖欠工资三个月，老板说下个月再发。") {
        return boost::json::serialize(with_key({{"employer_name", "云溪晨光针织有限公司"},
                                                {"place", "云溪镇人民路 8 号"},
                                                {"facts", facts},
                                                {"uploads", boost::json::array{}},
                                                {"consent", true}}));
    }
    std::string filed(const std::string& fields = "") {
        const auto answer = sent("POST", "/api/reports", report(), fields);
        EXPECT_EQ(http::status_in(answer), 201) << answer;
        return std::string{json_in(answer).at("receipt").as_string()};
    }
    std::string by_receipt(const std::string& receipt, boost::json::object more = {}) {
        more["receipt"] = receipt;
        return boost::json::serialize(with_key(std::move(more)));
    }
    std::string looked_up(const std::string& receipt, const std::string& fields = "") {
        return sent("POST", "/api/receipts/lookup", boost::json::serialize(boost::json::object{{"receipt", receipt}}),
                    fields);
    }
    /// All of the store, a line for each row, but for what the house notes of its own.
    std::vector<std::string> rows_of(const std::vector<std::string>& tables) {
        const auto session = app.database().open(true);
        std::vector<std::string> all;
        for (const auto& table : tables) {
            std::vector<std::string> columns = texts(*session, column_names(table));
            std::string list = "''";
            for (const auto& column : columns) list += " || ' ' || COALESCE(CAST(" + column + " AS text), '')";
            for (auto& row : texts(*session, "SELECT " + list + " FROM " + table)) all.push_back(table + row);
        }
        return all;
    }
    std::vector<std::string> all_tables() {
        const auto session = app.database().open(true);
        return texts(
            *session,
            GetParam() == sql::Dialect::sqlite
                ? "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
                  "'sqlite_%'"
                : "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema()");
    }
    /// Lines of the store and of every file in the data and the log in which `word` stands.
    std::vector<std::string> places_of(const std::string& word) {
        app.log().flush();
        std::vector<std::string> found;
        for (const auto& row : rows_of(all_tables()))
            if (row.find(word) != std::string::npos) found.push_back(row);
        const std::filesystem::path data{app.config().data};
        for (const auto& file : std::filesystem::recursive_directory_iterator{data.parent_path()}) {
            if (!file.is_regular_file()) continue;
            const auto bytes = whole_file(file.path()).value();
            if (bytes.find(word) != std::string::npos) found.push_back(file.path().filename().string());
        }
        return found;
    }

    SystemRandom random;
    TestApp app{GetParam(), "2026-03-02", log::Level::debug};
    std::unique_ptr<http::Server> server;

private:
    std::string column_names(const std::string& table) const {
        return GetParam() == sql::Dialect::sqlite
                   ? "SELECT name FROM pragma_table_info('" + table + "')"
                   : "SELECT CAST(column_name AS text) FROM information_schema.columns WHERE table_schema = "
                     "current_schema() AND table_name = '" +
                         table + "'";
    }
    static std::vector<std::string> texts(sql::Session& session, const std::string& question) {
        std::string value;
        std::vector<std::string> all;
        soci::statement statement{session.connection()};
        statement.exchange(soci::into(value));
        statement.alloc();
        statement.prepare(question);
        statement.define_and_bind();
        statement.execute();
        while (statement.fetch()) all.push_back(value);
        return all;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, AnonymousChannel, sql::both_databases, sql::name_of_engine);

TEST_P(AnonymousChannel, TakesNoCredentialsAndLeavesNothingOfWhoeverWasSignedIn) {
    const auto officer = app.as(Role::desk, app.unit("云溪镇总工会"));
    app.get("/api/me");
    app.clock().pass(std::chrono::minutes{5});  // by now any look at the session would move its end
    const auto credentials = "Cookie: __Host-gongyou=" + app.session() +
                             "\r\nX-Gongyou-Token: " + SessionStore::anti_forgery(app.house().keys(), app.session()) +
                             "\r\nOrigin: http://localhost:8080\r\n";
    const std::vector<std::string> of_people{"person", "session", "person_role", "credential"};
    const auto before = rows_of(of_people);
    const auto mentions = places_of(officer.text()).size();

    const auto plain = sent("POST", "/api/reports", report());
    const auto signed_in = sent("POST", "/api/reports", report(), credentials);
    const auto without_values = [](std::string answer) {  // receipt and date of the answer
        for (char& c : answer)
            if (c >= '0' && c <= '9') c = '0';
        return answer;
    };
    EXPECT_EQ(without_values(signed_in), without_values(plain));
    EXPECT_EQ(http::status_in(plain), 201);
    const std::string receipt{json_in(signed_in).at("receipt").as_string()};
    for (const auto& answer :
         {signed_in, looked_up(receipt, credentials),
          sent("POST", "/api/reports/pressure", by_receipt(receipt, {{"text", "主任威胁我。"}, {"at_once", true}}),
               credentials),
          sent("PUT", "/api/uploads?name=a.jpg", files::examples::jpeg(), credentials, "image/jpeg"),
          sent("POST", "/api/reports/withdraw", by_receipt(receipt), credentials),
          looked_up("1234 5678 9012 3456 7890", credentials)}) {
        EXPECT_EQ(answer.find("Set-Cookie"), std::string::npos);
        EXPECT_LT(http::status_in(answer), 405) << answer;
        EXPECT_NE(http::status_in(answer), 403) << answer;
    }
    app.run_jobs();
    EXPECT_EQ(rows_of(of_people), before);  // not even that the session was used
    // the desk is told, and he is one of the desk; nothing else of him is new
    auto places = places_of(officer.text());
    std::erase_if(places, [](const std::string& row) {
        return row.starts_with("notice ") || row == "gongyou.db-wal" || row == "gongyou.db";
    });
    EXPECT_LE(places.size(), mentions);
}

TEST_P(AnonymousChannel, KeepsNothingOfARequestButWhatItSays) {
    // a canary in each field, and an address that the proxy brings
    const std::string canary = "kanarienvogel";
    std::string fields = "X-Forwarded-For: 203.0.113.77\r\nX-Real-IP: 203.0.113.77\r\n";
    for (const auto* name : {"User-Agent", "Accept-Language", "Referer", "Cookie", "X-Request-Id", "Via", "From",
                             "Authorization", "Traceparent", "Sec-CH-UA", "X-Device", "If-None-Match", "DNT"})
        fields += std::string{name} + ": " + canary + "\r\n";
    const auto receipt = filed(fields);
    const auto picture =
        sent("PUT", "/api/uploads?name=" + canary + ".jpg", files::examples::jpeg(), fields, "image/jpeg");
    EXPECT_EQ(http::status_in(picture), 201) << picture;
    EXPECT_EQ(http::status_in(looked_up(receipt, fields)), 200);
    const auto act = [&](const std::string& path, const std::string& body) {
        return http::status_in(sent("POST", path, body, fields));
    };
    EXPECT_EQ(act("/api/reports/pressure", by_receipt(receipt, {{"text", "主任威胁我。"}, {"at_once", false}})), 200);
    EXPECT_EQ(act("/api/reports/withdraw", by_receipt(receipt)), 200);
    EXPECT_EQ(act("/api/reports/withdraw", by_receipt(receipt)), 409);
    EXPECT_EQ(act("/api/reports/reply", by_receipt("1234 5678 9012 3456 7890", {{"text", "好的。"}})), 404);
    EXPECT_EQ(act("/api/reports", "{\"" + canary + "\": 1}"), 422);
    EXPECT_EQ(act("/api/reports", canary), 400);
    EXPECT_EQ(act("/api/reports?" + canary + "=%zz", report()), 400);
    EXPECT_EQ(act("/api/reports", std::string(300'000, 'x') + canary), 413);
    EXPECT_EQ(act("/api/consultations",
                  boost::json::serialize(
                      with_key({{"topic", "wages"}, {"question", "下个月才发工资，合法吗？"}, {"consent", true}}))),
              201);
    app.clock().pass(std::chrono::hours{20});
    app.run_jobs();
    jobs::JobQueue queue;
    app.write([&](sql::Tx& tx) -> Result<Done> {
        plan_upkeep(tx, queue, std::chrono::seconds{0});
        return Done{};
    });
    app.run_jobs();

    EXPECT_EQ(places_of(canary), std::vector<std::string>{});
    EXPECT_EQ(places_of("203.0.113."), std::vector<std::string>{});
    EXPECT_FALSE(places_of("YX001").empty());  // what is no secret is found
    app.log().flush();
    const auto lines = whole_file(std::filesystem::path{app.config().data}.parent_path() / "log").value();
    EXPECT_EQ(lines.find("\"r-"), std::string::npos) << lines;  // no request has an id
    EXPECT_EQ(lines.find("/api/reports"), std::string::npos) << lines;
}

TEST_P(AnonymousChannel, AnswersInFewSizesWhateverWasDoneAndWhetherOrNotAReplyWaits) {
    app.lies_in_no_province();
    const auto receipt = filed();
    const auto quiet = looked_up(receipt);
    app.as(Role::desk, app.county());
    const auto path = "/api/desk/reports/" +
                      std::string{body_of(app.get("/api/desk/reports")).at("items").at(0).at("id").as_string()};
    EXPECT_EQ(app.act(path + "/triage", {{"revision", 1}, {"urgency", "yellow"}}).status, 200);
    std::string longest;
    for (int i = 0; i < 2'000; ++i) longest += "薪";  // the longest answer that can be written
    EXPECT_EQ(app.act(path + "/answer", {{"revision", 2}, {"text", longest}}).status, 200);
    const auto waiting = looked_up(receipt);
    EXPECT_NE(waiting.find(longest), std::string::npos);
    EXPECT_EQ(waiting.size(), quiet.size());

    std::set<std::size_t> sizes{quiet.size(), waiting.size()};
    for (int i = 0; i < 40; ++i) {
        sizes.insert(
            sent("POST", "/api/reports", report("拖欠工资。" + std::string(static_cast<std::size_t>(i * 40), 'x')))
                .size());
        sizes.insert(looked_up("1234 5678 9012 3456 7890").size());
        sizes.insert(sent("POST", "/api/reports", "{}").size());
        sizes.insert(sent("POST", "/api/reports/reply", by_receipt(receipt, {{"text", "好的。"}})).size());
    }
    sizes.insert(sent("POST", "/api/reports/withdraw", by_receipt(receipt)).size());
    sizes.insert(sent("PUT", "/api/uploads?name=a.jpg", files::examples::jpeg(), "", "image/jpeg").size());
    EXPECT_EQ(sizes, std::set<std::size_t>{http::padded_sizes[0]});
    // blanks behind what a phone sends are nothing to the house
    EXPECT_EQ(http::status_in(sent("POST", "/api/reports", report() + std::string(16'000, ' '))), 201);
}

TEST_P(AnonymousChannel, LeadsFromAPosterToTheConfiguredAddressWhoeverAsks) {
    const auto code = app.ask(http::Method::get, "/api/posters/1/code.svg", "");
    EXPECT_EQ(code.status, 200);
    for (const auto* name : {"host", "x-forwarded-host", "forwarded", "origin", "referer"}) {
        const auto asked =
            app.ask(http::Method::get, "/api/posters/1/code.svg?url=//evil.example", "", {{name, "evil.example"}});
        EXPECT_TRUE(asked.body == code.body || asked.status == 422)
            << name;  // an unknown value in the address is refused
        EXPECT_EQ(app.ask(http::Method::get, "/api/posters/1/code.svg", "", {{name, "evil.example"}}).body, code.body)
            << name;
    }
}

TEST_P(AnonymousChannel, KeepsNoNumberOfAPosterWithAnyReportInAnyColumn) {
    // a number that stands nowhere by chance; fifty codes are scanned, and fifty reports written behind them
    const std::string number = "271828182";
    app.write([](sql::Tx& tx) -> Result<Done> {
        tx.session().execute(
            "INSERT INTO poster_batch (number, unit_id, printed_on, copies, state, revision) "
            "SELECT 271828182, unit_id, printed_on, copies, state, revision FROM poster_batch WHERE number = 1");
        return Done{};
    });
    const auto behind = "Referer: http://localhost:8080/?b=" + number + "\r\n";
    for (int wall = 0; wall < 50; ++wall) {
        sent("GET", "/?b=" + number, "", behind);  // the page, which may not be built where this runs
        ASSERT_EQ(http::status_in(sent("GET", "/api/posters/" + number, "", behind)), 200);
        auto body = boost::json::parse(report()).as_object();
        if (wall % 2) body["phone"] = "13800001111";
        if (wall % 2) body["point"] = "YX001";
        ASSERT_EQ(http::status_in(sent("POST", "/api/reports", boost::json::serialize(body), behind)), 201);
    }
    auto refused = boost::json::parse(report()).as_object();
    refused["batch"] = 271828182;  // there is no such field
    EXPECT_EQ(http::status_in(sent("POST", "/api/reports", boost::json::serialize(refused), behind)), 422);
    app.clock().pass(std::chrono::hours{20});
    app.run_jobs();
    auto places = places_of(number);
    std::erase_if(places, [](const std::string& place) {  // the printing itself, and the files that hold it
        return place.starts_with("poster_batch ") || place.starts_with("gongyou.db");
    });
    EXPECT_EQ(places, std::vector<std::string>{});
    EXPECT_FALSE(places_of("YX001").empty());  // what somebody with a number chose to say is kept
}

TEST_P(AnonymousChannel, PadsNothingElse) {
    for (const auto& route : app.house().api().router().routes()) {
        if (route.kind == api::Route::Kind::stream) continue;
        const auto answer = app.ask(route.method, std::string{route.path}, "{}");
        EXPECT_EQ(answer.padded, route.access.kind == Access::Kind::anonymous) << route.path;
    }
}

}  // namespace
}  // namespace gongyou::app
