#include <gtest/gtest.h>

#include "app/expected_callers.hpp"
#include "app/matrix_roles.hpp"
#include "app/test_app.hpp"

// The rights matrix (security.md AZ-8): every route meets every role.
// What is expected is written down here a second time, in plain words, and shares no code with the gate.
namespace gongyou::app {
namespace {

std::string name_of_route(const api::Route& route) {
    const char* method = route.method == http::Method::get    ? "GET "
                         : route.method == http::Method::post ? "POST "
                                                              : "PUT ";
    return method + std::string{route.path};
}

/// nothing: no session; else whether the factor is fresh.
enum class Come { without_session, stale, fresh };

bool is_expected(const std::string& callers, Come come, Role role) {
    if (callers == "public") return true;
    if (come == Come::without_session) return false;
    if (callers.ends_with('*') && come != Come::fresh) return false;
    if (callers == "signed in") return true;
    return (" " + callers.substr(0, callers.find('*')) + " ").find(" " + std::string{name_of(role)} + " ") !=
           std::string::npos;
}

TEST(Matrix, EveryRoleMeetsEveryRoute) {
    TestApp app{sql::Dialect::sqlite};
    const Instant now = app.clock().now();
    int cells = 0;
    std::set<std::string> met;
    for (const auto& route : app.house().api().router().routes()) {
        const auto name = name_of_route(route);
        const auto callers = expected_callers.find(name);
        ASSERT_NE(callers, expected_callers.end()) << name << " has no row in this table: say who may call it";
        met.insert(name);
        for (const Role role : all_roles) {
            for (const Come come : {Come::without_session, Come::stale, Come::fresh}) {
                Actor actor{.grants = {{role, app.county()}},
                            .channel = role == Role::worker ? Channel::phone : Channel::staff};
                if (come == Come::fresh) actor.factor_given_at = now;
                if (come == Come::stale) actor.factor_given_at = now - std::chrono::minutes{6};
                const bool admitted =
                    admits(route.access, come == Come::without_session ? nullptr : &actor, now).has_value();
                EXPECT_EQ(admitted, is_expected(callers->second, come, role))
                    << name << " " << name_of(role) << " " << static_cast<int>(come);
                ++cells;
            }
            // by phone one is a worker and nothing else, whatever roles one holds
            const Actor by_phone{.grants = {{role, app.county()}}, .channel = Channel::phone, .factor_given_at = now};
            const bool expected = role == Role::worker ? is_expected(callers->second, Come::fresh, role)
                                                       : callers->second == "public" || callers->second == "signed in";
            if (callers->second != "signed in" || !route.access.right) {
                EXPECT_EQ(admits(route.access, &by_phone, now).has_value(), expected) << name << " " << name_of(role);
            }
            ++cells;
        }
    }
    EXPECT_EQ(met.size(), expected_callers.size()) << "a row of this table has lost its route";
    EXPECT_GE(cells, 1500);
}

}  // namespace
}  // namespace gongyou::app
