#pragma once

#include "core/people/people_parts.hpp"

namespace gongyou {

/// Deletes what has run out: sessions, tickets, codes, devices not seen for long. For a daily job; how many rows went.
long long sweep_people(sql::Tx& tx, const PeopleParts& parts);

}  // namespace gongyou
