#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/described.hpp"
#include "kernel/few.hpp"

namespace gongyou::statistics {

/// The same in both languages.
struct Words {
    std::string_view zh;
    std::string_view en;
};

/// How a figure comes out of its counters.
enum class Measure {
    share,   ///< numerator over denominator
    count,   ///< the numerator
    amount,  ///< a sum of money; the denominator says of how many payments
    mean,    ///< of the lengths that the numerator's dimension holds; the denominator says of how many
    median,  ///< the same
    ninety,  ///< the length that ninety of a hundred do not exceed
};
BOOST_DESCRIBE_ENUM(Measure, share, count, amount, mean, median, ninety)

/// What a figure is said in. Money is counted in fen and hours in minutes.
enum class Shown { percent, cases, people, times, fen, days, hours, minutes };
BOOST_DESCRIBE_ENUM(Shown, percent, cases, people, times, fen, days, hours, minutes)

/// A counter within a sum.
struct Summand {
    enum class When {
        in_year,
        before,  ///< all that was counted before the year begins
        passed   ///< in the year; its dimension is the day of the month, and days to come do not count yet
    };
    std::string_view counter = {};
    int sign = 1;
    When when = When::in_year;
};
using Sum = Few<Summand, 4>;

/// What a figure (指标) counts, as data: one line answers which numerator and which denominator was meant. A change of
/// what is counted is another version.
struct Definition {
    std::string_view id;    ///< "F09.report.policy"
    std::string_view code;  ///< of the office's list: "F09"
    Measure measure = Measure::share;
    Shown shown = Shown::percent;
    Sum numerator;
    Sum denominator = {};
    int version = 1;
    Words name;
    Words of_which = {};           ///< what the numerator counts
    Words all = {};                ///< what the denominator counts
    Words remark = {};             ///< where it differs from what others call by the same name
    std::string_view within = {};  ///< a counter shown elsewhere that holds what is counted here
    bool is_part = true;           ///< the numerator is among the denominator
    bool of_people = true;         ///< people stand behind it: small numbers are hidden
};

std::span<const Definition> definitions();

/// A row of the table by month, and a line in a chart.
struct Series {
    std::string_view counter;
    Words name;
};
std::span<const Series> series();

/// A counter shown part by part of its dimension, and the counter that all parts make together.
struct Parted {
    std::string_view counter = {};
    std::string_view total = {};
};
/// A total by its parts.
struct Breakdown {
    Parted parts;
    Words name;
    Shown shown = Shown::cases;  ///< cases, fen or hours
    Parted payments = {};        ///< of a sum of money: how many payments stand behind each part
    bool of_people = true;       ///< as above
    bool is_money() const { return shown == Shown::fen; }
};
std::span<const Breakdown> breakdowns();

/// All counters that definitions, series and breakdowns read, each once.
const std::vector<std::string>& counters_read();

}  // namespace gongyou::statistics
