#pragma once

#include <functional>

#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "core/statistics/year_table.hpp"

namespace gongyou::insight {

/// The name of a part of a breakdown: ("report.category", "W01").
using NameOfPart = std::function<statistics::Said(std::string_view counter, const std::string& part)>;

/// Adds what is no matter, and so is not counted with steps, to the counts of a unit and all below it.
using AlsoCounted = std::function<void(sql::Session&, const UnitId&, statistics::Counts&)>;

/// What figures (统计) stand on. All of it outlives the programme.
struct InsightParts {
    NameOfPart name_of_part;
    AlsoCounted also_counted;
};

/// The programme's lines in the table of routes. `parts` and `setting`, where workbooks are written, outlive them.
api::Routes insight_routes(const InsightParts& parts, api::SlowWork& setting);

}  // namespace gongyou::insight
