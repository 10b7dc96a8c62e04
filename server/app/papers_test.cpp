#include "platform/paper/read_back.hpp"

#include "app/report_life_house.hpp"

namespace gongyou::app {
namespace {

class Papers : public ReportLife {
protected:
    std::string refused(bool anonymous = false) {
        receipt_ = filed(anonymous);
        app.as(Role::desk, anonymous ? app.county() : township());
        const auto id = triaged();
        EXPECT_EQ(step(id, "refuse", {{"ground", "no_facts"}, {"text", "您说的夜班三号线，我们查不到记录。"}}),
                  "refused");
        return id;
    }
    std::string paper_behind(const std::string& receipt) {
        app.as_nobody();
        const auto answer = app.post("/api/reports/refusal.pdf", {{"receipt", receipt}});
        EXPECT_EQ(answer.status, 200) << answer.body;
        EXPECT_FALSE(answer.padded);  // readers look for the end of a PDF at its end
        return paper::read_back_bytes(answer.body).text;
    }

    std::string receipt_;
};

/// Wherever the lines break.
bool holds(std::string text, std::string_view words) {
    std::erase(text, '\n');
    return text.find(words) != std::string::npos;
}

TEST_P(Papers, ARefusalIsReadByTheDeskAndByTheHolderOfTheReceipt) {
    const auto id = refused();
    const auto at_the_desk = app.get("/api/desk/reports/" + id + "/refusal.pdf");
    ASSERT_EQ(at_the_desk.status, 200) << at_the_desk.body;
    EXPECT_EQ(at_the_desk.type, "application/pdf");
    const auto text = paper::read_back_bytes(at_the_desk.body).text;
    EXPECT_TRUE(holds(text, "不予受理告知书") && holds(text, "云溪晨光针织有限公司") && holds(text, "夜班三号线"))
        << text;
    EXPECT_EQ(paper_behind(receipt_), text);
    const auto read = app.post("/api/reports/refusal", {{"receipt", receipt_}});
    EXPECT_TRUE(holds(read.body, "夜班三号线")) << read.body;
}

TEST_P(Papers, OfAnAnonymousReportThePaperHoldsNothingOnlyItsWriterCouldHaveWritten) {
    refused(true);
    const auto text = paper_behind(receipt_);
    EXPECT_TRUE(holds(text, "不予受理告知书"));
    for (const auto words : {"云溪晨光针织有限公司", "人民路 8 号", "夜班三号线", "下个月再发"})
        EXPECT_FALSE(holds(text, words)) << words;
}

TEST_P(Papers, ADraftIsMarkedAndChangesNothing) {
    filed();
    app.as(Role::desk, township());
    const auto id = triaged();
    const auto draft = app.post("/api/desk/reports/" + id + "/refusal-draft.pdf",
                                {{"ground", "not_labour"}, {"text", "这件事要找社区。"}});
    ASSERT_EQ(draft.status, 200) << draft.body;
    EXPECT_TRUE(holds(paper::read_back_bytes(draft.body).text, "草稿"));
    EXPECT_EQ(told(app.get("/api/desk/reports/" + id + "/refusal.pdf")), "report.not_refused");
}

TEST_P(Papers, OfAnotherDeskIsNotThere) {
    const auto id = refused();
    app.as(Role::desk, other_township());
    EXPECT_EQ(app.get("/api/desk/reports/" + id + "/refusal.pdf").status, 404);
    EXPECT_EQ(app.get("/api/desk/posters/1/posters.pdf").status, 404);
    app.as_nobody();
    EXPECT_EQ(app.post("/api/reports/refusal.pdf", {{"receipt", "0000 0000 0000 0000 0000"}}).status, 404);
}

TEST_P(Papers, PostersAndCheckSheetAreTheDesksOwn) {
    app.as(Role::desk, township());
    const auto poster = app.get("/api/desk/posters/1/posters.pdf?sheet=a3&point=YX001");
    ASSERT_EQ(poster.status, 200) << poster.body;
    EXPECT_TRUE(holds(paper::read_back_bytes(poster.body).text, "YX001"));
    EXPECT_EQ(app.get("/api/desk/posters/1/posters.pdf?point=ST001").status, 404);
    const auto all = paper::read_back_bytes(app.get("/api/desk/posters/1/posters.pdf").body);
    EXPECT_TRUE(holds(all.text, "YX001"));
    EXPECT_FALSE(holds(all.text, "ST001"));  // of the other township
    const auto sheet = paper::read_back_bytes(app.get("/api/desk/check-sheet.pdf").body).text;
    EXPECT_TRUE(holds(sheet, "?b=1")) << sheet;
    EXPECT_FALSE(holds(sheet, "?b=2")) << sheet;
}

INSTANTIATE_TEST_SUITE_P(Databases, Papers, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
