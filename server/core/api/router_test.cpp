#include "core/api/router.hpp"

#include <gtest/gtest.h>

namespace gongyou::api {
namespace {

Route a_route(http::Method method, std::string_view path) {
    return {.kind = Route::Kind::query, .method = method, .path = path, .access = gongyou::anyone()};
}

Router a_router() {
    Routes routes;
    routes.push_back(a_route(http::Method::get, "/api/points"));
    routes.push_back(a_route(http::Method::get, "/api/points/{code}"));
    routes.push_back(a_route(http::Method::post, "/api/desk/reports/{id}/answer"));
    routes.push_back(a_route(http::Method::get, "/api/posters/{code}.svg"));
    return Router{std::move(routes)};
}

TEST(Router, FindsLiteralsAndValues) {
    const auto router = a_router();
    EXPECT_EQ(router.find(http::Method::get, "/api/points").route->path, "/api/points");
    const auto point = router.find(http::Method::get, "/api/points/DC%20001");
    ASSERT_TRUE(point.route);
    EXPECT_EQ(point.values, (std::vector<std::pair<std::string, std::string>>{{"code", "DC 001"}}));
    const auto poster = router.find(http::Method::get, "/api/posters/DC001.svg");
    ASSERT_TRUE(poster.route);
    EXPECT_EQ(poster.values.front().second, "DC001");
}

TEST(Router, TellsAWrongMethodFromAnUnknownPath) {
    const auto router = a_router();
    EXPECT_TRUE(router.find(http::Method::post, "/api/points").other_method);
    EXPECT_TRUE(router.find(http::Method::get, "/api/desk/reports/x/answer").other_method);
    EXPECT_FALSE(router.find(http::Method::get, "/api/nothing").other_method);
    EXPECT_FALSE(router.find(http::Method::get, "/api/posters/.svg").route);
    EXPECT_FALSE(router.find(http::Method::get, "/api/points/%G0").route);
}

TEST(Router, RefusesTwoRoutesOfTheSameMethodAndPath) {
    Routes routes;
    routes.push_back(a_route(http::Method::get, "/api/points"));
    routes.push_back(a_route(http::Method::get, "/api/points"));
    EXPECT_THROW(Router{std::move(routes)}, std::logic_error);
}

}  // namespace
}  // namespace gongyou::api
