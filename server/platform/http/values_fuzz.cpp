#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "kernel/text.hpp"
#include "platform/http/message.hpp"
#include "platform/http/network.hpp"
#include "platform/http/query.hpp"
#include "platform/json/read_values.hpp"

namespace gongyou::json {
namespace {

struct Question {
    std::optional<Line<0, 40>> q;
    std::optional<int> limit;
    std::optional<UnitId> unit;
    std::optional<Date> day;
    std::optional<bool> mine;
};
BOOST_DESCRIBE_STRUCT(Question, (), (q, limit, unit, day, mine))

}  // namespace
}  // namespace gongyou::json

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gongyou;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto values = http::query_values(text)) {
        const auto question = json::read_values<json::Question>(*values);
        if (question && question->q && !json::is_clean_utf8(question->q->text())) std::abort();
    }
    if (const auto network = http::Network::parse(text)) {
        const auto address = http::forwarded_address(text.substr(0, text.find('/')));
        if (!address || !network->includes(*address)) std::abort();
    }
    http::Request request;
    request.headers = {{"cookie", std::string{text}}};
    if (const auto value = request.cookie("a"); value && value->find(';') != std::string_view::npos) std::abort();
    return 0;
}
