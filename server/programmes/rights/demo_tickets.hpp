#pragma once

#include "programmes/rights/demo_year.hpp"

namespace gongyou::rights {

/// A handful of reports that a year by chance would not bring, at the end of it: kept from an office, taken over from
/// 12345, and groups with their lists, unpaid, paid in part and paid in full. Through the same doors as real ones.
Result<Done> add_demo_tickets(const RightsParts& parts, sql::Database& database, std::span<const DemoStation> stations);

}  // namespace gongyou::rights
