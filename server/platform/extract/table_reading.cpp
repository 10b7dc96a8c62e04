#include "platform/extract/table_reading.hpp"

#include <filesystem>

#include "platform/extract/caged_run.hpp"

namespace gongyou::extract {

namespace {

Fault too_large_a_table() {
    return {FaultKind::too_large,
            "table.too_large",
            {{"rows", std::to_string(most_table_rows)}, {"columns", std::to_string(most_table_columns)}}};
}

Fault why_no_table(const RunEnd& end) {
    if (!end.code) return {FaultKind::unsupported, "file.not_readable"};
    switch (static_cast<ReaderEnd>(*end.code)) {
        case ReaderEnd::no_cage:
            return {FaultKind::unavailable, "file.no_cage"};
        case ReaderEnd::damaged:
            return {FaultKind::unsupported, "table.not_a_workbook"};
        case ReaderEnd::locked:
            return {FaultKind::unsupported, "document.locked"};
        case ReaderEnd::table_too_large:
            return too_large_a_table();
        default:
            return {FaultKind::unsupported, "file.not_readable"};
    }
}

/// What comes out of the cage is judged like what comes from outside.
Result<tables::Rows> rows_in(std::string_view output) {
    tables::Rows rows;
    while (!output.empty()) {
        const auto end = output.find(row_ends);
        if (end == std::string_view::npos) return fail({FaultKind::unsupported, "file.not_readable"});
        auto line = output.substr(0, end);
        output.remove_prefix(end + 1);
        rows.emplace_back();
        while (!line.empty()) {
            const auto stop = line.find(cell_ends);
            if (stop == std::string_view::npos) return fail({FaultKind::unsupported, "file.not_readable"});
            auto text = line.substr(0, stop);
            line.remove_prefix(stop + 1);
            const bool formula = text.starts_with(is_formula);
            if (formula)
                rows.back().push_back({.text = {}, .is_formula = true, .shown = std::string{text.substr(1)}});
            else
                rows.back().push_back({.text = std::string{text}});
        }
        if (rows.size() > most_table_rows || rows.back().size() > most_table_columns) return fail(too_large_a_table());
    }
    return rows;
}

}  // namespace

Result<tables::Rows> TableReading::read(std::string_view workbook) const {
    if (workbook.size() > largest_workbook) return fail(too_large_a_table());
    if (!std::filesystem::exists(program_)) return fail({FaultKind::unavailable, "file.no_cage"});
    const auto end = run_apart(program_, {"table"}, workbook, patience_, largest_table);
    if (end.code != static_cast<int>(ReaderEnd::done)) return fail(why_no_table(end));
    return rows_in(end.output);
}

}  // namespace gongyou::extract
