#include "core/notices/http_gateway.hpp"

#include <gtest/gtest.h>

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <fstream>
#include <thread>

#include "platform/crypto/test_keyring.hpp"

namespace gongyou::notices {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

/// A gateway on loopback that answers one request with a fixed text; an empty one: with silence.
class OneAnswer {
public:
    explicit OneAnswer(std::string answer) : answer_{std::move(answer)}, thread_{[this] { serve(); }} {}
    ~OneAnswer() {
        beast::error_code ignored;
        tcp::socket waker{io_};
        waker.connect(acceptor_.local_endpoint(), ignored);  // in case nobody ever came
        thread_.join();
    }
    std::string port() const { return std::to_string(acceptor_.local_endpoint().port()); }
    const http::request<http::string_body>& request() {
        served_.get_future().wait();
        return request_;
    }

private:
    void serve() {
        tcp::socket socket = acceptor_.accept();
        beast::flat_buffer buffer;
        beast::error_code error;
        http::read(socket, buffer, request_, error);
        if (!answer_.empty()) asio::write(socket, asio::buffer(answer_), error);
        served_.set_value();
        char rest = 0;
        if (answer_.empty()) asio::read(socket, asio::buffer(&rest, 1), error);  // until the other side gives up
    }

    std::string answer_;
    asio::io_context io_;
    tcp::acceptor acceptor_{io_, tcp::endpoint{asio::ip::address_v4::loopback(), 0}};
    http::request<http::string_body> request_;
    std::promise<void> served_;
    std::thread thread_;
};

const OutgoingSms sms{"k1", Private<std::string>{"13800000000"}, Private<std::string>{"有新答复"}};

HttpGateway gateway_at(const std::string& port, std::string private_host = "127.0.0.1") {
    return HttpGateway{{.address = {"127.0.0.1", port, "/send"},
                        .token = Private<std::string>{"t0k"},
                        .private_host = std::move(private_host),
                        .patience = std::chrono::milliseconds{200}}};
}

TEST(HttpGateway, PostsTheMessageWithItsKeyAndToken) {
    OneAnswer server{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"};
    EXPECT_TRUE(gateway_at(server.port()).deliver(sms));
    const auto& request = server.request();
    EXPECT_EQ(request.method(), http::verb::post);
    EXPECT_EQ(request.target(), "/send");
    EXPECT_EQ(request["Idempotency-Key"], "k1");
    EXPECT_EQ(request["Authorization"], "Bearer t0k");
    EXPECT_EQ(request.body(), R"({"key":"k1","to":"13800000000","text":"有新答复"})");
}

TEST(HttpGateway, TakesARedirectForARefusalAndDoesNotFollow) {
    OneAnswer server{"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"};
    const auto outcome = gateway_at(server.port()).deliver(sms);
    EXPECT_EQ(outcome.error().code, "sms.refused");
    EXPECT_EQ(outcome.error().params.at("status"), "302");
}

TEST(HttpGateway, GivesUpOnSilence) {
    OneAnswer server{""};
    EXPECT_EQ(gateway_at(server.port()).deliver(sms).error().code, "sms.no_answer");
}

TEST(HttpGateway, GivesUpOnNonsenseAndOnTooMuch) {
    OneAnswer nonsense{"SSH-2.0-x\r\n\r\n"};
    EXPECT_EQ(gateway_at(nonsense.port()).deliver(sms).error().code, "sms.no_answer");
    OneAnswer flood{"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + std::string(100000, 'x')};
    EXPECT_EQ(gateway_at(flood.port()).deliver(sms).error().code, "sms.no_answer");
}

TEST(HttpGateway, DoesNotGoToPrivateAddressesUnlessThatHostIsAllowed) {
    // Nothing listens on port 1: if it went there, the fault would be another.
    EXPECT_EQ(gateway_at("1", "").deliver(sms).error().code, "sms.address_refused");
    EXPECT_EQ(gateway_at("1", "sms.example").deliver(sms).error().code, "sms.address_refused");
    for (const auto* host : {"2130706433", "0x7f.1", "127.1", "localhost", "0.0.0.0"}) {
        HttpGateway gateway{{.address = {host, "1", "/"}, .token = {}, .private_host = {}}};
        const auto outcome = gateway.deliver(sms);
        ASSERT_FALSE(outcome) << host;
        EXPECT_EQ(outcome.error().code, "sms.address_refused") << host;
    }
}

TEST(PublicAddress, IsNeitherOursNorPrivateNorForMany) {
    for (const auto* open : {"8.8.8.8", "114.114.114.114", "172.32.0.1", "2400:3200::1", "2001:4860:4860::8888"})
        EXPECT_TRUE(is_public(asio::ip::make_address(open))) << open;
    for (const auto* closed : {"127.0.0.1",       "10.1.2.3",   "172.16.0.1", "172.31.255.255",   "192.168.1.1",
                               "169.254.169.254", "100.64.0.1", "0.0.0.0",    "224.0.0.1",        "255.255.255.255",
                               "198.18.0.1",      "::1",        "::",         "::ffff:127.0.0.1", "::ffff:8.8.8.8",
                               "fe80::1",         "fd00::1",    "ff02::1",    "64:ff9b::7f00:1",  "2002:7f00:1::",
                               "2001::1",         "2001:db8::1"})
        EXPECT_FALSE(is_public(asio::ip::make_address(closed))) << closed;
}

TEST(GatewayAddress, IsHttpWithHostPortAndPath) {
    const auto whole = read_gateway_address("http://sms.example.com:8088/v1/send").value();
    EXPECT_EQ(whole.host, "sms.example.com");
    EXPECT_EQ(whole.port, "8088");
    EXPECT_EQ(whole.path, "/v1/send");
    EXPECT_EQ(read_gateway_address("http://sms.example.com")->port, "80");
    EXPECT_EQ(read_gateway_address("http://sms.example.com")->path, "/");
    for (const auto* bad :
         {"https://a", "ftp://a", "http://", "http://user@a/", "http://a:b/", "http://a:/", "http://a/?x=1",
          "http://a/#x", "http://[::1]/", "http://a\\b/", "file:///etc/passwd", "http://a\r\nx: y/"})
        EXPECT_FALSE(read_gateway_address(bad)) << bad;
}

TEST(GatewayToken, IsReadOnlyFromAFileThatNobodyElseMayRead) {
    const crypto::TestFolder folder;
    const auto file = folder / "token";
    std::ofstream{file} << "t0k\n";
    std::filesystem::permissions(file, std::filesystem::perms{0600});
    EXPECT_EQ(read_token(file).value().disclose(), "t0k");
    std::filesystem::permissions(file, std::filesystem::perms{0644});
    EXPECT_EQ(read_token(file).error().code, "sms.token_file");
    EXPECT_EQ(read_token(folder / "nothing").error().code, "sms.token_file");
}

}  // namespace
}  // namespace gongyou::notices
