#include "app/report_life_house.hpp"
#include "platform/tables/workbook.hpp"

// Lists of 12345 and 12351: looked at row by row, taken over once.
namespace gongyou::app {
namespace {

constexpr std::string_view list_of_three =
    "工单编号,被诉单位,事发地址,诉求内容,联系电话,诉求分类\n"
    "2026030201,云溪晨光针织有限公司,云溪镇人民路8号,来电反映拖欠工资三个月，希望协调。,13800001111,拖欠工资\n"
    "2026030202,石塘永兴机械有限公司,石塘镇海风路6号,来电反映加班不给加班费，不愿留电话。,,W04\n"
    "2026030203,云,云溪镇人民路8号,没发工资,12345,\n";

class HotlineImport : public ReportLife {
protected:
    http::Response put(std::string_view path, std::string_view file) {
        return app.ask(http::Method::put, std::string{path}, std::string{file}, {{"content-type", "text/csv"}});
    }
    boost::json::object shown(std::string_view file) {
        const auto answer = put("/api/desk/hotline/preview?line=city_line", file);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return body_of(answer);
    }
    http::Response take(std::string_view file, std::string_view columns =
                                                   "&number=0&employer_name=1&place=2&facts=3"
                                                   "&phone=4&category=5") {
        return put("/api/desk/hotline/take?line=city_line&told=true" + std::string{columns}, file);
    }
    static Lines states(const boost::json::object& view) {
        Lines lines;
        for (const auto& row : view.at("rows").as_array())
            lines.push_back(std::to_string(row.at("line").as_int64()) + " " + std::string{row.at("state").as_string()});
        return lines;
    }
    std::size_t count() { return list().size(); }
};

TEST_P(HotlineImport, ShowsEachRowWithAllThatIsWrongAndKeepsNothing) {
    app.as(Role::desk, app.county());
    const auto view = shown(list_of_three);
    EXPECT_TRUE(view.at("missing").as_array().empty());
    EXPECT_EQ(states(view), (Lines{"2 ready", "3 ready", "4 wrong"}));
    const auto& faults = view.at("rows").at(2).at("faults").as_array();
    Lines wrong;
    for (const auto& fault : faults)
        wrong.push_back(std::string{fault.at("field").as_string()} + " " + std::string{fault.at("code").as_string()});
    EXPECT_EQ(wrong, (Lines{"employer_name text.too_short", "facts text.too_short", "phone phone.wrong"}));
    EXPECT_EQ(view.at("rows").at(2).at("cells").at(0).as_string(), "2026030203");
    EXPECT_TRUE(view.at("rows").at(1).at("anonymous").as_bool());
    EXPECT_EQ(count(), 0u);
}

TEST_P(HotlineImport, TakesEachNumberOverOnceHoweverOftenTheListComes) {
    app.as(Role::desk, app.county());
    const auto first = body_of(take(list_of_three));
    EXPECT_EQ(states(first), (Lines{"2 taken", "3 taken", "4 wrong"}));
    EXPECT_EQ(count(), 2u);
    const auto again = body_of(take(list_of_three));
    EXPECT_EQ(states(again), (Lines{"2 known", "3 known", "4 wrong"}));
    EXPECT_EQ(again.at("rows").at(0).at("report"), first.at("rows").at(0).at("report"));
    EXPECT_EQ(count(), 2u);
    EXPECT_EQ(states(shown(list_of_three)), (Lines{"2 known", "3 known", "4 wrong"}));
}

TEST_P(HotlineImport, ReadsAWorkbookAsItReadsText) {
    app.as(Role::desk, app.county());
    const auto row = [](std::vector<std::string> words, bool heading = false) {
        return tables::WrittenRow{{words.begin(), words.end()}, heading};
    };
    const auto file =
        tables::workbook({{.name = "工单",
                           .widths = {20, 20, 20, 40, 20},
                           .rows = {row({"工单编号", "被诉单位", "事发地址", "诉求内容", "联系电话"}, true),
                                    row({"2026030201", "云溪晨光针织有限公司", "云溪镇人民路8号",
                                         "来电反映拖欠工资三个月，希望协调。", "13800001111"}),
                                    row({"2026030203", "云", "云溪镇人民路8号", "没发工资", ""})}}});
    EXPECT_EQ(states(shown(file)), (Lines{"2 ready", "3 wrong"}));
    const auto* columns = "&number=0&employer_name=1&place=2&facts=3&phone=4";
    EXPECT_EQ(states(body_of(take(file, columns))), (Lines{"2 taken", "3 wrong"}));
    EXPECT_EQ(states(body_of(take(list_of_three))), (Lines{"2 known", "3 taken", "4 wrong"}));  // the same numbers
    EXPECT_EQ(count(), 2u);
}

TEST_P(HotlineImport, KeepsTheNumberWithTheReportAndFindsItByIt) {
    app.as(Role::desk, app.county());
    ASSERT_EQ(take(list_of_three).status, 200);
    for (const auto* number : {"2026030201", "2026%2003-0202"}) {  // as people type it; the second is anonymous
        const auto found = body_of(app.get("/api/desk/reports?q=" + std::string{number})).at("items").as_array();
        ASSERT_EQ(found.size(), 1u) << number;
        const auto report = view(std::string{found[0].at("id").as_string()});
        EXPECT_EQ(report.at("tickets").at(0).at("line").as_string(), "city_line");
        EXPECT_EQ(report.at("steps").at(0).at("choice").as_string(), "city_line");
    }
    app.as(Role::desk, other_township());
    EXPECT_TRUE(body_of(app.get("/api/desk/reports?q=2026030201")).at("items").as_array().empty());
    const auto session = app.database().open(true);
    soci::rowset<std::string> numbers = (session->connection().prepare << "SELECT number FROM hotline_ticket");
    int in_clear = 0;
    for (const auto& number : numbers) in_clear += number.starts_with("20260302") ? 1 : 0;
    EXPECT_EQ(in_clear, 1);  // of the anonymous one it lies sealed
}

TEST_P(HotlineImport, RemembersTheColumnsOfALine) {
    app.as(Role::desk, app.county());
    const std::string_view odd =
        "甲,乙,丙,丁\n来电反映拖欠工资三个月，希望协调。,A-1,云溪晨光针织有限公司,云溪镇人民路8号\n";
    EXPECT_EQ(shown(odd).at("missing").as_array().size(), 4u);
    EXPECT_EQ(told(take(odd, "&number=1")), "hotline.columns_missing");
    ASSERT_EQ(take(odd, "&number=1&employer_name=2&place=3&facts=0").status, 200);
    const std::string_view moved =
        "乙,丙,丁,戊,甲\nA-2,云溪晨光针织有限公司,云溪镇人民路8号,,来电反映拖欠工资四个月，希望协调。\n";
    EXPECT_EQ(states(shown(moved)), (Lines{"2 ready"}));
}

TEST_P(HotlineImport, ProposesWhatMayBeTheSameMatter) {
    filed();  // 13800001111 about the same employer
    app.as(Role::desk, app.county());
    const std::string same =
        "工单编号,被诉单位,事发地址,诉求内容,联系电话\n77001,云溪晨光针织有限公司,云溪镇人民路 8 号,"
        "来电反映拖欠工资三个月，希望协调。,13800001111\n";
    const auto taken = body_of(take(same, "&number=0&employer_name=1&place=2&facts=3&phone=4"));
    EXPECT_EQ(taken.at("rows").at(0).at("alike").as_int64(), 1);
}

TEST_P(HotlineImport, WantsToKnowThatCallersWereToldAndRefusesWhatItCannotRead) {
    app.as(Role::desk, app.county());
    EXPECT_EQ(told(put("/api/desk/hotline/take?line=city_line&told=false&number=0&employer_name=1&place=2&facts=3",
                       list_of_three)),
              "consent.missing");
    EXPECT_EQ(told(put("/api/desk/hotline/preview?line=city_line", "\xD0\xCF\x11\xE0xls")), "hotline.old_workbook");
    EXPECT_EQ(told(put("/api/desk/hotline/preview?line=city_line", "PK\x03\x04no workbook")), "table.not_a_workbook");
    EXPECT_EQ(told(put("/api/desk/hotline/preview?line=counter", list_of_three)), "choice.unknown");
    const std::string twice = std::string{list_of_three} +
                              "2026030201,云溪晨光针织有限公司,云溪镇人民路8号,"
                              "来电反映拖欠工资三个月，希望协调。,13800001111,\n";
    EXPECT_EQ(states(shown(twice)).back(), "5 wrong");
}

TEST_P(HotlineImport, ANumberTypedAtTheCounterCountsTheSame) {
    app.as(Role::desk, app.county());
    ASSERT_EQ(take(list_of_three).status, 200);
    boost::json::object typed{{"channel", "city_line"},        {"employer_name", "云溪晨光针织有限公司"},
                              {"place", "云溪镇人民路 8 号"},  {"facts", "拖欠工资三个月，老板说下个月再发。"},
                              {"phone", "13800001111"},        {"consent", true},
                              {"hotline_number", "2026030201"}};
    EXPECT_EQ(told(app.act("/api/desk/reports", typed)), "hotline.taken_over");
    typed["hotline_number"] = "2026030299";
    EXPECT_EQ(app.act("/api/desk/reports", typed).status, 201);
}

INSTANTIATE_TEST_SUITE_P(Databases, HotlineImport, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
