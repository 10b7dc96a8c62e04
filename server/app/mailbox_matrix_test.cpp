#include <set>

#include "app/referral_road.hpp"

// A partner office meets every route of the house (security.md AZ-6, AZ-8): its mailbox opens, and what everybody may
// do with their own session; all else is refused, whatever stands in the address.
namespace gongyou::app {
namespace {

/// What stays open to somebody who is signed in as a partner: written down a second time, and shares no code with the
/// gate.
const std::set<std::string> open_to_a_partner = {
    "GET /api/mailbox",
    "POST /api/mailbox/{id}/open",
    "POST /api/mailbox/{id}/files/{file_id}/page",
    "POST /api/mailbox/{id}/files/{file_id}/original",
    "POST /api/mailbox/{id}/answer",
    "GET /api/me",
    "POST /api/sign-out",
    "POST /api/sign-out/everywhere",
    "POST /api/session/extend",
    "POST /api/step-up",
    "GET /api/notices",
    "POST /api/notices/{id}/read",
    "GET /api/desk/events",
};

std::string named(const api::Route& route) {
    const char* method = route.method == http::Method::get    ? "GET "
                         : route.method == http::Method::post ? "POST "
                                                              : "PUT ";
    return method + std::string{route.path};
}

/// The path with an id in the place of each value.
std::string filled(std::string_view path, const std::string& id) {
    std::string address;
    for (std::size_t at = 0; at < path.size();) {
        if (path[at] != '{') {
            address += path[at++];
            continue;
        }
        const auto end = path.find('}', at);
        address += path.substr(at, end - at + 1) == "{page}" ? "1" : id;
        at = end + 1;
    }
    return address;
}

TEST_P(ReferralRoad, OpensNothingOfTheHouseToAPartnerButTheMailbox) {
    const auto id = sent();
    int refused = 0;
    app.as(procurator);
    for (const auto& route : app.house().api().router().routes()) {
        const auto name = named(route);
        if (open_to_a_partner.contains(name) || !route.access.needs_a_session()) continue;
        for (const auto& value : {id, letter, report, office}) {
            const auto answer = route.method == http::Method::get
                                    ? app.get(filled(route.path, value))
                                    : app.ask(route.method, filled(route.path, value), "{}");
            EXPECT_TRUE(answer.status == 403 || answer.status == 404 || answer.status == 415)
                << name << " " << answer.status << " " << answer.body;
            EXPECT_EQ(answer.body.find("云溪晨光"), std::string::npos) << name;
            ++refused;
        }
    }
    EXPECT_GE(refused, 400);
}

TEST_P(ReferralRoad, IsInNoListOfUnionsAndHoldsNoMatter) {
    app.as(county_desk);
    EXPECT_EQ(app.get("/api/desk/units").body.find("检察院"), std::string::npos);
    EXPECT_EQ(app.get("/api/desk/points").body.find("检察院"), std::string::npos);
    EXPECT_EQ(app.get("/api/desk/statistics").body.find("检察院"), std::string::npos);
    app.as_nobody();
    EXPECT_EQ(app.get("/api/offices").body.find("检察院"), std::string::npos);
    app.as(writer);
    const auto revision = body_of(app.get("/api/desk/reports/" + report)).at("revision");
    EXPECT_EQ(told_of(body_of(app.act("/api/desk/reports/" + report + "/hand-over",
                                      {{"revision", revision}, {"unit_id", office}, {"reason", "转交外部单位。"}}))),
              "unit.has_no_desk");
    app.as(Role::system_admin);
    EXPECT_NE(app.get("/api/admin/units").body.find("检察院"), std::string::npos);  // where a partner is invited to
}

}  // namespace
}  // namespace gongyou::app
