#include "programmes/rights/report_search.hpp"

#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::rights {
namespace {

class ReportSearchOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        county_ = add_unit(UnitKind::county, {});
        town_ = add_unit(UnitKind::township, county_);
        other_town_ = add_unit(UnitKind::township, county_);
    }

    UnitId add_unit(UnitKind kind, std::optional<UnitId> parent) {
        const auto added = UnitTree{*session_}.add({.id = UnitId::unordered(random_),
                                                    .parent_id = std::move(parent),
                                                    .kind = kind,
                                                    .name = "工会",
                                                    .valid_from = date("2026-01-01")});
        return added->id;
    }
    ReportId add_indexed(const UnitId& unit, std::string facts) {
        Report report{matters::Matter{.id = ReportId::fresh(now_, random_),
                                      .kind = "report",
                                      .unit_id = unit,
                                      .state = "filed",
                                      .opened_on = date("2026-03-02"),
                                      .law = {.edition = 1, .digest = "0000000000000000"},
                                      .title = "某某有限公司"}};
        report.place = "工业园区";
        report.facts = std::move(facts);
        report.receipt = new_uuid_v4(random_);
        matters::MatterStore{*session_}.add(report);
        ReportStore{*session_}.add(report);
        index_reports(*session_, std::vector{report.id});
        return report.id;
    }
    std::vector<ReportId> found(std::string_view words, const UnitId& scope, int limit = 20,
                                const std::optional<ReportId>& after = {}) {
        return search_reports(*session_, ScopeSql{.scope_1 = scope}, words, after, limit);
    }

    Instant now_{std::chrono::hours{490'000}};
    SystemRandom random_;
    std::unique_ptr<sql::Session> session_;
    UnitId county_;
    UnitId town_;
    UnitId other_town_;
};
INSTANTIATE_TEST_SUITE_P(Databases, ReportSearchOnBoth, sql::both_databases, sql::name_of_engine);

TEST_P(ReportSearchOnBoth, FindsAWordOfTwoCharactersTheLastIndexedFirst) {
    const auto first = add_indexed(town_, "老板欠薪三个月");
    add_indexed(town_, "没有签订合同");
    const auto last = add_indexed(town_, "单位拖欠，欠薪两年");
    EXPECT_EQ(found("欠薪", town_), (std::vector{last, first}));
    EXPECT_EQ(found("欠薪 两年", town_), std::vector{last});
    EXPECT_EQ(found("欠薪", town_, 1), std::vector{last});
}

TEST_P(ReportSearchOnBoth, GoesOnBehindAReportWithoutGapOrDouble) {
    const auto first = add_indexed(town_, "老板欠薪三个月");
    const auto second = add_indexed(town_, "欠薪半年");
    const auto last = add_indexed(town_, "单位拖欠，欠薪两年");
    EXPECT_EQ(found("欠薪", town_, 1, last), std::vector{second});
    EXPECT_EQ(found("欠薪", town_, 20, last), (std::vector{second, first}));
    EXPECT_TRUE(found("欠薪", town_, 20, first).empty());
    EXPECT_TRUE(found("欠薪", town_, 20, ReportId::fresh(now_, random_)).empty());
}

TEST_P(ReportSearchOnBoth, FindsNothingOutsideTheScope) {
    const auto here = add_indexed(town_, "老板欠薪三个月");
    const auto there = add_indexed(other_town_, "老板欠薪三个月");
    EXPECT_EQ(found("欠薪", town_), std::vector{here});
    EXPECT_EQ(found("欠薪", county_), (std::vector{there, here}));
}

}  // namespace
}  // namespace gongyou::rights
