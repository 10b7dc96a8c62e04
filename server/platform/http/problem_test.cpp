#include "platform/http/problem.hpp"

#include <gtest/gtest.h>

#include "platform/http/metrics.hpp"
#include "platform/http/query.hpp"

namespace gongyou::http {
namespace {

TEST(Problem, TellsEveryWrongField) {
    const auto response =
        problem({FaultKind::invalid,
                 "report.invalid",
                 {{"last_day", "2026-03-05"}},
                 {{"facts", "text.too_short", {{"have", "3"}, {"min", "10"}}}, {"a\"b", "value.unknown"}}},
                "r-abc");
    EXPECT_EQ(response.status, 422);
    EXPECT_EQ(response.type, "application/problem+json");
    EXPECT_EQ(response.body, R"({"type":"about:blank","title":"Unprocessable","status":422,"code":"report.invalid",)"
                             R"("params":{"last_day":"2026-03-05"},"request":"r-abc","errors":[)"
                             R"({"field":"facts","code":"text.too_short","params":{"have":"3","min":"10"}},)"
                             R"({"field":"a\"b","code":"value.unknown"}]})");
}

TEST(Problem, SaysWhenToComeBack) {
    EXPECT_EQ(problem({FaultKind::too_many, "budget.spent", {}, {}, std::chrono::seconds{7}}, "").headers.at(0),
              (std::pair<std::string, std::string>{"Retry-After", "7"}));
    EXPECT_EQ(problem({FaultKind::unavailable, "server.busy"}, "").headers.at(0).second, "1");
    EXPECT_TRUE(problem({FaultKind::conflict, "a.b"}, "").headers.empty());
}

TEST(Query, IsTakenApartAndDecoded) {
    using Values = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(query_values("q=%E6%AC%A0%E8%96%AA&limit=20&x&&y=a+b=c"),
              (Values{{"q", "欠薪"}, {"limit", "20"}, {"x", ""}, {"y", "a b=c"}}));
    EXPECT_EQ(query_values(""), Values{});
    for (const auto* broken : {"q=%", "q=%4", "q=%zz", "%"}) EXPECT_FALSE(query_values(broken)) << broken;
    std::string many;
    for (int i = 0; i < 65; ++i) many += "a=b&";
    EXPECT_FALSE(query_values(many));
    EXPECT_EQ(percent_decoded("a+b%2Fc"), "a+b/c");
}

TEST(RequestCookie, IsFoundByItsWholeName) {
    Request request;
    request.headers = {{"cookie", "a=1; __Host-gongyou=token==; gongyou=2;b"}};
    EXPECT_EQ(request.cookie("__Host-gongyou"), "token==");
    EXPECT_EQ(request.cookie("gongyou"), "2");
    EXPECT_EQ(request.cookie("b"), std::nullopt);
    EXPECT_EQ(request.cookie("Host-gongyou"), std::nullopt);
}

TEST(Metrics, CountByRouteAndStatus) {
    Metrics metrics;
    auto& route = metrics.add_route("GET /api/desk/reports/{id}");
    route.count(200, std::chrono::milliseconds{2});
    route.count(204, std::chrono::milliseconds{30});
    route.count(404, std::chrono::seconds{60});
    metrics.add_route("GET /never");
    metrics.add_gauge("gongyou_connections", "Open connections.", [] { return 3; });
    const auto text = metrics.text();
    for (const auto* line : {"gongyou_requests_total{route=\"GET /api/desk/reports/{id}\",status=\"2xx\"} 2\n",
                             "gongyou_requests_total{route=\"GET /api/desk/reports/{id}\",status=\"4xx\"} 1\n",
                             "gongyou_request_seconds_bucket{route=\"GET /api/desk/reports/{id}\",le=\"0.001\"} 0\n",
                             "gongyou_request_seconds_bucket{route=\"GET /api/desk/reports/{id}\",le=\"0.0025\"} 1\n",
                             "gongyou_request_seconds_bucket{route=\"GET /api/desk/reports/{id}\",le=\"+Inf\"} 3\n",
                             "gongyou_request_seconds_sum{route=\"GET /api/desk/reports/{id}\"} 60.032000\n",
                             "# TYPE gongyou_connections gauge\ngongyou_connections 3\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
    EXPECT_EQ(text.find("/never"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::http
