#pragma once

#include "core/matters/counting.hpp"
#include "programmes/rights/consultation.hpp"

namespace gongyou::rights {

/// What a consultation is counted as (咨询的统计). One that went on as a report has ended as a consultation.
statistics::Tally consultation_tally(const matters::Life& life, Topic topic, AskedBy channel);

}  // namespace gongyou::rights
