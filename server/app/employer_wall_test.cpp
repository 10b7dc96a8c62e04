#include "app/employer_wall_house.hpp"
#include "app/wall_looks.hpp"

#include <algorithm>

// The employer wall (security.md AZ-5) as whoever stands before it sees it: each route, each id, each number is asked
// for in two houses, one of them without a word about the employer. Answers must be the same, letter by letter.
namespace gongyou::app {
namespace {

/// The workshop and the sister are made in the moment of the founding, so they stand among what it made in any order.
bool is_of_the_founding(std::string_view path) {
    return path.starts_with("/api/desk/units") || path.starts_with("/api/desk/duty") ||
           path.starts_with("/api/desk/team") || path.starts_with("/api/areas") ||
           path.starts_with("/api/desk/employer");
}
/// Reminders of several clocks that are told in one moment stand in an order of chance.
bool is_told_in_one_moment(std::string_view path) { return path.starts_with("/api/notices"); }
std::string in_any_order(std::string text) {
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1))
        while (at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9') text.erase(at + 1, 1);
    std::ranges::sort(text);
    return text;
}

class EmployerWall : public sql::OnBothDatabases {
protected:
    /// Both ask in the name of the same person.
    void as(std::size_t person) {
        house.app.as(house.walled_off[person].person);
        twin.app.as(twin.walled_off[person].person);
    }
    void expect_alike(const std::string& path, const std::string& in_twin, const std::string& who) {
        auto here = told(house.app.get(path));
        auto there = told(twin.app.get(in_twin));
        if (is_of_the_founding(path) || is_told_in_one_moment(path))
            here = in_any_order(here), there = in_any_order(there);
        EXPECT_EQ(here, there) << who << ": GET " << path;
        ++looked_at;
    }
    WalledHouse house{GetParam(), true};
    WalledHouse twin{GetParam(), false};
    int looked_at = 0;
};
INSTANTIATE_TEST_SUITE_P(Databases, EmployerWall, sql::both_databases, sql::name_of_engine);

TEST_P(EmployerWall, EveryRouteAnswersAsIfNobodyHadEverComplained) {
    ASSERT_GE(house.hidden.size(), 20U);
    ASSERT_TRUE(twin.hidden.empty());
    ASSERT_EQ(house.shared.size(), twin.shared.size());
    std::vector<std::string> questions{"",
                                       "?limit=1",
                                       "?limit=100",
                                       "?mine=true",
                                       "?q=%E6%99%A8%E5%85%89",
                                       "?q=%E6%8B%96%E6%AC%A0",
                                       "?q=%E6%8B%96%E6%AC%A0&limit=1",
                                       "?state=refused",
                                       "?state=asked"};
    for (const auto& id : {house.hidden.front(), house.hidden.back()}) questions.push_back("?after=2026-03-02_" + id);
    for (std::size_t person = 0; person < house.walled_off.size(); ++person) {
        const auto& who = house.walled_off[person].who;
        as(person);
        for (const auto path : read_paths(house.app)) {
            if (path.find("{id}") == std::string_view::npos) {
                for (const auto& question : questions)
                    expect_alike(filled(path, "", "") + question, filled(path, "", "") + question, who);
                continue;
            }
            for (const auto& id : house.hidden) {
                const auto here = filled(path, id, house.hidden.back());
                expect_alike(here, here, who);
            }
            for (std::size_t i = 0; i < house.shared.size(); ++i)
                expect_alike(filled(path, house.shared[i], house.shared[i]),
                             filled(path, twin.shared[i], twin.shared[i]), who);
        }
        EXPECT_EQ(house.walled_off[person].page->heard.size(), twin.walled_off[person].page->heard.size()) << who;
        std::string here, there;
        for (const auto& heard : house.walled_off[person].page->heard) here += heard + "\n";
        for (const auto& heard : twin.walled_off[person].page->heard) there += heard + "\n";
        EXPECT_EQ(without_ids(here), without_ids(there)) << who;
    }
    EXPECT_GT(looked_at, 3'000);
}

TEST_P(EmployerWall, HidesAllOfItFromThemAndNothingFromTheDeskAbove) {
    house.as_the_desk_above(), twin.as_the_desk_above();
    const auto count = [](WalledHouse& of, const std::string& path) {
        return body_of(of.app.get(path)).at("items").as_array().size();
    };
    EXPECT_EQ(count(twin, "/api/desk/reports?limit=100"), 3U);
    EXPECT_EQ(count(house, "/api/desk/reports?limit=100"),
              3U + 16);  // 13 named, with a red one and one that was asked first;
                         // an anonymous one with a red one beside it
    EXPECT_GT(count(house, "/api/desk/todo?limit=100"), count(twin, "/api/desk/todo?limit=100"));
    for (std::size_t person = 0; person < house.walled_off.size(); ++person) {
        as(person);
        const auto answer = house.app.get("/api/desk/reports?limit=100");
        if (answer.status == 403) continue;
        const auto items = body_of(answer).at("items").as_array();
        EXPECT_EQ(items.size(), 2U) << house.walled_off[person].who;  // the other firm's, but for the anonymous one
        for (const auto& item : items) EXPECT_EQ(item.at("employer_name").as_string(), another_firm);
    }
}

TEST_P(EmployerWall, AnActOnWhatIsHiddenIsAnsweredLikeOneOnWhatNeverWas) {
    const std::string nowhere = "0198c1d2-0000-7000-8000-00000000000a";
    const auto township = house.township();
    const boost::json::object words{{"text", "好的，我们来看。"}};
    const std::map<std::string, boost::json::object> bodies{
        {"triage", {{"urgency", "yellow"}}},
        {"accept", {{"track", "advice"}}},
        {"ask", words},
        {"answer", words},
        {"note", words},
        {"refuse", {{"ground", "not_labour"}, {"text", "这件事不属于劳动权益。"}}},
        {"transfer", {{"body", "labour_inspection"}, {"text", "已移送劳动保障监察。"}}},
        {"merge", {{"into", house.shared[0]}}},
        {"assign", {{"person_id", house.walled_off[3].person.text()}}},
        {"gather", {{"others", boost::json::array{}}}},
        {"hand-over", {{"unit_id", township.text()}, {"reason", "请贵镇办理。"}}},
        {"close", {{"outcome", "settled"}, {"result", "已办结。"}}},
        {"revert", {{"reason", "点错了。"}}},
        {"unseal", {{"purpose", "核对发薪日期"}}},
        {"decide", {{"grant", true}}},
        {"reveal", {}},
        {"take", {{"difficulty", "simple"}}},
        {"grade", {{"difficulty", "simple"}}},
        {"ask-aid", words},
        {"grant-aid", words},
        {"refuse-aid", words},
        {"begin-aid", words},
        {"convert", {{"employer_name", complained_about}, {"place", "云溪镇人民路 8 号"}}},
        {"paper-marks",
         {{"paper", "refusal"}, {"text", "王经理说已办结。"}, {"digest", std::string(64, 'a')}, {"number", 0}}},
        {"counsel", {{"consent", true}, {"note", "谈了话。"}}},
        {"read", {}},
        {"pay", {{"line", 0}, {"payment", {{"amount_fen", 1}, {"on", "2026-03-02"}}}}},
        {"verify", {{"finding", "retaliation_confirmed"}, {"text", "记一笔。"}}},
        {"keep-away", {{"person_id", house.walled_off[3].person.text()}}}};
    int acts = 0;
    for (std::size_t person = 0; person < house.walled_off.size(); ++person) {
        const auto& who = house.walled_off[person].who;
        as(person);
        const auto outcome = [&](std::string_view path, const std::string& id, boost::json::object body) {
            if (!path.starts_with("/api/desk/unseal-requests/") && !path.starts_with("/api/notices/") &&
                !path.ends_with("/unseal"))
                body["revision"] = 1;
            return told(house.app.act(filled(path, id, ""), std::move(body)));
        };
        for (const auto& route : house.app.house().api().router().routes()) {
            if (route.kind != api::Route::Kind::command || route.path.find("{id}") == std::string_view::npos) continue;
            const auto body = bodies.find(std::string{route.path.substr(route.path.rfind('/') + 1)});
            if (body == bodies.end()) continue;
            const auto of_nothing = outcome(route.path, nowhere, body->second);
            for (const auto& id : house.hidden) {
                EXPECT_EQ(outcome(route.path, id, body->second), of_nothing) << who << ": " << route.path;
                ++acts;
            }
        }
        // named in the body of an act on what is open to him
        const auto named = [&](const std::string& act, const std::string& id) {
            boost::json::object body{{"revision", 4}};  // the one that is accepted and given to somebody
            if (act == "gather")
                body["others"] = boost::json::array{boost::json::string{id}};
            else
                body["into"] = id;
            return told(house.app.act("/api/desk/reports/" + house.shared[0] + "/" + act, std::move(body)));
        };
        for (const std::string act : {"gather", "merge"})
            for (const auto& id : house.hidden) {
                EXPECT_EQ(named(act, id), named(act, nowhere)) << who << ": " << act;
                ++acts;
            }
    }
    EXPECT_GT(acts, 5'000);
}

}  // namespace
}  // namespace gongyou::app
