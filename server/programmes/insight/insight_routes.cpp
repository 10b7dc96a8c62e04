#include "core/api/routes.hpp"
#include "core/api/slow_download.hpp"
#include "platform/tables/workbook.hpp"
#include "programmes/insight/insight.hpp"
#include "programmes/insight/statistics_sheet.hpp"
#include "programmes/insight/statistics_view.hpp"

namespace gongyou::insight {

api::Routes insight_routes(const InsightParts& parts, api::SlowWork& setting) {
    const auto read = [&parts](sql::Reader& reader, const Actor& actor, const AskStatistics& asked) {
        return read_statistics(parts, reader, actor, asked);
    };
    const auto as_workbook = [](const StatisticsView& view) -> Result<api::Answer> {
        return api::answer_of(api::Download{tables::workbook(statistics_sheets(view)),
                                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                            "统计报表" + std::to_string(view.year) + ".xlsx"});
    };
    api::Routes routes;
    auto figures = api::query(api::get, "/api/desk/statistics", may_use(Right::read_statistics), read)
                       .called("A year of a unit and all below it, in figures");
    figures.rate = http::RouteClass::expensive;  // whoever stands before a wall is counted for matter by matter
    routes.push_back(std::move(figures));
    routes.push_back(
        api::slow_download("/api/desk/statistics.xlsx", may_use(Right::read_statistics), setting, read, as_workbook)
            .called("The same as a workbook"));
    return routes;
}

}  // namespace gongyou::insight
