#pragma once

#include <optional>

#include "core/law/law_book.hpp"
#include "core/law/place.hpp"
#include "kernel/list.hpp"
#include "kernel/private.hpp"
#include "kernel/text.hpp"
#include "programmes/checkup/payroll/payroll.hpp"
#include "programmes/checkup/payroll/questions.hpp"
#include "programmes/checkup/payroll/table_file.hpp"

namespace gongyou::checkup {

/// A column as it is headed, and what it is taken for: a short name, and what an office usually calls that.
struct ReadColumn {
    std::string written;
    std::optional<std::string> column;
    std::optional<std::string> meaning;
};
BOOST_DESCRIBE_STRUCT(ReadColumn, (), (written, column, meaning))

/// A column that we know, for whoever tells what a heading means that we do not.
struct KnownMeaning {
    std::string column;
    std::string meaning;
};
BOOST_DESCRIBE_STRUCT(KnownMeaning, (), (column, meaning))

/// What a table file holds, as it goes back to the screen of whoever sent it. Sums and empty rows are left out.
struct ReadTable {
    std::vector<ReadColumn> head;
    std::vector<std::vector<std::string>> rows;  ///< each as wide as the head
    std::int32_t unread_formulas = 0;  ///< cells that are empty here since their formula was saved without a value
    std::optional<std::string> month;  ///< "2025-07", where the lines above the head name one
    std::vector<KnownMeaning> known;
};
BOOST_DESCRIBE_STRUCT(ReadTable, (), (head, rows, unread_formulas, month, known))

inline constexpr int most_tables = 3;  ///< a payroll, a roster and an attendance sheet
inline constexpr int longest_cell = static_cast<int>(extract::longest_cell);
inline constexpr std::size_t largest_tables = 1024 * 1024;  ///< of a question, in bytes

using SentCell = Private<Line<0, longest_cell>>;

struct SentColumn {
    Line<0, longest_cell> written;
    std::optional<Line<1, 40>> column;  ///< none: nobody knows what it is
};
BOOST_DESCRIBE_STRUCT(SentColumn, (), (written, column))

struct SentTable {
    List<SentColumn, static_cast<int>(extract::most_table_columns)> head;
    List<List<SentCell, static_cast<int>(extract::most_table_columns)>, static_cast<int>(extract::most_table_rows)>
        rows;
};
BOOST_DESCRIBE_STRUCT(SentTable, (), (head, rows))

struct ToldSetting {
    Line<1, 40> name;
    Line<1, 40> value;
};
BOOST_DESCRIBE_STRUCT(ToldSetting, (), (name, value))

using SentTables = List<SentTable, most_tables>;
using ToldSettings = List<ToldSetting, 20>;

/// Tables to be checked, laid together as payroll::laid_together does, and what was told besides.
struct CheckTables {
    SentTables tables;
    ToldSettings told;
    std::optional<law::Place> region;  ///< where the work is done; the union's own place without it
};
BOOST_DESCRIBE_STRUCT(CheckTables, (), (tables, told, region))

struct PlainColumn {
    std::string written;
    std::optional<std::string> column;
};
BOOST_DESCRIBE_STRUCT(PlainColumn, (), (written, column))

struct PlainTable {
    std::vector<PlainColumn> head;
    std::vector<std::vector<std::string>> rows;  ///< each as wide as the head
};
BOOST_DESCRIBE_STRUCT(PlainTable, (), (head, rows))

struct PlainSetting {
    std::string name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(PlainSetting, (), (name, value))

/// Tables and what was told of them that hold together, as whoever keeps them seals them and shows them again.
struct PlainTables {
    std::vector<PlainTable> tables;
    std::vector<PlainSetting> told;
};
BOOST_DESCRIBE_STRUCT(PlainTables, (), (tables, told))

/// A report for each payroll, or for each table where none is one; its `file` and `with` count the tables sent from 1.
/// Then what may be asked for.
struct CheckedTables {
    std::vector<payroll::TableReport> reports;
    std::vector<payroll::TableQuestion> questions;
};
BOOST_DESCRIBE_STRUCT(CheckedTables, (), (reports, questions))

/// What a file holds. Slow. Faults: those of payroll::table_file, checkup.table_without_columns (no line of the first
/// ten heads one), and checkup.table_too_long where it could not be asked about in one question.
Result<ReadTable> read_table(std::string_view bytes, const extract::TableReading& reading);

/// Faults: checkup.no_table, checkup.column_unknown, or form.invalid with what is wrong with each value told, as
/// "told[0].value".
Result<PlainTables> plain_tables(const SentTables& tables, const ToldSettings& told);

/// What is wrong in them. Faults as above, where the columns and settings of today no longer know them.
Result<CheckedTables> check_tables(const PlainTables& asked, const payroll::TableLaw& law);

}  // namespace gongyou::checkup
