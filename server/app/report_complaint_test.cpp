// A report and its complaint, as the form sends them.
#include <gtest/gtest.h>

#include "app/report_form_example.hpp"
#include "app/test_app.hpp"

namespace gongyou::app {
namespace {

boost::json::object with(boost::json::object complaint, std::string_view phone = "") {
    auto report = a_report();
    report["complaint"] = std::move(complaint);
    if (!phone.empty()) report["phone"] = phone;
    return report;
}
/// "field code; field code" of a refusal.
std::string refusal(const http::Response& answer) {
    std::string text = std::to_string(answer.status);
    const auto body = body_of(answer);
    if (const auto* errors = body.if_contains("errors"))
        for (const auto& error : errors->as_array())
            text += "; " + boost::json::value_to<std::string>(error.at("field")) + " " +
                    boost::json::value_to<std::string>(error.at("code"));
    return text;
}

TEST(ReportComplaint, IsNotNeeded) {
    TestApp app{sql::Dialect::sqlite};
    app.as_nobody();
    EXPECT_EQ(app.act("/api/reports", a_report()).status, 201);
    EXPECT_EQ(app.act("/api/reports", with(boost::json::object{})).status, 201);
}

TEST(ReportComplaint, IsTakenAlong) {
    TestApp app{sql::Dialect::sqlite};
    app.as_nobody();
    const auto answer = app.act(
        "/api/reports",
        with({{"category", "W01"},
              {"area", "330199101"},
              {"happened_from", "2025-11"},
              {"people", "two_to_nine"},
              {"tried_already", boost::json::array{boost::json::object{{"way", "hotline"}, {"number", "12345-77"}}}},
              {"truth_declaration", true}}));
    EXPECT_EQ(answer.status, 201) << refusal(answer);
}

TEST(ReportComplaint, IsRefusedWithEveryWrongField) {
    TestApp app{sql::Dialect::sqlite};
    app.as_nobody();
    auto report = with({{"category", "Z01"},
                        {"happened_from", "2025-11-03"},
                        {"disclose_to_employer", true},
                        {"truth_declaration", false}});
    report["consent"] = false;
    EXPECT_EQ(refusal(app.act("/api/reports", report)),
              "422; consent consent.missing; complaint.category category.unknown; complaint.happened_from "
              "happened.month_only; complaint.disclose_to_employer disclosure.not_when_anonymous; "
              "complaint.truth_declaration truth.not_declared");
}

TEST(ReportComplaint, WithAPhoneNumberMayNameTheDayAndAllowDisclosure) {
    TestApp app{sql::Dialect::sqlite};
    app.as_nobody();
    const auto answer = app.act("/api/reports", with({{"category", "J01"},
                                                      {"happened_from", "2025-11-03"},
                                                      {"people_number", 3},
                                                      {"disclose_to_employer", true}},
                                                     "13800001111"));
    EXPECT_EQ(answer.status, 201) << refusal(answer);
}

TEST(ReportComplaint, TheFormIsToldWhatCanBeReportedAndWhere) {
    TestApp app{sql::Dialect::sqlite};
    app.as_nobody();
    const auto categories = body_of(app.get("/api/categories"));
    EXPECT_EQ(categories.at("items").as_array().size(), 57u);
    EXPECT_FALSE(categories.at("items").at(0).as_object().contains("urgency"));
    const auto areas = body_of(app.get("/api/areas"));
    EXPECT_EQ(areas.at("items").at(0).at("name").as_string(), "云溪镇");
    EXPECT_EQ(areas.at("items").at(0).at("code").as_string(), "330199101");
}

}  // namespace
}  // namespace gongyou::app
