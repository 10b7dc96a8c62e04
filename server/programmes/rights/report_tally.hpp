#pragma once

#include "core/matters/counting.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What a report is counted by, beyond its life.
struct CountedReport {
    bool at_point = false;                                ///< filed by the code of a point
    std::string category = "sealed";                      ///< of an anonymous report it stays sealed
    bool is_repeat = false;                               ///< the same reporter had filed the same before
    bool is_mass = false;                                 ///< ten people or more, as far as is known
    std::optional<std::int64_t> minutes_to_contact = {};  ///< as far as an hour is kept
};

/// What a report is counted as (诉求的统计). Sorts by year are by the day it was filed, ends by the day of the end; one
/// that was merged is a report, but no case.
statistics::Tally report_tally(const matters::Life& life, const CountedReport& facts);

/// Ten and more are a collective case (群体性案件).
inline constexpr int mass_from = 10;

}  // namespace gongyou::rights
