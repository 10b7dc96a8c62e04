#include "programmes/checkup/payroll/table.hpp"

#include <algorithm>

#include "programmes/checkup/payroll/figures.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::size_t lines_before_head = 10;
constexpr Column key_columns[] = {column::emp_id, column::name, column::id_no};
constexpr Column joining_columns[] = {column::emp_id, column::id_no, column::name};
constexpr std::string_view sums[] = {"合计", "总计", "小计"};

std::vector<Heading> headings_of(const std::vector<std::string>& row) {
    std::vector<Heading> out;
    for (const auto& written : row) out.push_back({written, column_under(written)});
    // 序号 numbers the lines where another column numbers the people
    const auto numbers_people = [](const Heading& one) {
        return one.column == column::emp_id && heading_in_one_form(one.written) != "序号";
    };
    if (std::any_of(out.begin(), out.end(), numbers_people))
        for (auto& one : out)
            if (one.column == column::emp_id && !numbers_people(one)) one.column.reset();
    return out;
}

std::ptrdiff_t known_among(const std::vector<Heading>& head) {
    return std::count_if(head.begin(), head.end(), [](const Heading& one) { return one.column.has_value(); });
}

bool is_payroll(const Table& table) { return table.has(column::gross) || table.has(column::net); }

bool is_same_person(const Table& one, std::size_t at, const Table& other, std::size_t there) {
    for (const auto column : joining_columns) {
        const auto here = one.cell(at, column);
        const auto beside = other.cell(there, column);
        if (!here.empty() && !beside.empty()) return here == beside;
    }
    return false;
}

/// The rows of a table by all that names a person.
class PeopleOf {
public:
    explicit PeopleOf(const Table& table) : table_{table} {
        for (std::size_t at = 0; at < table.rows.size(); ++at)
            for (const auto column : joining_columns)
                if (const auto named = table.cell(at, column); !named.empty()) rows_[{column, named}].push_back(at);
    }
    std::vector<std::size_t> same_as(const Table& other, std::size_t at) const {
        std::vector<std::size_t> out;
        for (const auto column : joining_columns) {
            const auto found = rows_.find({column, other.cell(at, column)});
            if (found == rows_.end()) continue;
            for (const auto row : found->second)
                if (is_same_person(other, at, table_, row) && std::find(out.begin(), out.end(), row) == out.end())
                    out.push_back(row);
        }
        return out;
    }

private:
    const Table& table_;
    std::map<std::pair<Column, std::string_view>, std::vector<std::size_t>> rows_;
};

bool is_other_month(const Table& one, std::size_t at, const Table& other, std::size_t there) {
    const auto here = month_in(one.cell(at, column::period));
    const auto beside = month_in(other.cell(there, column::period));
    return here && beside && *here != *beside;
}

std::vector<std::size_t> columns_to_take(const Table& table, const Table& beside) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < beside.head.size(); ++i)
        if (beside.head[i].column && !table.has(*beside.head[i].column)) out.push_back(i);
    return out;
}

/// Puts the columns of `beside` that `table` lacks into it; returns which rows of `beside` found their person.
std::vector<bool> lay_beside(Table& table, const Table& beside) {
    const auto taken = columns_to_take(table, beside);
    std::vector<bool> met(beside.rows.size(), false);
    std::vector<std::vector<std::string>> more(table.rows.size(), std::vector<std::string>(taken.size()));
    const PeopleOf people{beside};
    for (std::size_t at = 0; at < table.rows.size(); ++at)
        for (const auto there : people.same_as(table, at)) {
            met[there] = true;
            if (is_other_month(table, at, beside, there)) continue;
            for (std::size_t i = 0; i < taken.size(); ++i) more[at][i] = beside.rows[there][taken[i]];
        }
    for (const auto i : taken) table.head.push_back(beside.head[i]);
    for (std::size_t at = 0; at < table.rows.size(); ++at)
        table.rows[at].insert(table.rows[at].end(), more[at].begin(), more[at].end());
    table.with.push_back(beside.file);
    return met;
}

void put_below(Table& table, const Table& beside, const std::vector<bool>& met) {
    for (std::size_t there = 0; there < beside.rows.size(); ++there) {
        if (met[there]) continue;
        std::vector<std::string> row(table.head.size());
        for (std::size_t i = 0; i < table.head.size(); ++i)
            if (table.head[i].column) row[i] = std::string{beside.cell(there, *table.head[i].column)};
        table.rows.push_back(std::move(row));
    }
}

}  // namespace

bool Table::has(Column column) const {
    return std::any_of(head.begin(), head.end(), [&](const Heading& one) { return one.column == column; });
}

std::string_view Table::cell(std::size_t row, Column column) const {
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i].column == column && !rows[row][i].empty()) return rows[row][i];
    return {};
}

std::string Table::key(std::size_t row) const {
    for (const auto column : key_columns)
        if (const auto found = cell(row, column); !found.empty()) return std::string{found};
    return "第" + std::to_string(row + 1) + "行";
}

Result<Table> table_of(std::string file, const TextRows& rows) {
    std::size_t at = 0;
    std::vector<Heading> head;
    for (std::size_t i = 0; i < std::min(rows.size(), lines_before_head); ++i) {
        auto here = headings_of(rows[i]);
        if (known_among(here) > known_among(head)) head = std::move(here), at = i;
    }
    if (known_among(head) < 2) return fail({FaultKind::invalid, "checkup.table_without_head", {{"file", file}}});
    Table table{.file = std::move(file), .head = std::move(head), .rows = {}};
    for (std::size_t i = at + 1; i < rows.size(); ++i) {
        auto row = rows[i];
        row.resize(table.head.size());
        const bool is_blank = std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
        const bool is_sum = std::any_of(row.begin(), row.end(), [](const std::string& cell) {
            return std::find(std::begin(sums), std::end(sums), heading_in_one_form(cell)) != std::end(sums);
        });
        if (!is_blank && !is_sum) table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Table> laid_together(std::vector<Table> tables) {
    std::vector<Table> payrolls;
    std::vector<Table> others;
    for (auto& table : tables) (is_payroll(table) ? payrolls : others).push_back(std::move(table));
    if (payrolls.empty()) return others;
    for (const auto& beside : others) {
        std::vector<bool> met(beside.rows.size(), false);
        for (auto& payroll : payrolls) {
            const auto here = lay_beside(payroll, beside);
            for (std::size_t i = 0; i < met.size(); ++i) met[i] = met[i] || here[i];
        }
        put_below(payrolls.front(), beside, met);
    }
    return payrolls;
}

}  // namespace gongyou::checkup::payroll
