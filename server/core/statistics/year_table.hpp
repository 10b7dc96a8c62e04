#pragma once

#include <optional>

#include "core/statistics/definition.hpp"
#include "core/statistics/tally.hpp"

namespace gongyou::statistics {

/// All that was counted for one unit and what lies below it.
struct Counts {
    int year = 2026;
    Date today;  ///< which due dates have passed
    Tally in_year;
    std::map<std::string, std::int64_t> before;  ///< by counter, of all years before
};

/// Of all that one matter after another was counted as: the year, and the years before.
Counts counts_from(const Tally& all, int year, Date today);

/// A text in both languages.
struct Said {
    std::string zh;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(Said, (), (zh, en))

/// A figure with what it was made of. What is absent is hidden since it is small, or cannot be said since there is
/// nothing to divide by.
struct Indicator {
    std::string id;
    std::string code;
    Measure measure = Measure::share;
    Shown shown = Shown::percent;
    int version = 1;
    Said name;
    Said of_which;
    Said all;
    Said remark;
    std::optional<std::int64_t> numerator;
    std::optional<std::int64_t> denominator;
    std::optional<double> value;
    bool hidden = false;  ///< something of it is hidden
};
BOOST_DESCRIBE_STRUCT(Indicator, (),
                      (id, code, measure, shown, version, name, of_which, all, remark, numerator, denominator, value,
                       hidden))

struct MonthCount {
    std::string month;
    std::optional<std::int64_t> count;  ///< absent: hidden
};
BOOST_DESCRIBE_STRUCT(MonthCount, (), (month, count))

/// One row of the table by month.
struct MonthRow {
    std::string counter;
    Said name;
    std::vector<MonthCount> months;
    std::optional<std::int64_t> year;
};
BOOST_DESCRIBE_STRUCT(MonthRow, (), (counter, name, months, year))

struct PartCount {
    std::string part;  ///< "W01"
    Said name;         ///< by whoever shows it
    std::optional<std::int64_t> count;
    std::optional<std::int64_t> fen;  ///< where the table is of money; the count is that of its payments
};
BOOST_DESCRIBE_STRUCT(PartCount, (), (part, name, count, fen))

/// A total by its parts, the largest first, what is hidden last.
struct PartTable {
    std::string counter;
    Shown shown = Shown::cases;  ///< or fen, or hours
    Said name;
    std::vector<PartCount> parts;
};
BOOST_DESCRIBE_STRUCT(PartTable, (), (counter, shown, name, parts))

/// A year in figures. Numbers below five are hidden, and as many others as it takes that none of those can be worked
/// out from this table.
struct YearTable {
    std::vector<Indicator> indicators;
    std::vector<MonthRow> months;
    std::vector<PartTable> parts;
};
BOOST_DESCRIBE_STRUCT(YearTable, (), (indicators, months, parts))

YearTable year_table(const Counts& counts);

}  // namespace gongyou::statistics
