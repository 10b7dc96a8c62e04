#include <gtest/gtest.h>

#include <fstream>

#include "app/test_app.hpp"
#include "kernel/whole_file.hpp"
#include "platform/jobs/job_store.hpp"

// House rules that need the house put together.
namespace gongyou::app {
namespace {

/// Kinds of jobs that are put into the queue anywhere in the sources: `.kind = something_kind` with its literal.
TEST(Wiring, EveryJobHasAWorker) {
    TestApp app{sql::Dialect::sqlite};
    const auto handlers = app.house().job_handlers();
    for (const auto* kind : {"report.index", "consultation.index", "report.tell_desk", "consultation.tell_desk",
                             "mediation.tell_desk", "notices.sms", "house.count_history", "house.upkeep"})
        EXPECT_TRUE(handlers.contains(kind)) << kind;
    // what the whole road leaves behind is done, and nothing is left waiting for a worker that is not there
    app.act("/api/reports", {{"employer_name", "云溪晨光针织有限公司"},
                             {"place", "云溪镇人民路 8 号"},
                             {"facts", "拖欠工资三个月，老板说下个月再发。"},
                             {"phone", "13800001111"},
                             {"uploads", boost::json::array{}},
                             {"consent", true}});
    app.run_jobs();
    const auto counts =
        app.house().database().read([](sql::Reader& reader) { return jobs::JobStore{reader}.counts(); });
    EXPECT_EQ(counts.waiting, 0);
    EXPECT_EQ(counts.failed, 0);
}

TEST(Wiring, EveryRouteSaysWhoMayCallItAndWhatItIsFor) {
    TestApp app{sql::Dialect::sqlite};
    for (const auto& route : app.house().api().router().routes()) {
        EXPECT_FALSE(route.summary.empty()) << route.path;
        EXPECT_TRUE(route.kind != api::Route::Kind::command || route.body_limit > 0U) << route.path;
        // whatever lies below these prefixes is never public
        const bool staff = route.path.starts_with("/api/desk/") || route.path.starts_with("/api/admin/");
        EXPECT_TRUE(!staff || route.access.needs_a_session()) << route.path;
    }
}

TEST(Wiring, OpenApiDescribesEveryRouteWithValidSchemas) {
    TestApp app{sql::Dialect::sqlite};
    const auto document = body_of(app.get("/api/openapi.json"));
    EXPECT_EQ(document.at("openapi").as_string(), "3.1.0");
    const auto& report = document.at("paths")
                             .at("/api/reports")
                             .at("post")
                             .at("requestBody")
                             .at("content")
                             .at("application/json")
                             .at("schema");
    EXPECT_EQ(report.at("properties").at("facts").at("minLength").as_int64(), 10);
    EXPECT_EQ(report.at("properties").at("facts").at("maxLength").as_int64(), 2000);
    const auto& step = document.at("paths").at("/api/desk/reports/{id}/triage").at("post");
    EXPECT_EQ(step.at("parameters").at(0).at("name").as_string(), "id");  // in the path, not in the body
    EXPECT_FALSE(step.at("requestBody")
                     .at("content")
                     .at("application/json")
                     .at("schema")
                     .at("properties")
                     .as_object()
                     .contains("id"));
}

TEST(Wiring, ThePagesAreWrittenForTheInterfaceThatIsServed) {
    TestApp app{sql::Dialect::sqlite};
    const auto text = whole_file(GONGYOU_SOURCE_DIR "/web/openapi.json").value();
    // boost::json compares objects without regard to the order of their members
    EXPECT_TRUE(body_of(app.get("/api/openapi.json")) == boost::json::parse(text))
        << "run `npm run openapi && npm run types` in web/";
}

TEST(Wiring, ChangesNeedAPageOfOursAndItsToken) {
    TestApp app{sql::Dialect::sqlite};
    app.as(Role::desk, app.county());
    const auto path = "/api/session/extend";
    const std::string body = R"({"key":"0198c1d2-0000-7000-8000-00000000000a"})";
    using http::Method;
    EXPECT_EQ(app.ask(Method::post, path, body).status, 200);
    EXPECT_EQ(app.ask(Method::post, path, body, {{"origin", "http://evil.example"}}).status, 403);
    EXPECT_EQ(app.ask(Method::post, path, body, {{"sec-fetch-site", "cross-site"}}).status, 403);
    EXPECT_EQ(app.ask(Method::post, path, body, {{"x-gongyou-token", "guess"}}).status, 403);
    EXPECT_EQ(app.ask(Method::post, path, body, {{"content-type", "text/plain"}}).status, 415);
    EXPECT_EQ(app.ask(Method::get, path, "").status, 405);
}

}  // namespace
}  // namespace gongyou::app
