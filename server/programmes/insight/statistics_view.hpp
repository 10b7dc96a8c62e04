#pragma once

#include "core/access/actor.hpp"
#include "core/organisations/unit.hpp"
#include "core/statistics/year_table.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/insight/insight.hpp"

namespace gongyou::insight {

struct AskStatistics {
    std::optional<int> year;     ///< none: this one
    std::optional<UnitId> unit;  ///< none: the unit of whoever asks
};
BOOST_DESCRIBE_STRUCT(AskStatistics, (), (year, unit))

/// A unit that can be chosen.
struct StatisticsUnit {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(StatisticsUnit, (), (id, name))

/// A year of one unit and all below it, in figures (统计报表).
struct StatisticsView {
    int year = 2026;
    Date as_of;
    StatisticsUnit unit;
    std::vector<StatisticsUnit> units;
    std::int32_t smallest_shown = 5;  ///< what is smaller is hidden
    statistics::YearTable figures;
};
BOOST_DESCRIBE_STRUCT(StatisticsView, (), (year, as_of, unit, units, smallest_shown, figures))

/// The figures of a year. Whoever stands before an employer's wall, or is kept from a matter, gets them without those
/// matters. Faults: statistics.year_unknown {first, last}; access.not_found for a unit out of reach.
Result<StatisticsView> read_statistics(const InsightParts& parts, sql::Reader& reader, const Actor& actor,
                                       const AskStatistics& asked);

}  // namespace gongyou::insight
