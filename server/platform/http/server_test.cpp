#include "platform/http/server.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "platform/http/headers.hpp"
#include "platform/http/test_server.hpp"

namespace gongyou::http {
namespace {

constexpr std::string_view hello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

std::string get(std::string_view path, std::string_view fields = "") {
    return "GET " + std::string{path} + " HTTP/1.1\r\nHost: localhost\r\n" + std::string{fields} + "\r\n";
}

TEST(Server, KeepsTheConnectionForTheNextRequest) {
    TestServer test;
    RawClient client{test.server.port()};
    for (int i = 0; i < 3; ++i) {
        client.send(hello);
        EXPECT_TRUE(client.answer().ends_with("GET /hello  "));
    }
    EXPECT_EQ(test.server.connections(), 1u);
}

TEST(Server, AnswersPipelinedRequestsInTheirOrder) {
    TestServer test;
    RawClient client{test.server.port()};
    std::string all;
    for (int i = 0; i < 1'000; ++i)
        all += "POST /" + std::to_string(i) + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc";
    std::thread sending{[&] { client.send(all); }};
    for (int i = 0; i < 1'000; ++i) ASSERT_TRUE(client.answer().ends_with("POST /" + std::to_string(i) + "  abc")) << i;
    sending.join();
}

TEST(Server, ClosesWhenAsked) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(get("/a", "Connection: keep-alive, Close\r\n"));
    EXPECT_EQ(answers_in(client.rest()), 1);
    RawClient old{test.server.port()};
    old.send("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(answers_in(old.rest()), 1);
}

TEST(Server, SendsNoBodyToHead) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send("HEAD /abc HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto head = client.until("\r\n\r\n");
    EXPECT_TRUE(has(head, "Content-Length: 11\r\n"));  // "HEAD /abc  "
    client.send(hello);
    EXPECT_EQ(status_in(client.answer()), 200);
}

TEST(Server, SendsALargeAnswerWhole) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(get("/large"));
    const auto answer = client.answer();
    EXPECT_EQ(answer.size() - answer.find("\r\n\r\n") - 4, 3'000'000u);
}

TEST(Server, SendsWhatIsPaddedInOneOfFewSizesHeadAndAllAndForbidsToCompressIt) {
    TestServer test;
    RawClient client{test.server.port()};
    const auto whole = [&](std::size_t size) {
        client.send(get("/padded?" + std::to_string(size)));
        const auto answer = client.answer();
        EXPECT_TRUE(has(answer, "Cache-Control: no-store, no-transform\r\n"));
        const auto body = std::string_view{answer}.substr(answer.find("\r\n\r\n") + 4);
        EXPECT_TRUE(body.starts_with(std::string(size, 'x')));
        EXPECT_EQ(body.find_first_not_of(' ', size), std::string_view::npos);
        return answer.size();
    };
    EXPECT_EQ(whole(0), 16'384u);
    EXPECT_EQ(whole(9'000), 16'384u);
    const auto head = [&] {  // how long it is when it announces a length of five digits
        client.send(get("/padded?9000"));
        return client.answer().find("\r\n\r\n") + 4;
    }();
    EXPECT_EQ(whole(16'384 - head), 16'384u);  // not a byte too much
    EXPECT_EQ(whole(16'384 - head + 1), 65'536u);
    EXPECT_EQ(whole(65'536 - head), 65'536u);
    EXPECT_EQ(whole(65'536 - head + 1), 262'144u);
    EXPECT_EQ(whole(1'000'000), 1'048'576u);
    EXPECT_EQ(whole(1'050'000), 2'097'152u);
}

TEST(Server, TakesAnAnswerFromAnotherThread) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(get("/later"));
    test.application.wait_for_held(1);
    std::thread{[&] { test.application.release(); }}.join();
    EXPECT_TRUE(client.answer().ends_with("released"));
}

TEST(Server, AnswersAFailureWithNothingButAReference) {
    TestServer test;
    for (const auto* path : {"/throws", "/rule-throws", "/forgotten"}) {
        RawClient client{test.server.port()};
        client.send(get(path));
        const auto answer = client.answer();
        EXPECT_EQ(status_in(answer), 500) << path;
        EXPECT_TRUE(has(answer, "server.unexpected")) << path;
        EXPECT_FALSE(has(answer, "secret")) << path;
    }
    const std::lock_guard lock{test.log_mutex};
    ASSERT_EQ(test.log.size(), 2u);
    EXPECT_TRUE(has(test.log[0], "http.handler_failed|r-")) << test.log[0];
    EXPECT_TRUE(has(test.log[0], "|a secret path"));
}

TEST(Server, SendsTheSecurityHeadersOnEveryAnswer) {
    TestServer test;
    const std::string requests[] = {get("/a"), get("/page"), get("/refused"), get("/throws"), "BAD\r\n\r\n"};
    for (const auto& request : requests) {
        RawClient client{test.server.port()};
        client.send(request);
        const auto answer = client.answer();
        for (const auto* field :
             {"X-Content-Type-Options: nosniff\r\n", "Referrer-Policy: no-referrer\r\n",
              "Cross-Origin-Opener-Policy: same-origin\r\n", "Cross-Origin-Resource-Policy: same-origin\r\n",
              "Permissions-Policy: camera=(), geolocation=(self), microphone=(), ",
              "Content-Security-Policy: default-src 'none'; ", "frame-ancestors 'none'", "Cache-Control: no-store\r\n",
              "Date: "})
            EXPECT_TRUE(has(answer, field)) << field << answer;
        for (const auto* field : {"Server:", "Access-Control", "Strict-Transport-Security"})
            EXPECT_FALSE(has(answer, field)) << field;
        EXPECT_EQ(has(answer, "script-src 'self'"), request == get("/page"));
    }
}

TEST(Server, DoesNotLetAnAnswerSplitItsHeader) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(get("/split"));
    const auto answer = client.answer();
    EXPECT_EQ(status_in(answer), 500);
    EXPECT_FALSE(has(answer, "Set-Cookie"));
}

TEST(Server, GivesAnIdToEveryRequestButAnonymousOnes) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(get("/about"));
    const auto first = client.answer();
    EXPECT_TRUE(has(first, "id=r-"));
    client.send(get("/about"));
    EXPECT_NE(client.answer(), first);
    EXPECT_TRUE(has(first, "prefix=127.0.0.0/24")) << first;
}

TEST(Server, BelievesForwardedHeadersFromItsProxyOnly) {
    const auto fields = "X-Forwarded-For: 192.0.2.7, 203.0.113.9\r\nX-Forwarded-Proto: https\r\nX-Real-IP: 1.2.3.4\r\n";
    TestServer direct;
    RawClient stranger{direct.server.port()};
    stranger.send(get("/about", fields));
    const auto to_stranger = stranger.answer();
    EXPECT_TRUE(has(to_stranger, "prefix=127.0.0.0/24 host=localhost")) << to_stranger;
    EXPECT_FALSE(has(to_stranger, "x-forwarded")) << to_stranger;

    auto settings = TestServer::quick();
    settings.proxies = {*Network::parse("127.0.0.0/8")};
    TestServer behind{settings};
    RawClient proxy{behind.server.port()};
    proxy.send(get("/about", fields));
    const auto to_proxy = proxy.answer();
    EXPECT_TRUE(has(to_proxy, "prefix=203.0.113.0/24 secure host=localhost")) << to_proxy;  // the last one: our proxy's
    EXPECT_TRUE(has(to_proxy, "Strict-Transport-Security: max-age=31536000\r\n"));
    EXPECT_FALSE(has(to_proxy, "x-real-ip"));
}

TEST(Server, LetsAnswersUnderWayFinishWhenItStops) {
    TestServer test;
    RawClient busy{test.server.port()};
    RawClient idle{test.server.port()};
    idle.send(hello);
    idle.answer();
    busy.send(get("/later"));
    test.application.wait_for_held(1);
    std::thread stopping{[&] { test.server.stop(); }};
    EXPECT_EQ(idle.rest(), "");  // closed at once
    test.application.release();
    const auto answer = busy.rest();
    EXPECT_TRUE(answer.ends_with("released"));
    EXPECT_TRUE(has(answer, "Connection: close\r\n"));
    stopping.join();
}

TEST(Server, StopsInTimeThoughAnAnswerNeverComes) {
    auto settings = TestServer::quick();
    settings.stop_time = std::chrono::milliseconds{100};
    TestServer test{settings};
    RawClient busy{test.server.port()};
    busy.send(get("/later"));
    test.application.wait_for_held(1);
    const auto began = std::chrono::steady_clock::now();
    test.server.stop();
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds{2});
    EXPECT_EQ(busy.rest(), "");
    test.application.release();  // too late, and harmless
}

TEST(Server, SaysWhenItsPortIsTaken) {
    TestServer test;
    auto settings = TestServer::quick();
    settings.port = test.server.port();
    EXPECT_THROW(TestServer{settings}, boost::system::system_error);
}

}  // namespace
}  // namespace gongyou::http
