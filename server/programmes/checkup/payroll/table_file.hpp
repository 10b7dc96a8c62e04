#pragma once

#include "platform/extract/table_reading.hpp"
#include "programmes/checkup/payroll/csv_rows.hpp"

namespace gongyou::checkup::payroll {

/// The rows of a file. A cell with a formula holds what it showed when the file was saved.
struct TableFile {
    TextRows rows;
    int unread_formulas = 0;  ///< cells whose formula was saved without what it comes to: they are empty here
};

/// Reads a table that somebody sent: a workbook (.xlsx) in the cage, anything else as text (csv_rows). Cells hold only
/// what one line of ours may hold. Slow. Faults: document.empty, document.locked, table.not_a_workbook (also .xls and
/// what is no text), table.too_large {rows, columns}, file.not_readable, file.no_cage.
Result<TableFile> table_file(std::string_view bytes, const extract::TableReading& reading);

}  // namespace gongyou::checkup::payroll
