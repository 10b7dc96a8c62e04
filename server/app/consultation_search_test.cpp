#include <gtest/gtest.h>

#include "app/consultation_road.hpp"

// Through the whole house: who finds which consultations by their words, and which ones one's own number leads to.
namespace gongyou::app {
namespace {

struct ConsultationSearch : ConsultationRoad {
    boost::json::object about(std::string_view question) {
        auto asked = with_number(a_question());
        asked["question"] = question;
        return asked;
    }
    std::vector<std::string> found(const std::string& words, const std::string& more = "") {
        std::vector<std::string> titles;
        const auto items = list("?q=" + words + more);
        for (const auto& item : items) titles.emplace_back(item.at("title").as_string());
        return titles;
    }
};

constexpr auto overtime = "%E5%8A%A0%E7%8F%AD";  // 加班

TEST_P(ConsultationSearch, FindsWordsOfTwoCharactersTheLastFirstAndGoesOnBehind) {
    for (const auto* question :
         {"周末加班没有加班费，怎么办？", "产假可以休多久？要提前说吗？", "加班太多，可以不去吗？"})
        asked(about(question)), app.run_jobs();
    app.as(Role::desk, app.county());
    EXPECT_EQ(found(overtime), (std::vector<std::string>{"加班太多，可以不去吗？", "周末加班没有加班费，怎么办？"}));
    const auto page = body_of(app.get("/api/desk/consultations?limit=1&q=" + std::string{overtime}));
    EXPECT_EQ(page.at("items").as_array().size(), 1U);
    EXPECT_EQ(found(overtime, "&after=" + text_at(page, "next")),
              (std::vector<std::string>{"周末加班没有加班费，怎么办？"}));
    EXPECT_TRUE(found("%E8%82%A1%E7%A5%A8").empty());  // 股票
    EXPECT_EQ(app.get("/api/desk/consultations?after=x&q=" + std::string{overtime}).status, 422);
}

TEST_P(ConsultationSearch, NeverHoldsWhatWasAskedWithoutAName) {
    auto anonymous = a_question();
    anonymous["question"] = "加班到半夜，心里害怕，不想说名字。";
    asked(anonymous);
    app.run_jobs();
    app.as(Role::desk, app.county());
    EXPECT_EQ(list().size(), 1U);
    EXPECT_TRUE(found(overtime).empty());
}

TEST_P(ConsultationSearch, MeetsForALawyerOnlyHisOwnAndTheFreeOnesAndForNobodyOutside) {
    asked(about("加班费一直没有，怎么要？"));
    asked(about("加班以后可以调休吗？"));
    app.run_jobs();
    const auto lawyer = app.as(Role::lawyer, township());
    const auto counsellor = app.as(Role::counsellor, township());
    EXPECT_TRUE(found(overtime).empty());  // nothing was given to her
    app.as(Role::lawyer, other_township());
    EXPECT_TRUE(found(overtime).empty());
    app.as(lawyer);
    EXPECT_EQ(found(overtime).size(), 2U);
    const auto both = found(overtime);
    const auto mine = list().at(0).as_object();
    ASSERT_EQ(step(text_at(mine, "id"), "take", 1, {{"difficulty", "simple"}}).status, 200);
    EXPECT_EQ(found(overtime).size(), 2U);
    app.as(Role::lawyer, township());
    const auto other = both.at(both.at(0) == text_at(mine, "title") ? 1 : 0);
    EXPECT_EQ(found(overtime), std::vector{other});
    app.as(counsellor);
    EXPECT_TRUE(found(overtime).empty());
    // a page of one, where the hidden one was indexed last: it neither shows nor takes the place of another
    app.as(Role::lawyer, township());
    EXPECT_EQ(found(overtime, "&limit=1").size(), 1U);
}

TEST_P(ConsultationSearch, OfWhoeverStandsOnAnEmployersSideFindsNothing) {
    asked(about("加班费一直没有，怎么要？"));
    app.run_jobs();
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    app.as(Role::desk, app.county(), employer);  // a question may be about any employer
    EXPECT_TRUE(found(overtime).empty());
    EXPECT_TRUE(list().empty());
}

TEST_P(ConsultationSearch, LeadsAWorkerFromTheProvedNumberToTheirOwnQuestions) {
    asked(about("加班费一直没有，怎么要？"));
    auto other = about("产假可以休多久？要提前说吗？");
    other["phone"] = "13800002222";
    asked(other);
    asked(a_question());
    const auto worker = app.as(Role::worker);
    EXPECT_TRUE(body_of(app.get("/api/my/consultations")).at("items").as_array().empty());
    app.write([&](sql::Tx& tx) -> Result<Done> {
        PersonStore people{tx};
        auto person = *people.find(worker);
        person.phone_index =
            PersonSeals{app.house().keys(), app.house().tree()}.phone_index(*Phone::read("13800001111"));
        person.phone_proved = true;
        people.save(person);
        return Done{};
    });
    const auto mine = body_of(app.get("/api/my/consultations")).at("items").as_array();
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(text_at(mine.at(0).as_object(), "title"), "加班费一直没有，怎么要？");
    EXPECT_EQ(text_at(mine.at(0).as_object(), "unit_name"), "云溪镇总工会");
    EXPECT_EQ(text_at(mine.at(0).as_object(), "state"), "asked");
}

INSTANTIATE_TEST_SUITE_P(Databases, ConsultationSearch, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
