#include "programmes/checkup/payroll/questions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "programmes/checkup/payroll/checks.hpp"

namespace gongyou::checkup::payroll {

namespace {

std::string_view name_of(ToldKind kind) {
    switch (kind) {
        case ToldKind::month:
            return "month";
        case ToldKind::day:
            return "day";
        case ToldKind::day_of_month:
            return "day_of_month";
        case ToldKind::money:
            return "money";
        case ToldKind::days:
            return "days";
        case ToldKind::percent:
            return "percent";
        case ToldKind::choice:
            return "choice";
    }
    return "";
}

bool has_column(const Table& table, std::string_view name) {
    const auto column = column_named(name);
    return column && table.has(*column);
}

/// The checks of each telling.
using ChecksByTelling = std::map<std::string_view, std::set<std::string>>;

/// Enters a check under all that can be told of what it needs; false where it needs what cannot be told.
bool enter(ChecksByTelling& asked, const Check& check, std::string_view needs, const Table& table) {
    std::vector<const Telling*> missing;
    for (const auto& need : parts_of(needs, ' ')) {
        const auto ways = parts_of(need, '|');
        if (std::any_of(ways.begin(), ways.end(), [&](const std::string& way) { return has_column(table, way); }))
            continue;
        const auto before = missing.size();
        for (const auto& way : ways)
            if (const auto* telling = telling_named(way)) missing.push_back(telling);
        if (missing.size() == before) return false;
    }
    for (const auto* telling : missing) asked[telling->name].insert(std::string{check.code});
    return true;
}

void enter_helps(ChecksByTelling& asked, const Check& check, const Table& table) {
    for (const auto& telling : tellings) {
        const auto helped = parts_of(telling.helps, ' ');
        if (std::find(helped.begin(), helped.end(), check.code) != helped.end() && !has_column(table, telling.column))
            asked[telling.name].insert(std::string{check.code});
    }
}

}  // namespace

std::vector<TableQuestion> questions_of(const Table& table) {
    ChecksByTelling asked;
    for (const auto* check : all_checks()) {
        if (!enter(asked, *check, check->needs, table)) continue;
        enter(asked, *check, check->wants, table);
        enter_helps(asked, *check, table);
    }
    std::vector<TableQuestion> out;
    for (const auto& telling : tellings) {
        const auto found = asked.find(telling.name);
        if (found == asked.end()) continue;
        out.push_back({std::string{telling.name},
                       in_words(telling.name),
                       std::string{name_of(telling.kind)},
                       parts_of(telling.choices, ' '),
                       {found->second.begin(), found->second.end()}});
    }
    return out;
}

}  // namespace gongyou::checkup::payroll
