#pragma once

#include <map>
#include <string>
#include <vector>

#include "kernel/result.hpp"
#include "programmes/checkup/payroll/columns.hpp"
#include "programmes/checkup/payroll/csv_rows.hpp"

namespace gongyou::checkup::payroll {

/// A column of a table: its heading as it is written and what we take it for.
struct Heading {
    std::string written;
    std::optional<Column> column;
};

/// A table (工资表、花名册、考勤表) with its headings known: the first of its first lines under which two columns or
/// more are known is the head; lines without a key (合计) are left out.
struct Table {
    std::string file;
    std::vector<Heading> head;
    TextRows rows;                       ///< each as wide as the head
    std::vector<std::string> with = {};  ///< files that were laid beside it

    bool has(Column column) const;
    /// The cell of the first column that is one of `column` and not empty; empty without one.
    std::string_view cell(std::size_t row, Column column) const;
    /// What a row is called: its number, name or identity number; "第3行" without any.
    std::string key(std::size_t row) const;
};

/// Fault: checkup.table_without_head {file}.
Result<Table> table_of(std::string file, const TextRows& rows);

/// Tables given together: every payroll takes what it lacks from rosters and attendance sheets, by number, else by
/// identity number, else by name, and of the same month where both name one. People whom no payroll has are put below
/// the first. Without a payroll each table stands alone.
std::vector<Table> laid_together(std::vector<Table> tables);

}  // namespace gongyou::checkup::payroll
