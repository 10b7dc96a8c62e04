#include <gtest/gtest.h>

#include "app/rows_kept.hpp"
#include "app/test_app.hpp"
#include "kernel/whole_file.hpp"

namespace gongyou::app {
namespace {

class SelfCheck : public testing::TestWithParam<sql::Dialect> {
protected:
    boost::json::object paper(const std::string& file) {
        return body_of(app.ask(http::Method::put, "/api/checkup/paper", file));
    }
    boost::json::object checked(const std::string& text) { return body_of(app.post("/api/checkup", {{"text", text}})); }
    TestApp app{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(Databases, SelfCheck, sql::both_databases, sql::name_of_engine);

const std::string contract = whole_file(GONGYOU_SOURCE_DIR "/tests/checkup/contracts/renewal.txt").value_or("");

TEST_P(SelfCheck, SaysWhatIsWrongAtItsVeryPlace) {
    const auto words = paper(contract);
    EXPECT_EQ(words.at("pages").as_int64(), 1);
    const auto answer = checked(std::string{words.at("text").as_string()});
    const std::string text{answer.at("text").as_string()};
    const auto& findings = answer.at("report").at("findings").as_array();
    ASSERT_FALSE(findings.empty());
    bool found = false;
    for (const auto& finding : findings) {
        if (finding.at("code").as_string() != "PROB-04") continue;  // 续订后再次约定试用期
        found = true;
        EXPECT_NE(text.find(std::string{finding.at("evidence").as_string()}), std::string::npos);
    }
    EXPECT_TRUE(found);
}

TEST_P(SelfCheck, DoubtsOfThePicturesReaderAreThoseOfTheReport) {
    const auto answer = body_of(app.post("/api/checkup", {{"text", contract}, {"sureness", 0.5}}));
    EXPECT_EQ(answer.at("report").at("text_quality").to_number<double>(), 0.5);
    EXPECT_FALSE(answer.at("read_well").as_bool());
}

TEST_P(SelfCheck, KeepsNothingOfWhatItWasGiven) {
    const auto before = rows_kept(app);
    checked(std::string{paper(contract).at("text").as_string()});
    EXPECT_EQ(rows_kept(app), before);
}

TEST_P(SelfCheck, RefusesWhatCannotBeReadWithAReason) {
    EXPECT_EQ(body_of(app.ask(http::Method::put, "/api/checkup/paper", "")).at("code").as_string(), "document.empty");
    EXPECT_EQ(body_of(app.ask(http::Method::put, "/api/checkup/paper", "\xD0\xCF\x11\xE0")).at("code").as_string(),
              "document.old_word");
    EXPECT_EQ(body_of(app.post("/api/checkup", {{"text", "太短"}})).at("errors").at(0).at("code").as_string(),
              "text.too_short");
}

}  // namespace
}  // namespace gongyou::app
