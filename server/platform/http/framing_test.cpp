#include <fmt/format.h>
#include <gtest/gtest.h>

#include "platform/http/test_server.hpp"

namespace gongyou::http {
namespace {

using namespace std::string_literals;

/// Everything here can be read in more than one way, or in none. Behind each stands a sound request that a server
/// deceived by it would answer as a second one.
std::vector<std::string> malformed_messages() {
    std::vector<std::string> all;
    const auto add = [&](std::string message) { all.push_back(std::move(message)); };
    const auto get = [](std::string_view target, std::string_view fields = "") {
        return fmt::format("GET {} HTTP/1.1\r\nHost: localhost\r\n{}\r\n", target, fields);
    };
    const auto post = [](std::string_view fields, std::string_view body) {
        return fmt::format("POST / HTTP/1.1\r\nHost: localhost\r\n{}\r\n\r\n{}", fields, body);
    };
    const auto chunked = [&](std::string_view body) { return post("Transfer-Encoding: chunked", body); };

    // Bytes that a target, a name or a value may not hold.
    for (int c = 0; c <= 0x20; ++c) add(get("/a"s + static_cast<char>(c) + "b"));
    for (const int c : {0x7F, 0x80, 0xA0, 0xC3, 0xFF}) add(get("/a"s + static_cast<char>(c) + "b"));
    for (const char c : "()<>@,;\\\"/[]?={} \t\x01\x1f\x7f\x80\xff\r"s) add(get("/", "X"s + c + "Y: 1\r\n"));
    for (int c = 0; c <= 0x1F; ++c)
        if (c != '\t') add(get("/", "X: a"s + static_cast<char>(c) + "b\r\n"));
    add(get("/", "X: a\x7f\r\n"));

    // Request lines.
    for (const auto* method : {"get", "Get", "FOO", "TRACE", "OPTIONS", "CONNECT", "GETT", "GE", "", " GET", "G ET",
                               "GET\t", "GET,", "PROPFIND", "TRACK", "DEBUG", "M-SEARCH", "PRI"})
        add(method + " / HTTP/1.1\r\nHost: localhost\r\n\r\n"s);
    for (const auto* version :
         {"HTTP/1.2", "HTTP/2.0", "HTTP/0.9", "HTTP/2", "http/1.1", "HTTP/1.10", "HTTP/01.1", "HTTP/1,1", "HTTP/1.1 ",
          " HTTP/1.1", "HTTP/11", "HTTP/", "HTTP", "HTTPS/1.1", "HTTP/1.1\t", "ICY/1.1", "HTTP /1.1", "HTTP/1.1x"})
        add("GET / "s + version + "\r\nHost: localhost\r\n\r\n");
    for (const auto* target : {"http://localhost/",
                               "http://localhost",
                               "https://localhost/",
                               "*",
                               "localhost:80",
                               "index.html",
                               "//\\",
                               "/#",
                               "/a#b",
                               "/%",
                               "/%1",
                               "/%zz",
                               "/%0g",
                               "/%00",
                               "/a%00b",
                               "/?q=%",
                               "/?q=%0",
                               "/?q=%00",
                               "?q=1",
                               "",
                               "\\",
                               "./",
                               "../",
                               "/a b",
                               "/%-1"})
        if (target != "//\\"s) add(get(target));
    add("GET /\r\nHost: localhost\r\n\r\n");
    add("GET\r\nHost: localhost\r\n\r\n");
    add("GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    add("GET /  HTTP/1.1\r\nHost: localhost\r\n\r\n");
    add("GET\t/\tHTTP/1.1\r\nHost: localhost\r\n\r\n");
    add("\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    add("\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    add(" GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    add("\xef\xbb\xbfGET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

    // Host.
    add("GET / HTTP/1.1\r\n\r\n");
    add("GET / HTTP/1.0\r\n\r\n");
    add("GET / HTTP/1.1\r\nX: localhost\r\n\r\n");
    for (const auto* host : {"",
                             "evil.example",
                             "localhost.evil.example",
                             "evil.localhost",
                             "localhost:",
                             "localhost:80:80",
                             "localhost:http",
                             "localhost:123456",
                             "localhost, localhost",
                             "localhost localhost",
                             "user@localhost",
                             "localhost/",
                             "localhost.",
                             "[::1",
                             "::1",
                             "127.0.0.2",
                             "127.1",
                             "2130706433",
                             "localhost:-1",
                             "http://localhost",
                             "[::1]:",
                             "[::1]x"})
        add("GET / HTTP/1.1\r\nHost: "s + host + "\r\n\r\n");
    add(get("/", "Host: localhost\r\n"));
    add(get("/", "hOST: localhost\r\n"));
    add(get("/", "Host: evil.example\r\n"));

    // Content-Length.
    for (const auto* length : {"+5",
                               "-5",
                               "0x5",
                               "5 5",
                               "5,5",
                               "5, 5",
                               "05",
                               "00",
                               "",
                               "5.0",
                               "five",
                               "5;",
                               "5\t5",
                               "\"5\"",
                               "1e1",
                               "99999999999999999999",
                               "18446744073709551621",
                               "4294967301x",
                               "5_0",
                               "\xef\xbc\x95"})
        add(post("Content-Length: "s + length, "hello"));
    add(post("Content-Length: 5\r\nContent-Length: 5", "hello"));
    add(post("Content-Length: 5\r\nContent-Length: 0", "hello"));
    add(post("Content-Length: 5\r\ncontent-length: 6", "hello"));
    add(post("Content-Length : 5", "hello"));
    add(post("Content-Length\t: 5", "hello"));
    add(post(" Content-Length: 5", "hello"));
    add(post("Content-Length:\r\n 5", "hello"));
    add(post("Content-Length: 1001", ""));
    add(post("Content-Length: 1073741824", ""));

    // Transfer-Encoding.
    for (const auto* coding : {"Chunked",
                               "CHUNKED",
                               "chunked, chunked",
                               "gzip, chunked",
                               "chunked, gzip",
                               "identity",
                               "gzip",
                               "deflate",
                               "chunked;q=1",
                               "chunked ;",
                               "xchunked",
                               "chunkedx",
                               "\"chunked\"",
                               "",
                               ",chunked",
                               "chunked,",
                               "chunk",
                               "ch\tunked",
                               "identity, chunked",
                               "\x0b"
                               "chunked"})
        add(post("Transfer-Encoding: "s + coding, "0\r\n\r\n"));
    add(post("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n"));
    add(post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
    add(post("Content-Length: 0\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
    add(post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
    add(post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "0\r\n\r\n"));
    add(post("Transfer-Encoding : chunked", "0\r\n\r\n"));
    add(post("Transfer-Encoding:\r\n chunked", "0\r\n\r\n"));
    add(post("Transfer-Encoding:\r\n\tchunked", "0\r\n\r\n"));
    add(post("X: y\r\n Transfer-Encoding: chunked", "0\r\n\r\n"));
    add("POST / HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    // Chunks.
    for (const auto* body : {"g\r\nhello\r\n0\r\n\r\n",
                             "\r\nhello\r\n0\r\n\r\n",
                             " 5\r\nhello\r\n0\r\n\r\n",
                             "5 \r\nhello\r\n0\r\n\r\n",
                             "5;a=b\r\nhello\r\n0\r\n\r\n",
                             "5;\r\nhello\r\n0\r\n\r\n",
                             "0x5\r\nhello\r\n0\r\n\r\n",
                             "-1\r\nhello\r\n0\r\n\r\n",
                             "+5\r\nhello\r\n0\r\n\r\n",
                             "05\r\nhello\r\n0\r\n\r\n",
                             "5\nhello\n0\n\n",
                             "5\r\nhello\n0\r\n\r\n",
                             "5\r\nhello0\r\n\r\n",
                             "5\r\nhello!\r\n0\r\n\r\n",
                             "5\r\nhell\r\n0\r\n\r\n",
                             "5\rhello\r\n0\r\n\r\n",
                             "00\r\n\r\n",
                             "000\r\n\r\n",
                             "0\n\n",
                             "0\r\n\n",
                             "0\rx",
                             "0;x\r\n\r\n",
                             "0 \r\n\r\n",
                             "0\r\nX: y\r\n\r\n",
                             "0\r\nHost: evil.example\r\n\r\n",
                             "0\r\nCookie: a=b\r\n\r\n",
                             "0\r\nX-Forwarded-For: 10.0.0.1\r\n\r\n",
                             "0\r\n\rX",
                             "FFFFFFFFF\r\n",
                             "7FFFFFFFFFFFFFFF\r\n",
                             "3e9\r\n",
                             "12345678\r\n",
                             "5\r\nhello\r\n3e8\r\n"})
        add(chunked(body));

    // Fields that stand twice, lines that are no fields, folded lines, other line ends.
    for (const auto* field :
         {"Cookie: a=b", "Origin: http://localhost", "Content-Type: text/plain", "X-Forwarded-For: 10.0.0.1",
          "Authorization: x", "Accept: */*", "Connection: close", "Sec-Fetch-Site: same-origin", "X-Gongyou-Token: t"})
        add(get("/", field + "\r\n"s + field + "\r\n"));
    for (const auto* line : {"X", ": y", ":", " : y", "X y", "X Y: z", " X: y", "\tX: y", "X: y\r\n z", "X: y\r\n\tz",
                             "X: y\r\n  ", "Trailer: X", "Expect: 200-ok", "Expect: 100-continue, x", "\xe5: y"})
        add(get("/", line + "\r\n"s));
    add("GET / HTTP/1.1\nHost: localhost\n\n");
    add("GET / HTTP/1.1\r\nHost: localhost\n\r\n");
    add("GET / HTTP/1.1\nHost: localhost\r\n\r\n");
    add("GET / HTTP/1.1\r\nHost: localhost\r\n\n");
    add("GET / HTTP/1.1\rHost: localhost\r\r");
    add("GET / HTTP/1.1\r\r\nHost: localhost\r\n\r\n");
    add("GET / HTTP/1.1\n\rHost: localhost\n\r\n\r");
    add("GET / HTTP/1.1\r\nHost: localhost\r\r\n\r\n");

    // Too much of something.
    std::string fields;
    for (int i = 0; i < 64; ++i) fields += fmt::format("X-{}: y\r\n", i);  // with Host: 65
    add(get("/", fields));
    add(get("/" + std::string(4'096, 'a')));
    add(get("/", "X: " + std::string(16'384, 'a') + "\r\n"));
    add(get("/", std::string(16'384, 'a') + ": y\r\n"));
    add("GET /" + std::string(100'000, 'a'));
    add(std::string(100'000, 'A'));

    // Other protocols.
    add("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"s);
    add("SSH-2.0-OpenSSH_9.2\r\n");
    add("EHLO localhost\r\n");
    add("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    add("\x00\x00\x00\x00"s);
    add("{\"jsonrpc\":\"2.0\"}");
    add("USER anonymous\r\n");
    return all;
}

constexpr std::string_view second = "GET /second HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// What comes back for `message` with a sound request behind it.
std::string exchange(std::uint16_t port, const std::string& message) {
    RawClient client{port};
    client.send(message + std::string{second});
    client.end_of_sending();
    return client.rest();
}

TEST(Framing, AnswersEveryMalformedMessageOnceOrCloses) {
    TestServer test;
    const auto messages = malformed_messages();
    EXPECT_GE(messages.size(), 300u);
    int closed = 0;
    for (const auto& message : messages) {
        const auto shown = message.substr(0, 200);
        const auto answer = exchange(test.server.port(), message);
        EXPECT_LE(answers_in(answer), 1) << shown;
        const auto status = status_in(answer);
        EXPECT_TRUE(answer.empty() || (status >= 400 && status < 500)) << status << "\n" << shown;
        closed += answer.empty();
        if (!answer.empty()) {
            EXPECT_NE(answer.find("Connection: close\r\n"), std::string::npos) << shown;
        }
    }
    EXPECT_EQ(test.application.answered, 0);
    EXPECT_LE(closed, 20);  // those that never come to an end; all others are told
}

TEST(Framing, AnswersTwoSoundMessagesTwice) {
    TestServer test;
    const std::string sound[] = {
        "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /?q=%E6%AC%A0|{}^ HTTP/1.1\r\nHOST:\tlocalhost:8080 \r\nX: caf\xc3\xa9\r\nEmpty:\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: [::1]:80\r\nContent-Length: 5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: "
        "chunked\r\n\r\n5\r\nhello\r\nA\r\n0123456789\r\n0\r\n\r\n",
    };
    for (const auto& message : sound) {
        const auto answer = exchange(test.server.port(), message);
        EXPECT_EQ(answers_in(answer), 2) << message << "\n" << answer;
        EXPECT_EQ(status_in(answer), 200) << message;
    }
}

TEST(Framing, IsTheSameHoweverTheBytesAreCut) {
    TestServer test;
    const std::string message =
        "POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\n "
        "my\r\n0\r\n\r\n";
    for (std::size_t cut = 1; cut < message.size(); cut += 3) {
        RawClient client{test.server.port()};
        client.send(message.substr(0, cut));
        client.send(message.substr(cut));
        const auto answer = client.answer();
        EXPECT_TRUE(answer.ends_with("POST /a b=c hello my")) << cut << answer;
    }
}

}  // namespace
}  // namespace gongyou::http
