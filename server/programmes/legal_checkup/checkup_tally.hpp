#pragma once

#include "core/matters/counting.hpp"
#include "programmes/legal_checkup/legal_checkup_rows.hpp"

namespace gongyou::legal_checkup {

/// What a check-up is counted by, beyond its life.
struct CountedCheckup {
    std::string trade = {};  ///< of the employer, by name; empty where it is not known
    std::vector<Finding> findings = {};
    std::vector<Review> verdicts = {};  ///< what the lawyer made of each place the machine found
};

/// What a check-up is counted as (体检的统计), all of it by the day its report went out: risks by item and by trade,
/// those put right and those refused at the second look, and how many of the machine's places the lawyer kept.
statistics::Tally checkup_tally(const matters::Life& life, const CountedCheckup& facts);

}  // namespace gongyou::legal_checkup
