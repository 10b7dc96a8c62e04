#include "programmes/insight/statistics_sheet.hpp"

#include <cmath>

namespace gongyou::insight {

namespace {

using statistics::Shown;
using tables::Written;

constexpr const char* hidden_cell = "不足5或隐去";

std::string unit_in_words(Shown shown) {
    switch (shown) {
        case Shown::percent:
            return "%";
        case Shown::cases:
            return "件";
        case Shown::people:
            return "人";
        case Shown::times:
            return "次";
        case Shown::fen:
            return "元";
        case Shown::days:
            return "天";
        case Shown::hours:
            return "小时";
        case Shown::minutes:
            return "分钟";
    }
    return {};
}

/// What a figure is in the sheet: yuan where it was counted in fen, hours where in minutes; to one place.
Written number_of(Shown shown, double value) {
    if (shown == Shown::fen) return value / 100;
    if (shown == Shown::hours) return std::round(value / 6) / 10;
    return std::round(value * 10) / 10;
}

Written count_or_small(const std::optional<std::int64_t>& count) {
    if (!count) return std::string{hidden_cell};
    return static_cast<double>(*count);
}

/// Of a table of money the count is one of payments.
Written number_or_small(Shown shown, const std::optional<std::int64_t>& count) {
    if (!count || shown != Shown::hours) return count_or_small(count);
    return number_of(shown, static_cast<double>(*count));
}

Written money_or_small(const std::optional<std::int64_t>& fen) {
    if (!fen) return std::string{hidden_cell};
    return number_of(Shown::fen, static_cast<double>(*fen));
}

Written value_cell(const statistics::Indicator& one) {
    if (one.value) return number_of(one.shown, *one.value);
    return one.hidden ? Written{std::string{hidden_cell}} : Written{std::string{"—"}};
}

/// Of a sum of money, of lengths, of a plain count there is no numerator beside the figure itself.
Written numerator_cell(const statistics::Indicator& one) {
    if (one.measure == statistics::Measure::share) return count_or_small(one.numerator);
    return std::string{};
}

Written denominator_cell(const statistics::Indicator& one) {
    if (one.measure == statistics::Measure::count) return std::string{};
    return count_or_small(one.denominator);
}

std::string title(const StatisticsView& view) {
    return view.unit.name + " " + std::to_string(view.year) + "年统计报表（截至" + view.as_of.text() + "）";
}

tables::Sheet figures_sheet(const StatisticsView& view) {
    tables::Sheet sheet{"指标", {8, 30, 12, 7, 10, 30, 10, 36, 6, 44}, {}};
    sheet.rows.push_back({{title(view)}, true});
    sheet.rows.push_back(
        {{"编码", "指标", "数值", "单位", "分子", "分子口径", "分母", "分母口径", "版本", "说明"}, true});
    for (const auto& one : view.figures.indicators)
        sheet.rows.push_back(
            {{one.code, one.name.zh, value_cell(one), unit_in_words(one.shown), numerator_cell(one), one.of_which.zh,
              denominator_cell(one), one.all.zh, static_cast<double>(one.version), one.remark.zh}});
    sheet.rows.push_back({{"小于5的数和能推算出它们的数不显示。指标口径由本系统定义，不是法律规定。"}});
    return sheet;
}

tables::Sheet months_sheet(const StatisticsView& view) {
    tables::Sheet sheet{"按月", {16}, {}};
    tables::WrittenRow heading{{"项目"}, true};
    for (int month = 1; month <= 12; ++month) heading.cells.emplace_back(std::to_string(month) + "月");
    heading.cells.emplace_back("全年");
    sheet.rows.push_back(std::move(heading));
    for (const auto& row : view.figures.months) {
        tables::WrittenRow line{{row.name.zh}};
        for (const auto& month : row.months) line.cells.push_back(count_or_small(month.count));
        line.cells.push_back(count_or_small(row.year));
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

tables::Sheet parts_sheet(const StatisticsView& view) {
    tables::Sheet sheet{"分类", {14, 40, 12, 16}, {}};
    for (const auto& table : view.figures.parts) {
        const bool is_money = table.shown == Shown::fen;
        const auto* counted = is_money ? "笔数" : table.shown == Shown::hours ? "小时" : "件数";
        tables::WrittenRow heading{{table.name.zh, "", counted}, true};
        if (is_money) heading.cells.emplace_back("金额（元）");
        sheet.rows.push_back(std::move(heading));
        for (const auto& part : table.parts) {
            tables::WrittenRow line{{part.part, part.name.zh, number_or_small(table.shown, part.count)}};
            if (is_money) line.cells.push_back(money_or_small(part.fen));
            sheet.rows.push_back(std::move(line));
        }
        sheet.rows.push_back({});
    }
    return sheet;
}

}  // namespace

std::vector<tables::Sheet> statistics_sheets(const StatisticsView& view) {
    return {figures_sheet(view), months_sheet(view), parts_sheet(view)};
}

}  // namespace gongyou::insight
