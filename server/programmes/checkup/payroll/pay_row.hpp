#pragma once

#include "programmes/checkup/payroll/figures.hpp"
#include "programmes/checkup/payroll/payroll_law.hpp"
#include "programmes/checkup/payroll/table.hpp"

namespace gongyou::checkup::payroll {

/// How somebody works for the firm (用工形式): whose rules count.
enum class WorkKind { contract, dispatched, part_time, intern, retired, service };

/// What every row of a table shares.
struct TableInquiry {
    const Table& table;
    const Settings& settings;
    const PayrollLaw& law;
    Date today;
};

/// One row as the checks read it: what the table lacks, the settings tell. Refers to the inquiry, which outlives it.
class PayRow {
public:
    PayRow(const TableInquiry& inquiry, std::size_t at) : inquiry_{inquiry}, at_{at} {}

    std::string_view text(Column column) const;
    bool says(Column column, std::string_view words) const {
        return text(column).find(words) != std::string_view::npos;
    }
    /// Whether the cell is empty or says that there is nothing: -, 无, 否, 未签.
    bool is_blank(Column column) const;
    /// Bonuses, allowances and deductions: the sum of all columns of that kind. Of other kinds the first that is
    /// filled. Nothing where all are empty.
    std::optional<Cents> money(Column column) const;
    Cents money_or_none(Column column) const { return money(column).value_or(Cents{}); }
    std::optional<Hundredths> amount(Column column) const;
    Hundredths amount_or_none(Column column) const { return amount(column).value_or(Hundredths{}); }
    std::optional<Date> day(Column column) const;
    bool has(Column column) const;

    std::string key() const { return inquiry_.table.key(at_); }
    std::size_t at() const { return at_; }
    const Table& table() const { return inquiry_.table; }
    const Settings& settings() const { return inquiry_.settings; }
    const PayrollLaw& law() const { return inquiry_.law; }
    Date today() const { return inquiry_.today; }

    /// The first day of the month it is for; the one told where the cell names no year.
    std::optional<Date> month() const;
    /// The row's own day, whose law counts: the end of its month, else today.
    Date own_day() const;
    std::optional<std::int64_t> number(std::string_view code) const { return law().number(code, own_day()); }
    WorkKind kind() const;
    bool is_employee() const { return kind() == WorkKind::contract || kind() == WorkKind::dispatched; }
    bool has_left() const;
    /// Whether the row tells of pay; people known from a roster only have none.
    bool is_paid_row() const { return money(column::gross) || money(column::net); }

    /// Whether a column holds the whole wage of the contract (合同工资).
    bool tells_whole_wage() const;
    /// The wage for normal hours of a month (W): the contract's, else basic and post wages and fixed allowances.
    std::optional<Cents> wage() const;
    std::string wage_in_words() const;
    /// All that is entered as paid for overtime; nothing where no such cell is filled.
    std::optional<Cents> overtime_pay() const;
    /// The pay that is held against the minimum wage: what is earned less overtime, night and heat allowances.
    std::optional<Cents> normal_pay() const;
    std::optional<Date> probation_end() const;
    std::optional<Date> birth() const;
    std::optional<bool> is_woman() const;

private:
    const TableInquiry& inquiry_;
    std::size_t at_;
};

}  // namespace gongyou::checkup::payroll
