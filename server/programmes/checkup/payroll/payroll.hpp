#pragma once

#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "core/law/law_book.hpp"
#include "programmes/checkup/payroll/settings.hpp"
#include "programmes/checkup/payroll/table.hpp"

namespace gongyou::checkup::payroll {

/// What is wrong in a row: its key (工号、姓名), or "*" for the whole table.
struct TableFinding {
    std::string row;
    std::string code;  ///< T-01 to T-45
    std::string severity;
    std::string title;
    std::string expected;
    std::string found;
    std::string why;  ///< the arithmetic, in words
    std::vector<std::string> laws;
    std::string suggestion;
};
BOOST_DESCRIBE_STRUCT(TableFinding, (), (row, code, severity, title, expected, found, why, laws, suggestion))

/// A check that could not be done, or in part only, and what it would need.
struct NotDone {
    std::string code;
    std::string title;
    std::vector<std::string> needs;  ///< short names for --set, parted by | where one of several will do
    std::string needs_in_words;
    bool in_part = false;  ///< it was done as far as it could be without them
};
BOOST_DESCRIBE_STRUCT(NotDone, (), (code, title, needs, needs_in_words, in_part))

/// How many a check was asked of (none: no row was for it, or its cells were empty), how many it found, and what it
/// takes off the score.
struct CheckTally {
    std::string code;
    int asked = 0;
    int affected = 0;
    double points = 0;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(CheckTally, (), (code, asked, affected, points, title))

/// What a check-up of a table says.
struct TableReport {
    std::string file;
    std::vector<TableFinding> findings;
    std::vector<NotDone> not_done;
    std::vector<std::string> unknown_columns;
    std::vector<std::string> with;  ///< files that were laid beside it
    std::vector<std::string> notes;
    std::vector<CheckTally> tallies;
    int rows = 0;
    double score = 100;
    std::string grade;
    std::string as_of;
};
BOOST_DESCRIBE_STRUCT(TableReport, (),
                      (file, findings, not_done, unknown_columns, with, notes, tallies, rows, score, grade, as_of))

/// The law a table is held against, and the day.
struct TableLaw {
    const law::LawBook& book;
    std::string region = "330000";
    int tier = 0;  ///< of the minimum wage; 0: not known
    Date today;
};

/// The check-up (法律体检) of a table: every check on every row by the law of the row's own day. A check whose columns
/// are missing is told as not done.
TableReport check_table(const Table& table, const Settings& settings, const TableLaw& law);

/// Sets the points of each tally, the score and the grade (domain/contract-rules.md D.2, D.4).
void grade_table(TableReport& report);

}  // namespace gongyou::checkup::payroll
