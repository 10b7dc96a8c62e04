#include <gtest/gtest.h>

#include <thread>

#include "platform/http/test_server.hpp"

namespace gongyou::http {
namespace {

using std::chrono::milliseconds;

std::string post(std::string_view path, std::size_t length, std::string_view fields = "") {
    return "POST " + std::string{path} + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(length) +
           "\r\n" + std::string{fields} + "\r\n";
}

TEST(Limits, RefuseALargeBodyBeforeItComes) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(post("/", 1u << 30));
    const auto answer = client.rest();
    EXPECT_EQ(status_in(answer), 413);
    EXPECT_TRUE(has(answer, R"("code":"request.too_large","params":{"limit":"1000"})")) << answer;
}

TEST(Limits, CutOffALargeBodyThatDoesNotSayItsSize) {
    TestServer test;
    test.application.limit = 100'000;
    RawClient client{test.server.port()};
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "8000\r\n" + std::string(0x8000, 'x') + "\r\n";
    std::size_t sent = 0;
    while (sent < (1u << 30) && client.send(chunk)) sent += chunk.size();
    // The server reads 100 KiB and a farewell of 32 KiB; what is more lies in the kernel's buffers of both sides.
    EXPECT_LT(sent, 16u << 20);
    EXPECT_EQ(test.application.answered, 0);
}

TEST(Limits, TakeABodyOfExactlyTheLimit) {
    TestServer test;
    test.application.limit = 300'000;
    for (const std::size_t size : {0u, 1u, 4'000u, 70'000u, 300'000u}) {
        RawClient client{test.server.port()};
        client.send(post("/", size) + std::string(size, 'x'));
        EXPECT_TRUE(client.answer().ends_with("POST /  " + std::string(size, 'x'))) << size;
    }
    RawClient client{test.server.port()};
    client.send(post("/", 300'001) + std::string(300'001, 'x'));
    EXPECT_EQ(status_in(client.rest()), 413);
}

TEST(Limits, InviteABodyThatWaitsForIt) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(post("/", 5, "Expect: 100-continue\r\n"));
    EXPECT_EQ(client.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("hello");
    EXPECT_TRUE(client.answer().ends_with("POST /  hello"));

    RawClient too_large{test.server.port()};
    too_large.send(post("/", 1'001, "Expect: 100-continue\r\n"));
    EXPECT_EQ(status_in(too_large.rest()), 413);
}

TEST(Limits, RefuseBeforeTheBodyAndClose) {
    TestServer test;
    RawClient client{test.server.port()};
    client.send(post("/refused", 5) + "hello" + post("/second", 0));
    const auto answer = client.rest();
    EXPECT_EQ(answers_in(answer), 1);
    EXPECT_EQ(status_in(answer), 403);
}

TEST(Limits, ShareTheMemoryOfLargeBodies) {
    auto settings = TestServer::quick();
    settings.body_memory = 3'000'000;
    TestServer test{settings};
    test.application.limit = 10'000'000;
    RawClient first{test.server.port()};
    first.send(post("/later", 2'000'000) + std::string(2'000'000, 'x'));
    test.application.wait_for_held(1);
    RawClient second{test.server.port()};
    second.send(post("/", 2'000'000) + std::string(2'000'000, 'x'));
    const auto refused = second.rest();
    EXPECT_EQ(status_in(refused), 503);
    EXPECT_TRUE(has(refused, "Retry-After: 5\r\n"));
    RawClient small{test.server.port()};
    small.send(post("/", 5) + "hello");
    EXPECT_EQ(status_in(small.answer()), 200);
    test.application.release();
    first.answer();
    RawClient third{test.server.port()};
    third.send(post("/", 2'000'000) + std::string(2'000'000, 'x'));
    EXPECT_EQ(status_in(third.answer()), 200);
}

ServerSettings impatient() {
    auto settings = TestServer::quick();
    settings.header_time = milliseconds{150};
    settings.idle_time = milliseconds{150};
    settings.slack_time = milliseconds{150};
    settings.bytes_per_second = 1'000'000;
    return settings;
}

TEST(Limits, CloseAConnectionThatSaysNothing) {
    TestServer test{impatient()};
    RawClient client{test.server.port()};
    EXPECT_EQ(client.rest(), "");
    RawClient after_one{test.server.port()};
    after_one.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(answers_in(after_one.rest()), 1);
}

TEST(Limits, CutOffASlowHeaderThoughItGoesOn) {
    TestServer test{impatient()};
    RawClient client{test.server.port()};
    client.send("GET / HTTP/1.1\r\n");
    const auto began = std::chrono::steady_clock::now();
    int sent = 0;
    while (client.send("X-" + std::to_string(sent) + ": y\r\n") && sent < 1'000) {
        ++sent;
        std::this_thread::sleep_for(milliseconds{10});  // it is the slowness that is tested
    }
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds{5});
    EXPECT_LT(sent, 1'000);
}

TEST(Limits, CutOffASlowBody) {
    TestServer test{impatient()};
    for (const std::string fields : {"Content-Length: 900", "Transfer-Encoding: chunked"}) {
        RawClient client{test.server.port()};
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n\r\n1");
        EXPECT_EQ(client.rest(), "");
    }
    EXPECT_EQ(test.application.answered, 0);
}

TEST(Limits, CutOffACallerWhoDoesNotTakeTheAnswer) {
    TestServer test{impatient()};
    RawClient client{test.server.port()};
    for (int i = 0; i < 20; ++i) client.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    for (int waited = 0; test.server.connections() > 0 && waited < 500; ++waited)
        std::this_thread::sleep_for(milliseconds{10});
    EXPECT_EQ(test.server.connections(), 0u);
}

TEST(Limits, BoundTheConnectionsOfOneNetwork) {
    auto settings = TestServer::quick();
    settings.connections_of_one_network = 2;
    TestServer test{settings};
    constexpr std::string_view hello = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    RawClient first{test.server.port()};
    auto second = std::make_unique<RawClient>(test.server.port());
    for (auto* client : {&first, second.get()}) {
        client->send(hello);
        EXPECT_EQ(status_in(client->answer()), 200);
    }
    RawClient third{test.server.port()};
    EXPECT_EQ(third.rest(), "");
    second.reset();
    while (test.server.connections() > 1) std::this_thread::yield();
    RawClient fourth{test.server.port()};
    fourth.send(hello);
    EXPECT_EQ(status_in(fourth.answer()), 200);
}

}  // namespace
}  // namespace gongyou::http
