#include "programmes/checkup/payroll/table_file.hpp"

#include <algorithm>

#include "kernel/text.hpp"
#include "kernel/text_of_bytes.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::string_view zip_begins = "PK\x03\x04";
constexpr std::string_view old_office_begins = "\xD0\xCF\x11\xE0";
/// How a new workbook behind a password is called inside its wrapping.
constexpr std::string_view locked_inside{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};

Fault no_table(std::string_view code) { return {FaultKind::unsupported, code}; }

Fault too_large() {
    return {
        FaultKind::too_large,
        "table.too_large",
        {{"rows", std::to_string(extract::most_table_rows)}, {"columns", std::to_string(extract::most_table_columns)}}};
}

/// A cell without what a line of ours may not hold (kernel/text.hpp); line ends and tabs become blanks.
std::string one_line(std::string_view cell) {
    const auto is_plain = [](char c) { return c >= 0x20 && c < 0x7F; };
    std::string line{cell.substr(0, extract::longest_cell)};
    if (!std::all_of(cell.begin(), cell.end(), is_plain)) {
        std::u32string kept;
        for (char32_t c : characters(cell)) {
            if (c == U'\n' || c == U'\t' || c == U'\r') c = U' ';
            if (kept.size() < extract::longest_cell && may_stand_in_text(c, Lines::one)) kept += c;
        }
        line = utf8(kept);
    }
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

Result<TableFile> workbook(std::string_view bytes, const extract::TableReading& reading) {
    const auto read = reading.read(bytes);
    if (!read) return fail(read.error());
    TableFile file;
    for (const auto& row : *read) {
        auto& cells = file.rows.emplace_back();
        for (const auto& cell : row) {
            cells.push_back(one_line(cell.is_formula ? cell.shown : cell.text));
            if (cell.is_formula && cell.shown.empty()) ++file.unread_formulas;
        }
    }
    return file;
}

Result<TableFile> text_table(std::string_view bytes) {
    if (bytes.size() > extract::largest_workbook) return fail(too_large());
    const auto text = text_of_bytes(bytes);
    if (!text) return fail(no_table("table.not_a_workbook"));
    TableFile file{.rows = csv_rows(*text)};
    if (file.rows.size() > extract::most_table_rows) return fail(too_large());
    for (auto& row : file.rows) {
        while (!row.empty() && row.back().empty()) row.pop_back();
        if (row.size() > extract::most_table_columns) return fail(too_large());
        for (auto& cell : row) cell = one_line(cell);
    }
    return file;
}

}  // namespace

Result<TableFile> table_file(std::string_view bytes, const extract::TableReading& reading) {
    if (bytes.empty()) return fail(no_table("document.empty"));
    if (bytes.starts_with(zip_begins)) return workbook(bytes, reading);
    if (bytes.starts_with(old_office_begins))
        return fail(
            no_table(bytes.find(locked_inside) == std::string_view::npos ? "table.not_a_workbook" : "document.locked"));
    return text_table(bytes);
}

}  // namespace gongyou::checkup::payroll
