#include "core/statistics/year_table.hpp"

#include <algorithm>

#include "core/statistics/small_cells.hpp"
#include "core/statistics/year_sums.hpp"

namespace gongyou::statistics {

namespace {

Said said(const Words& words) { return {std::string{words.zh}, std::string{words.en}}; }

bool is_of_lengths(const Definition& definition) {
    return definition.measure == Measure::mean || definition.measure == Measure::median ||
           definition.measure == Measure::ninety;
}

/// How many lengths were counted; "report.days" are those of "report.cases_ended", which is shown elsewhere too.
std::string name_of_lengths(const Definition& definition) {
    const std::string counter{definition.numerator.begin()->counter};
    const auto days = counter.rfind(".days");
    return days == std::string::npos ? "count of " + counter : counter.substr(0, days) + ".cases_ended";
}

/// The summands of `all` that are not in `of_which`: "failed" of agreed among agreed and failed. One alone is a counter
/// that may be shown elsewhere under its own name.
std::string name_of_rest(const Definition& definition) {
    std::string name;
    int left = 0;
    for (const auto& part : definition.denominator) {
        bool is_taken = false;
        for (const auto& own : definition.numerator)
            is_taken = is_taken || (own.counter == part.counter && own.when == part.when);
        if (!is_taken) name = name_of_part(part), left += part.sign > 0 ? 1 : 2;
    }
    return left == 1 && definition.denominator.size() > 1 ? name : "rest of " + std::string{definition.id};
}

void tie_summands(SmallCells& cells, const Counts& counts, const Sum& sum) {
    if (sum.size() < 2) return;
    std::vector<std::string> tied{name_of_sum(sum)};
    for (const auto& part : sum) {
        cells.know(name_of_part(part), part.sign * sum_of(counts, part));
        tied.push_back(name_of_part(part));
    }
    cells.tie(std::move(tied));
}

/// What is counted within a number that is shown elsewhere: the rest of that number must not be told either.
void tie_within(SmallCells& cells, const Counts& counts, const Definition& definition, const Sum& inner) {
    if (definition.within.empty()) return;
    const std::string outer{definition.within}, rest = "outside of " + name_of_sum(inner);
    const auto all = sum_of(counts, Summand{definition.within});
    cells.know(outer, all);
    cells.know(rest, all - sum_of(counts, inner));
    cells.tie({outer, name_of_sum(inner), rest});
}

void add_cells(SmallCells& cells, const Counts& counts, const Definition& definition) {
    const auto of_which = sum_of(counts, definition.numerator), all = sum_of(counts, definition.denominator);
    const auto numerator = name_of_sum(definition.numerator), denominator = name_of_sum(definition.denominator);
    switch (definition.measure) {
        case Measure::share:
            cells.show(numerator, of_which);
            cells.show(denominator, all);
            tie_summands(cells, counts, definition.numerator);
            tie_summands(cells, counts, definition.denominator);
            tie_within(cells, counts, definition, definition.denominator);
            if (!definition.is_part) return;
            cells.know(name_of_rest(definition), all - of_which);
            return cells.tie({denominator, numerator, name_of_rest(definition)});
        case Measure::count:
            cells.show(numerator, of_which);
            return tie_within(cells, counts, definition, definition.numerator);
        case Measure::amount:
            cells.show(numerator, of_which, all);
            return cells.show(denominator, all);
        case Measure::mean:
        case Measure::median:
        case Measure::ninety:
            return cells.show(name_of_lengths(definition),
                              counted_in(spread_of(counts, definition.numerator.begin()->counter)));
    }
}

void add_cells(SmallCells& cells, const Counts& counts, const Series& row) {
    std::vector<std::string> tied{std::string{row.counter}};
    cells.show(tied.front(), sum_of(counts, Summand{row.counter}));
    for (const auto& month : months_of(counts.year)) {
        tied.push_back(tied.front() + " " + month);
        cells.show(tied.back(), month_sum(counts, row.counter, month));
    }
    cells.tie(std::move(tied));
}

std::string name_of_cell(const Parted& parted, const std::string& part) {
    return std::string{parted.counter} + " " + part;
}

/// `behind`: what says of how many each part is; of counts they are their own.
void add_cells(SmallCells& cells, const Counts& counts, const Parted& parted, const Parted& behind) {
    std::vector<std::string> tied{std::string{parted.total}};
    auto many = parts_of(counts, behind.counter);
    for (const auto& [part, number] : parts_of(counts, parted.counter)) {
        tied.push_back(name_of_cell(parted, part));
        cells.show(tied.back(), number, many[part]);
    }
    cells.tie(std::move(tied));
}

void add_cells(SmallCells& cells, const Counts& counts, const Breakdown& table) {
    add_cells(cells, counts, table.parts, table.is_money() ? table.payments : table.parts);
    if (table.is_money()) add_cells(cells, counts, table.payments, table.payments);
}

std::optional<double> value_of(const Definition& definition, const Indicator& shown, const Spread& spread) {
    switch (definition.measure) {
        case Measure::share:
            if (!shown.numerator || !shown.denominator || *shown.denominator <= 0) return std::nullopt;
            return 100.0 * static_cast<double>(*shown.numerator) / static_cast<double>(*shown.denominator);
        case Measure::count:
        case Measure::amount:
            return shown.numerator ? std::optional{static_cast<double>(*shown.numerator)} : std::nullopt;
        case Measure::mean:
            return shown.denominator ? mean(spread) : std::nullopt;
        case Measure::median:
        case Measure::ninety:
            break;
    }
    if (!shown.denominator) return std::nullopt;
    const auto length = percentile(spread, definition.measure == Measure::median ? 50 : 90);
    return length ? std::optional{static_cast<double>(*length)} : std::nullopt;
}

Indicator indicator(const SmallCells& cells, const Counts& counts, const Definition& definition) {
    Indicator shown{.id = std::string{definition.id},
                    .code = std::string{definition.code},
                    .measure = definition.measure,
                    .shown = definition.shown,
                    .version = definition.version,
                    .name = said(definition.name),
                    .of_which = said(definition.of_which),
                    .all = said(definition.all),
                    .remark = said(definition.remark),
                    .numerator = {},
                    .denominator = {},
                    .value = {}};
    const auto unless_hidden = [&](const std::string& name, std::int64_t count) -> std::optional<std::int64_t> {
        if (!cells.is_hidden(name)) return count;
        shown.hidden = true;
        return std::nullopt;
    };
    Spread spread;
    if (is_of_lengths(definition)) {
        spread = spread_of(counts, definition.numerator.begin()->counter);
        shown.denominator = unless_hidden(name_of_lengths(definition), counted_in(spread));
    } else {
        shown.numerator = unless_hidden(name_of_sum(definition.numerator), sum_of(counts, definition.numerator));
        if (!definition.denominator.empty())
            shown.denominator =
                unless_hidden(name_of_sum(definition.denominator), sum_of(counts, definition.denominator));
    }
    shown.value = value_of(definition, shown, spread);
    return shown;
}

MonthRow month_row(const SmallCells& cells, const Counts& counts, const Series& row) {
    const std::string counter{row.counter};
    MonthRow shown{counter, said(row.name), {}, {}};
    for (const auto& month : months_of(counts.year)) {
        auto& cell = shown.months.emplace_back(MonthCount{month, {}});
        if (!cells.is_hidden(counter + " " + month)) cell.count = month_sum(counts, counter, month);
    }
    if (!cells.is_hidden(counter)) shown.year = sum_of(counts, Summand{row.counter});
    return shown;
}

PartTable part_table(const SmallCells& cells, const Counts& counts, const Breakdown& table) {
    const auto& counted = table.is_money() ? table.payments : table.parts;
    PartTable shown{std::string{table.parts.counter}, table.shown, said(table.name), {}};
    for (const auto& [part, count] : parts_of(counts, counted.counter)) {
        auto& row = shown.parts.emplace_back(PartCount{part, {}, {}, {}});
        if (!cells.is_hidden(name_of_cell(counted, part))) row.count = count;
    }
    auto amounts = table.is_money() ? parts_of(counts, table.parts.counter) : std::map<std::string, std::int64_t>{};
    for (auto& row : shown.parts)
        if (table.is_money() && !cells.is_hidden(name_of_cell(table.parts, row.part))) row.fen = amounts[row.part];
    const auto size_of = [&](const PartCount& row) { return (table.is_money() ? row.fen : row.count).value_or(0); };
    std::ranges::stable_sort(shown.parts,
                             [&](const auto& one, const auto& other) { return size_of(one) > size_of(other); });
    return shown;
}

}  // namespace

Counts counts_from(const Tally& all, int year, Date today) {
    Counts counts{.year = year, .today = today, .in_year = {}, .before = {}};
    const auto months = months_of(year);
    if (months.empty()) return counts;
    for (const auto& [key, n] : all.counts()) {
        if (key.month < months.front()) counts.before[key.counter] += n;
        if (key.month >= months.front() && key.month <= months.back()) counts.in_year.add(key, n);
    }
    return counts;
}

YearTable year_table(const Counts& counts) {
    SmallCells cells;
    for (const auto& definition : definitions())
        if (definition.of_people) add_cells(cells, counts, definition);
    for (const auto& row : series()) add_cells(cells, counts, row);
    for (const auto& table : breakdowns())
        if (table.of_people) add_cells(cells, counts, table);
    cells.decide();

    YearTable table;
    for (const auto& definition : definitions()) table.indicators.push_back(indicator(cells, counts, definition));
    for (const auto& row : series()) table.months.push_back(month_row(cells, counts, row));
    for (const auto& parts : breakdowns()) table.parts.push_back(part_table(cells, counts, parts));
    return table;
}

}  // namespace gongyou::statistics
