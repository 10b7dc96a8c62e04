#pragma once

#include <span>

#include "programmes/checkup/payroll/pay_row.hpp"

namespace gongyou::checkup::payroll {

/// Money this close is equal: rounding in a payroll is no finding.
inline constexpr Cents tolerance{100};

/// What a check says of a row.
struct Answer {
    enum class Kind { not_asked, sound, wrong };
    Kind kind = Kind::not_asked;  ///< not_asked: the rule is not for this row, or its cells are empty
    std::string expected = {};
    std::string found = {};
    std::string why = {};            ///< the arithmetic, in words
    std::string_view severity = {};  ///< where it is not the check's own
};
inline Answer not_asked() { return {}; }
inline Answer sound() { return {Answer::Kind::sound}; }
inline Answer wrong(std::string expected, std::string found, std::string why, std::string_view severity = {}) {
    return {Answer::Kind::wrong, std::move(expected), std::move(found), std::move(why), severity};
}

/// What a check of a whole table says, and of whom: a row's key, or "*".
struct TableAnswer {
    std::string row;
    Answer answer;
    std::string month = {};  ///< "2025-07", where the row names one
};

/// A check (T-01 to T-45). `needs` names the columns and settings without which it cannot be done, parted by spaces;
/// where one of several will do they are parted by |.
struct Check {
    std::string_view code;
    std::string_view severity;
    std::string_view title;
    std::string_view laws;
    std::string_view needs;
    Answer (*of_row)(const PayRow&) = nullptr;
    std::vector<TableAnswer> (*of_table)(std::span<const PayRow>) = nullptr;
    std::string_view wants = {};  ///< like `needs`: without them the check is done in part, and told so
};

std::span<const Check> wage_checks();
std::span<const Check> overtime_checks();
std::span<const Check> pay_day_checks();
std::span<const Check> deduction_checks();
std::span<const Check> insurance_checks();
std::span<const Check> contract_checks();
std::span<const Check> leave_checks();
std::span<const Check> people_checks();
std::span<const Check> dispatch_checks();
std::span<const Check> leaving_checks();
std::span<const Check> whole_table_checks();

/// All of them, in order of their codes.
const std::vector<const Check*>& all_checks();
/// Those of `names`, as a check has them, that neither the table nor the settings have: "h_wd|h_rd|h_hol".
std::vector<std::string> lacking(std::string_view names, const TableInquiry& inquiry);

}  // namespace gongyou::checkup::payroll
