#pragma once

#include "core/matters/counting.hpp"
#include "programmes/supervision/supervision_rows.hpp"

namespace gongyou::supervision {

/// A letter of a case that has left the house.
struct CountedLetter {
    std::string kind;
    Date issued_on;
};

/// What a case is counted by, beyond its life.
struct CountedSupervision {
    std::int64_t people = 0;
    std::vector<Item> items = {};
    std::vector<CountedLetter> letters = {};
};

/// What a supervision case is counted as (监督的统计): letters by kind on the day they were issued; answers by the day
/// they were due; demands by the day they fall due; workers on the day the case ended well.
statistics::Tally supervision_tally(const matters::Life& life, const CountedSupervision& facts);

}  // namespace gongyou::supervision
