#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Opens a red report of its own beside `report`, whose reporter was put under pressure because of it. It is as
/// anonymous as the first, has no receipt (the first one's serves), and is linked to it. `at_once`: of an anonymous one
/// the desk is told now and not in a batch.
Result<Done> open_pressure_case(const RightsParts& parts, sql::Tx& tx, const Report& report, const std::string& words,
                                bool at_once);

}  // namespace gongyou::rights
