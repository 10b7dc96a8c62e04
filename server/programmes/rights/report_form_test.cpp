#include "programmes/rights/report_form.hpp"

#include "core/organisations/unit_tree.hpp"
#include "platform/sql/test_databases.hpp"
#include "programmes/rights/complaint_examples.hpp"

namespace gongyou::rights {
namespace {

TEST(ReportForm, OffersEveryCategoryInAGroupThatIsThere) {
    const auto list = list_categories(shipped_categories());
    EXPECT_EQ(list.items.size(), 57u);
    EXPECT_EQ(list.groups.front().code, "wages");
    EXPECT_EQ(list.items.front().plain, "到了发薪日不发工资");
}

TEST(ReportForm, NamesAnAreaAsPeopleDo) {
    EXPECT_EQ(area_name("云溪镇总工会"), "云溪镇");
    EXPECT_EQ(area_name("松岭街道总工会（演示）"), "松岭街道");
    EXPECT_EQ(area_name("开发区工会联合会"), "开发区");
    EXPECT_EQ(area_name("总工会"), "总工会");
}

class ReportFormOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        top_ = add(UnitKind::county, "某县总工会", "990100", {});
    }
    UnitId add(UnitKind kind, std::string name, std::string area, std::optional<UnitId> parent) {
        const auto id = UnitId::unordered(random_);
        EXPECT_TRUE(UnitTree{*session_}.add({.id = id,
                                             .parent_id = std::move(parent),
                                             .kind = kind,
                                             .name = std::move(name),
                                             .area_code = std::move(area),
                                             .phone = "",
                                             .employer_id = {},
                                             .valid_from = date("2026-01-01"),
                                             .valid_to = {}}));
        return id;
    }
    std::string areas() {
        sql::Reader reader{*session_, clock_};
        const auto list = list_areas(reader);
        std::string text;
        for (const auto& item : list->items) text += item.code + " " + item.name + "; ";
        return text;
    }

    SetClock clock_{date("2026-03-02")};
    SystemRandom random_;
    std::unique_ptr<sql::Session> session_;
    UnitId top_;
};

TEST_P(ReportFormOnBoth, ListsTheTownshipsOfTheTreeEachOnce) {
    add(UnitKind::township, "石塘镇总工会", "990102", top_);
    const auto cloud = add(UnitKind::township, "云溪镇总工会", "990101", top_);
    add(UnitKind::township, "云溪工业园工会联合会", "990101", cloud);
    add(UnitKind::township, "新设街道总工会", "", top_);
    add(UnitKind::station, "云溪站", "990101", cloud);
    EXPECT_EQ(areas(), "990101 云溪镇; 990102 石塘镇; ");
}

INSTANTIATE_TEST_SUITE_P(Databases, ReportFormOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::rights
