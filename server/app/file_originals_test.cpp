#include "app/audited.hpp"
#include "app/report_life_house.hpp"
#include "platform/files/file_examples.hpp"
#include "platform/paper/pdf.hpp"

// What people send, as a desk sees it: pages as pictures; the file itself after a warning only (security.md AN-7).
namespace gongyou::app {
namespace {

class FileOriginals : public ReportLife {
protected:
    std::string sent(const std::string& bytes, const std::string& name, const std::string& type) {
        app.as_nobody();
        const auto answer = app.ask(http::Method::put, "/api/uploads?name=" + name, bytes, {{"content-type", type}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("upload_id").as_string()};
    }
    /// The path of the only file of a new anonymous report.
    std::string report_with(const std::string& upload) {
        app.as_nobody();
        EXPECT_EQ(app.act("/api/reports", {{"employer_name", "云溪晨光针织有限公司"},
                                           {"place", "云溪镇人民路 8 号"},
                                           {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                           {"uploads", {upload}},
                                           {"consent", true}})
                      .status,
                  201);
        app.as(Role::desk, app.county());
        const auto id = new_id();
        const auto report = view(id);
        return "/api/desk/reports/" + id + "/files/" + std::string{report.at("files").at(0).at("id").as_string()};
    }
    static std::string a_pdf() {
        return paper::pdf(
            {.name = "工资条", .blocks = {paper::Text{"三月工资"}, paper::NewPage{}, paper::Text{"四月"}}});
    }
    static std::string header(const http::Response& answer, std::string_view name) {
        for (const auto& [known, value] : answer.headers)
            if (known == name) return value;
        return {};
    }
};

TEST_P(FileOriginals, OfAPdfAreSealedAndItsPagesAreShownAsPictures) {
    const auto file = report_with(sent(a_pdf(), "a.pdf", "application/pdf"));
    EXPECT_EQ(told(app.get(file)), "file.original_sealed");
    const auto page = app.get(file + "/pages/2");
    ASSERT_EQ(page.status, 200) << page.body;
    EXPECT_EQ(page.type, "image/png");
    EXPECT_TRUE(page.body.starts_with("\x89PNG"));
    EXPECT_EQ(header(page, "X-Gongyou-Pages"), "2");
    EXPECT_EQ(header(page, "Cache-Control"), "no-store");
    EXPECT_EQ(told(app.get(file + "/pages/3")), "file.page_unknown");
}

TEST_P(FileOriginals, OpenAfterAWarningWithAPurposeAFreshFactorAndForFiveMinutes) {
    const auto pdf = a_pdf();
    const auto file = report_with(sent(pdf, "a.pdf", "application/pdf"));
    const auto officer = app.as(Role::desk, app.county());
    EXPECT_EQ(told(app.get(file + "/original")), "file.original_sealed");
    EXPECT_EQ(app.act(file + "/original", {{"purpose", "仲裁要交原件"}}).status, 200);
    EXPECT_EQ(audited(app, "file.original_opened"), 1);
    EXPECT_EQ(app.get(file + "/original").body, pdf);
    app.as(Role::desk, app.county());  // somebody else has opened nothing
    EXPECT_EQ(told(app.get(file + "/original")), "file.original_sealed");
    app.as(officer);
    app.clock().pass(std::chrono::minutes{5});
    EXPECT_EQ(told(app.get(file + "/original")), "access.step_up_needed");
    app.as(officer);
    EXPECT_EQ(told(app.get(file + "/original")), "file.original_sealed");
}

TEST_P(FileOriginals, OfAPictureAreThePictureItself) {
    const auto file = report_with(sent(files::examples::jpeg(), "a.jpg", "image/jpeg"));
    EXPECT_EQ(app.get(file).status, 200);
    EXPECT_EQ(told(app.get(file + "/pages/1")), "file.no_pages");
}

TEST_P(FileOriginals, OfAnotherDeskAreNotThere) {
    const auto file = report_with(sent(a_pdf(), "a.pdf", "application/pdf"));
    app.as(Role::desk, township());
    EXPECT_EQ(app.get(file + "/pages/1").status, 404);
    EXPECT_EQ(app.act(file + "/original", {{"purpose", "看看里面"}}).status, 404);
    EXPECT_EQ(app.get(file + "/original").status, 404);
}

TEST_P(FileOriginals, ThatNobodyCanReadCostOnePictureAndTheNextIsShown) {
    const auto good = a_pdf();
    const auto broken = good.substr(0, 300) + good.substr(good.size() - 40);  // its end says that it is whole
    const auto file = report_with(sent(broken, "a.pdf", "application/pdf"));
    EXPECT_EQ(told(app.get(file + "/pages/1")), "file.damaged");
    EXPECT_EQ(app.get(report_with(sent(good, "b.pdf", "application/pdf")) + "/pages/1").status, 200);
}

INSTANTIATE_TEST_SUITE_P(Databases, FileOriginals, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
