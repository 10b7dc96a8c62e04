#include "programmes/insight/statistics_view.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/access/scope.hpp"
#include "core/matters/counted_store.hpp"
#include "core/matters/counting.hpp"
#include "core/organisations/duty_roster.hpp"
#include "core/organisations/points.hpp"
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

/// Hours of duty that have passed: what the roster has forgotten is in the counters.
void add_duty(sql::Session& session, const UnitId& unit, statistics::Counts& counts) {
    const auto last = std::min(*Date::of(counts.year, 12, 31), counts.today.plus_days(-1));
    for (const auto& kept : DutyRoster{session}.kept(unit, *Date::of(counts.year, 1, 1), last))
        counts.in_year.add({"duty.minutes", kept.month, kept.point_code}, kept.minutes);
}

/// From the counters; or matter by matter, where some of them are hidden from whoever asks.
statistics::Counts counts_of_matters(sql::Session& session, const Actor& actor, const UnitId& unit, int year,
                                     Date today) {
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

statistics::Counts counts_for(const InsightParts& parts, sql::Session& session, const Actor& actor, const UnitId& unit,
                              int year, Date today) {
    auto counts = counts_of_matters(session, actor, unit, year, today);
    add_duty(session, unit, counts);
    parts.also_counted(session, unit, counts);
    return counts;
}

statistics::Said part_name(const InsightParts& parts, sql::Session& session, const statistics::PartTable& table,
                           const std::string& part) {
    switch (table.shown) {
        case statistics::Shown::fen:
            return statistics::name_of_recovered(table.counter, part);
        case statistics::Shown::hours: {
            const auto point = Points{session}.find(part);
            const auto name = point ? point->name : part;
            return {name, name};
        }
        default:
            return parts.name_of_part(table.counter, part);
    }
}

void name_parts(const InsightParts& parts, sql::Session& session, statistics::YearTable& table) {
    for (auto& breakdown : table.parts)
        for (auto& part : breakdown.parts) part.name = part_name(parts, session, breakdown, part.part);
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
    view.figures = statistics::year_table(counts_for(parts, reader, actor, view.unit.id, year, today));
    name_parts(parts, reader, view.figures);
    return view;
}

}  // namespace gongyou::insight
