#include "programmes/checkup/table_check.hpp"

#include <algorithm>

#include "programmes/checkup/payroll/figures.hpp"
#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

using payroll::Table;

constexpr std::size_t around_a_cell = 16;        ///< bytes of JSON, with a sign or two that must be escaped
constexpr std::size_t room_for_the_rest = 8192;  ///< the head of the request, and what is told
constexpr std::size_t letters_of_month = 7;      ///< "2025-07"

/// The month that a title names: 某某公司2025年7月工资表.
std::optional<std::string> month_said(std::string_view title) {
    const auto all = characters(title);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!is_digit(all[at]) || (at > 0 && is_digit(all[at - 1]))) continue;
        const auto found = calendar_date_at(all, at);
        if (found && found->date) return found->date->text().substr(0, letters_of_month);
    }
    return std::nullopt;
}

/// What the lines above the head say of the month.
std::optional<std::string> month_above(const payroll::TextRows& rows, const Table& table) {
    for (const auto& row : rows) {
        if (!row.empty() && row.size() == table.head.size() &&
            std::equal(row.begin(), row.end(), table.head.begin(),
                       [](const std::string& cell, const payroll::Heading& one) { return cell == one.written; }))
            break;
        for (const auto& cell : row)
            if (auto month = month_said(cell)) return month;
    }
    return std::nullopt;
}

/// What the table takes as a question in JSON, and a little more.
std::size_t size_as_question(const Table& table) {
    std::size_t size = room_for_the_rest;
    for (const auto& one : table.head) size += one.written.size() + 4 * around_a_cell;
    for (const auto& row : table.rows)
        for (const auto& cell : row) size += cell.size() + cell.size() / around_a_cell + 3;
    return size;
}

std::vector<KnownMeaning> known_meanings() {
    std::vector<KnownMeaning> all;
    for (int i = 0; i < payroll::column::count; ++i) {
        const auto column = static_cast<payroll::Column>(i);
        all.push_back({std::string{payroll::name_of(column)}, std::string{payroll::heading_of(column)}});
    }
    return all;
}

Result<Table> table_of_plain(const PlainTable& plain, std::size_t number) {
    Table table{.file = std::to_string(number), .head = {}, .rows = plain.rows};
    for (const auto& one : plain.head) {
        const auto column = one.column ? payroll::column_named(*one.column) : std::nullopt;
        if (one.column && !column) return fail({FaultKind::invalid, "checkup.column_unknown"});
        table.head.push_back({one.written, column});
    }
    if (table.head.empty()) return fail({FaultKind::invalid, "checkup.no_table"});
    for (auto& row : table.rows) row.resize(table.head.size());
    return table;
}

Result<std::vector<Table>> tables_of_plain(const PlainTables& plain) {
    if (plain.tables.empty()) return fail({FaultKind::invalid, "checkup.no_table"});
    std::vector<Table> tables;
    for (const auto& one : plain.tables) {
        auto table = table_of_plain(one, tables.size() + 1);
        if (!table) return fail(std::move(table.error()));
        tables.push_back(*std::move(table));
    }
    return tables;
}

Result<payroll::Settings> settings_told(const std::vector<PlainSetting>& told) {
    payroll::Settings settings;
    std::vector<FieldFault> wrong;
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (auto taken = settings.take(told[i].name + "=" + told[i].value); !taken)
            wrong.push_back({"told[" + std::to_string(i) + "].value", taken.error().code, taken.error().params});
    }
    if (!wrong.empty()) return fail({FaultKind::invalid, "form.invalid", {}, std::move(wrong)});
    return settings;
}

PlainTable plain(const SentTable& sent) {
    PlainTable table;
    for (const auto& one : sent.head)
        table.head.push_back({one.written.text(), one.column ? std::optional{one.column->text()} : std::nullopt});
    for (const auto& cells : sent.rows) {
        auto& row = table.rows.emplace_back();
        for (const auto& cell : cells) row.push_back(cell.disclose().text());
        row.resize(table.head.size());
    }
    return table;
}

/// Adds what may be asked of one more table to what may be asked of the others.
void ask_also(std::vector<payroll::TableQuestion>& questions, std::vector<payroll::TableQuestion> more) {
    for (auto& one : more) {
        const auto same = std::find_if(questions.begin(), questions.end(),
                                       [&](const payroll::TableQuestion& there) { return there.name == one.name; });
        if (same == questions.end()) {
            questions.push_back(std::move(one));
            continue;
        }
        for (auto& code : one.checks)
            if (std::find(same->checks.begin(), same->checks.end(), code) == same->checks.end())
                same->checks.push_back(std::move(code));
    }
}

}  // namespace

Result<ReadTable> read_table(std::string_view bytes, const extract::TableReading& reading) {
    auto file = payroll::table_file(bytes, reading);
    if (!file) return fail(std::move(file.error()));
    auto table = payroll::table_of({}, file->rows);
    if (!table) return fail({FaultKind::invalid, "checkup.table_without_columns"});
    if (size_as_question(*table) > largest_tables) return fail({FaultKind::too_large, "checkup.table_too_long"});
    ReadTable out{.head = {},
                  .rows = {},
                  .unread_formulas = file->unread_formulas,
                  .month = month_above(file->rows, *table),
                  .known = known_meanings()};
    for (const auto& one : table->head) {
        auto& column = out.head.emplace_back(ReadColumn{.written = one.written});
        if (!one.column) continue;
        column.column = payroll::name_of(*one.column);
        column.meaning = payroll::heading_of(*one.column);
    }
    out.rows = std::move(table->rows);
    return out;
}

Result<PlainTables> plain_tables(const SentTables& tables, const ToldSettings& told) {
    PlainTables all;
    for (const auto& one : tables) all.tables.push_back(plain(one));
    for (const auto& one : told) all.told.push_back({one.name.text(), one.value.text()});
    if (auto settings = settings_told(all.told); !settings) return fail(std::move(settings.error()));
    if (auto known = tables_of_plain(all); !known) return fail(std::move(known.error()));
    return all;
}

Result<CheckedTables> check_tables(const PlainTables& asked, const payroll::TableLaw& law) {
    auto tables = tables_of_plain(asked);
    if (!tables) return fail(std::move(tables.error()));
    const auto settings = settings_told(asked.told);
    if (!settings) return fail(settings.error());
    CheckedTables checked;
    for (const auto& table : payroll::laid_together(*std::move(tables))) {
        checked.reports.push_back(payroll::check_table(table, *settings, law));
        ask_also(checked.questions, payroll::questions_of(table));
    }
    return checked;
}

}  // namespace gongyou::checkup
