#pragma once

#include "platform/sql/tx.hpp"

namespace gongyou::notices {

/// Deletes what has served its time: notices, read or not, after 180 days; messages after 30; how often a number was
/// written to, once the day after is over. For a daily job; how many rows went.
long long sweep_notices(sql::Tx& tx);

}  // namespace gongyou::notices
