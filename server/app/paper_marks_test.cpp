#include "app/audited.hpp"
#include "app/report_life_house.hpp"

// Words out of an anonymous report leave the desk only when each mark of identity in them was looked at (security.md
// AN-7).
namespace gongyou::app {
namespace {

class PaperMarks : public ReportLife {
protected:
    std::string anonymous_report() {
        filed(true);
        app.as(Role::desk, app.county());
        return triaged();
    }
    static boost::json::object words(const std::string& text, const std::string& paper = "refusal") {
        boost::json::object asked{{"paper", paper}, {"text", text}};
        if (paper == "refusal") asked["ground"] = "not_labour";
        return asked;
    }
    boost::json::object check(const std::string& id, const boost::json::object& asked) {
        return body_of(app.post("/api/desk/reports/" + id + "/paper-check", asked));
    }
    std::string confirm(const std::string& id, boost::json::object asked, const std::string& digest, int number) {
        asked["digest"] = digest;
        asked["number"] = number;
        const auto answer = app.act("/api/desk/reports/" + id + "/paper-marks", asked);
        return answer.status == 200 ? "confirmed" : told(answer);
    }
    std::string refuse(const std::string& id, const std::string& text) {
        return step(id, "refuse", {{"ground", "not_labour"}, {"text", text}});
    }
};

const std::string telling = "王经理说您反映的拖欠工资三个月老板说下个月再发已经解决。";

TEST_P(PaperMarks, AreConfirmedOneByOneBeforeARefusalGoes) {
    const auto id = anonymous_report();
    EXPECT_EQ(refuse(id, telling), "paper.marks_open");
    const auto found = check(id, words(telling));
    const auto& marks = found.at("marks").as_array();
    ASSERT_EQ(marks.size(), 2u) << boost::json::serialize(found);  // a name, and the reporter's own words
    EXPECT_EQ(marks[0].at("kind").as_string(), "name");
    EXPECT_EQ(marks[1].at("kind").as_string(), "own_words");
    const std::string digest{found.at("digest").as_string()};
    EXPECT_EQ(confirm(id, words(telling), digest, 0), "confirmed");
    EXPECT_EQ(refuse(id, telling), "paper.marks_open");  // one is left
    EXPECT_EQ(confirm(id, words(telling), digest, 2), "paper.mark_unknown");
    EXPECT_EQ(confirm(id, words(telling), digest, 1), "confirmed");
    EXPECT_EQ(audited(app, "paper.mark_confirmed"), 2);
    EXPECT_EQ(refuse(id, telling + "请联系李经理。"), "paper.marks_open");  // other words are another paper
    EXPECT_EQ(refuse(id, telling), "refused");
}

TEST_P(PaperMarks, AreBoundToTheVeryWordsThatWereLookedAt) {
    const auto id = anonymous_report();
    const std::string digest{check(id, words(telling)).at("digest").as_string()};
    EXPECT_EQ(confirm(id, words(telling + "又及。"), digest, 0), "paper.changed");
    EXPECT_EQ(check(id, words(telling)).at("digest").as_string(), digest);
    auto other_ground = words(telling);
    other_ground["ground"] = "no_facts";
    EXPECT_NE(check(id, other_ground).at("digest").as_string(), digest);
}

TEST_P(PaperMarks, AreLookedForInWhatAnotherBodyIsTold) {
    const auto id = anonymous_report();
    const auto transfer = [&](const std::string& text) {
        return step(id, "transfer", {{"body", "labour_inspection"}, {"text", text}});
    };
    EXPECT_EQ(transfer("反映人电话13800002222，请联系。"), "paper.marks_open");
    EXPECT_EQ(transfer("反映的事项属于劳动保障监察范围，已移送。"), "transferred");
}

TEST_P(PaperMarks, OfAReportWithANumberHinderNothing) {
    filed();
    app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_TRUE(check(id, words(telling)).at("marks").as_array().empty());
    EXPECT_EQ(refuse(id, telling), "refused");
}

TEST_P(PaperMarks, OfAnotherDeskAreNotThere) {
    const auto id = anonymous_report();
    app.as(Role::desk, township());
    EXPECT_EQ(app.post("/api/desk/reports/" + id + "/paper-check", words(telling)).status, 404);
    EXPECT_EQ(confirm(id, words(telling), std::string(64, 'a'), 0), "access.not_found");
}

TEST_P(PaperMarks, HoldTheDraftBackToo) {
    const auto id = anonymous_report();
    const auto draft = [&](const std::string& text) {
        return app.post("/api/desk/reports/" + id + "/refusal-draft.pdf", {{"ground", "not_labour"}, {"text", text}});
    };
    EXPECT_EQ(told(draft(telling)), "paper.marks_open");
    EXPECT_EQ(draft("这件事不属于劳动权益。").status, 200);
}

INSTANTIATE_TEST_SUITE_P(Databases, PaperMarks, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
