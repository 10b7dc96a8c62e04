// Reading one request header of a phone's browser: our guard, which checks and reads in one pass, beside Beast's
// parser, which would still leave the checks of security.md IN-1 to be done.
#include <fmt/format.h>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <boost/asio/buffer.hpp>
#include <chrono>
#include <cstdlib>
#include <string>

#include "platform/http/guard.hpp"

namespace {

using namespace gongyou;

const std::string header =
    "GET /api/desk/reports?state=filed&limit=20 HTTP/1.1\r\nHost: localhost:8080\r\nConnection: keep-alive\r\n"
    "sec-ch-ua-platform: \"Android\"\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like "
    "Gecko) "
    "Chrome/124.0.0.0 Mobile Safari/537.36\r\nAccept: application/json\r\nsec-ch-ua-mobile: ?1\r\n"
    "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\nReferer: "
    "http://localhost:8080/desk\r\n"
    "Accept-Encoding: gzip, deflate, br\r\nAccept-Language: zh-CN,zh;q=0.9\r\n"
    "Cookie: __Host-gongyou=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG\r\n\r\n";

template <class Read>
double nanoseconds_each(Read&& read) {
    constexpr int times = 300'000;
    const auto began = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        if (!read()) std::abort();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - began).count() / times;
}

}  // namespace

int main() {
    const auto names = http::HostNames::of_this_machine();
    for (int round = 0; round < 5; ++round) {
        const auto ours = nanoseconds_each([&] {
            http::HeaderScan scan;
            http::Head head;
            return scan.look(header) == http::HeaderScan::Found::whole && !read_head(header, names, head);
        });
        const auto beast = nanoseconds_each([] {
            boost::beast::http::request_parser<boost::beast::http::empty_body> parser;
            boost::system::error_code error;
            parser.put(boost::asio::buffer(header), error);
            return !error && parser.is_header_done();
        });
        fmt::print("guard {:.0f} ns, Beast's parser {:.0f} ns: {:.2f}\n", ours, beast, ours / beast);
    }
}
