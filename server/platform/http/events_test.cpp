#include <gtest/gtest.h>

#include <thread>

#include "platform/http/event_queue.hpp"
#include "platform/http/test_server.hpp"

namespace gongyou::http {
namespace {

constexpr std::string_view open_events = "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n";

TEST(Events, ReachAnOpenPage) {
    TestServer test;
    RawClient page{test.server.port()};
    page.send(open_events);
    const auto stream = test.application.stream();
    ASSERT_TRUE(stream);
    const auto head = page.until("\r\n\r\n");
    EXPECT_NE(head.find("Content-Type: text/event-stream\r\n"), std::string::npos);
    EXPECT_EQ(head.find("Content-Length"), std::string::npos);
    EXPECT_TRUE(stream->send("reports", R"({"state":"opened"})"));
    EXPECT_TRUE(stream->send("notices", "two\nlines"));
    EXPECT_EQ(page.until("lines\n\n"),
              "event: reports\ndata: {\"state\":\"opened\"}\n\nevent: notices\ndata: two\ndata: lines\n\n");
    stream->close();
    EXPECT_EQ(page.rest(), "");
    EXPECT_FALSE(stream->send("reports", "{}"));
}

TEST(Events, CannotBeForged) {
    TestServer test;
    RawClient page{test.server.port()};
    page.send(open_events);
    const auto stream = test.application.stream();
    ASSERT_TRUE(stream);
    page.until("\r\n\r\n");
    stream->send("a\nevent: b", "x\r\n\r\nevent: c");
    EXPECT_EQ(page.until("event: c\n\n"), "event: aevent: b\ndata: x\ndata: \ndata: event: c\n\n");
}

TEST(Events, NoticeThatThePageWentAway) {
    TestServer test;
    std::shared_ptr<EventStream> stream;
    {
        RawClient page{test.server.port()};
        page.send(open_events);
        stream = test.application.stream();
        ASSERT_TRUE(stream);
    }
    while (test.server.connections() > 0) std::this_thread::yield();
    EXPECT_FALSE(stream->send("reports", "{}"));
}

TEST(Events, KeepTheConnectionAwake) {
    auto settings = TestServer::quick();
    settings.heartbeat = std::chrono::milliseconds{30};
    settings.idle_time = std::chrono::milliseconds{60};
    TestServer test{settings};
    RawClient page{test.server.port()};
    page.send(open_events);
    const auto stream = test.application.stream();
    page.until("\r\n\r\n");
    for (int i = 0; i < 5; ++i) EXPECT_EQ(page.until("\n\n"), ":\n\n");
}

TEST(Events, EndWhenTheServerStops) {
    TestServer test;
    RawClient page{test.server.port()};
    page.send(open_events);
    const auto stream = test.application.stream();
    page.until("\r\n\r\n");
    const auto began = std::chrono::steady_clock::now();
    test.server.stop();
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds{1});
    EXPECT_EQ(page.rest(), "");
    EXPECT_FALSE(stream->send("reports", "{}"));
}

TEST(Events, CloseAPageThatDoesNotKeepUp) {
    EventQueue queue{{}};
    const std::string data(1'000, 'x');
    int kept = 0;
    while (queue.send("reports", data) && kept < 1'000) ++kept;
    // 64 KiB hold 64 events of 1,000 bytes with 23 around them: "event: reports\n", "data: ", two line ends.
    EXPECT_EQ(kept, 64);
    std::string out;
    EXPECT_FALSE(queue.take(out));
}

}  // namespace
}  // namespace gongyou::http
