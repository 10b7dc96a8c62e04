#include "core/law/holiday_file.hpp"

#include "core/law/rule.hpp"
#include "core/law/toml_row.hpp"

namespace gongyou::law {

Result<YearTable> read_holidays(const std::filesystem::path& file) {
    const auto whole = read_toml(file);
    if (!whole) return fail(whole.error());
    const auto name = file.filename().string();
    YearTable table;
    for (const auto* each : rows_named(*whole, "holiday")) {
        TomlRow row{*each, name, "holiday " + std::to_string(table.holidays.size() + 1)};
        table.holidays.push_back({row.text("name"), row.text("name_en"), row.day("first"), row.day("last")});
        if (const auto good = row.outcome(); !good) return fail(good.error());
    }
    for (const auto* each : rows_named(*whole, "make_up")) {
        TomlRow row{*each, name, "make_up " + std::to_string(table.make_up.size() + 1)};
        table.make_up.push_back(row.day("day"));
        if (const auto good = row.outcome(); !good) return fail(good.error());
    }
    static const toml::table nothing;
    const auto* head = (*whole)["calendar"].as_table();
    TomlRow row{head ? *head : nothing, name, "calendar"};
    table.year = static_cast<int>(row.whole("year"));
    if (row.has("year") && std::to_string(table.year) != file.stem().string()) row.wrong("year", file.stem().string());
    table.source = row.text("source");
    row.choice<Tag>("tag");
    row.day("checked");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return table;
}

}  // namespace gongyou::law
