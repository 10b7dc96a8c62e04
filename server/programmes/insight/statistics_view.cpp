#include "programmes/insight/statistics_view.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/access/scope.hpp"
#include "core/matters/counted_store.hpp"
#include "core/matters/counting.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/statistics/counter_store.hpp"
#include "core/statistics/recovered.hpp"
#include "core/statistics/small_cells.hpp"

namespace gongyou::insight {

namespace {

constexpr int years_back = 10;

/// The units at which this person may read figures, each with what lies below; the nearest first, then by name.
std::vector<StatisticsUnit> units_of(sql::Session& session, const Actor& actor, Date today) {
    std::vector<StatisticsUnit> units;
    for (const auto& grant : actor.grants) {
        if (!actor.counts(grant) || reach_of(grant.role, Right::read_statistics) == Reach::none) continue;
        std::vector<StatisticsUnit> below;
        for (auto& unit : UnitTree{session}.below(grant.unit))
            if (unit.kind != UnitKind::partner && (!unit.valid_to || today < *unit.valid_to))
                below.push_back({unit.id, std::move(unit.name)});
        if (below.size() > 1)
            std::sort(below.begin() + 1, below.end(),
                      [](const auto& one, const auto& other) { return one.name < other.name; });
        for (auto& unit : below)
            if (std::ranges::find(units, unit.id, &StatisticsUnit::id) == units.end()) units.push_back(std::move(unit));
    }
    return units;
}

/// From the counters; or matter by matter, where some of them are hidden from whoever asks.
statistics::Counts counts_for(sql::Session& session, const Actor& actor, const UnitId& unit, int year, Date today) {
    const auto scope = scope_of(actor, Right::read_statistics);
    matters::CountedStore counted{session};
    if (counted.hides_anything(scope)) {
        statistics::Tally all;
        for (const auto& text : counted.in_scope(scope, unit)) all.add(matters::tally_in(text));
        return statistics::counts_from(all, year, today);
    }
    statistics::CounterStore counters{session};
    const auto first = std::to_string(year) + "-01", last = std::to_string(year) + "-12";
    return {.year = year,
            .today = today,
            .in_year = counters.of_months(unit, first, last),
            .before = counters.before(unit, first)};
}

void name_parts(const InsightParts& parts, statistics::YearTable& table) {
    for (auto& breakdown : table.parts)
        for (auto& part : breakdown.parts)
            part.name = breakdown.shown == statistics::Shown::fen
                            ? statistics::name_of_recovered(breakdown.counter, part.part)
                            : parts.name_of_part(breakdown.counter, part.part);
}

}  // namespace

Result<StatisticsView> read_statistics(const InsightParts& parts, sql::Reader& reader, const Actor& actor,
                                       const AskStatistics& asked) {
    const auto today = reader.today();
    const int year = asked.year.value_or(today.year());
    if (year > today.year() || year < today.year() - years_back)
        return fail(
            {FaultKind::invalid,
             "form.invalid",
             {},
             {{"year",
               "statistics.year_unknown",
               {{"first", std::to_string(today.year() - years_back)}, {"last", std::to_string(today.year())}}}}});
    StatisticsView view{
        .year = year, .as_of = today, .unit = {}, .units = units_of(reader, actor, today), .figures = {}};
    if (view.units.empty()) return fail(hidden());
    view.unit = view.units.front();
    if (asked.unit) {
        const auto found = std::ranges::find(view.units, *asked.unit, &StatisticsUnit::id);
        if (found == view.units.end()) return fail(hidden());
        view.unit = *found;
    }
    if (auto allowed = may(actor, Right::read_statistics, subject_at(reader, view.unit.id)); !allowed)
        return fail(std::move(allowed.error()));
    view.smallest_shown = statistics::smallest_shown;
    view.figures = statistics::year_table(counts_for(reader, actor, view.unit.id, year, today));
    name_parts(parts, view.figures);
    return view;
}

}  // namespace gongyou::insight
