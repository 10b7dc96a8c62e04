#pragma once

#include "app/founding.hpp"

namespace gongyou::app {

/// In a demo, places at the county's desk, at a township's desk, the custodian's, the lawyer's, the counsellor's and
/// the signer's are kept free; each gets a new code at every start until somebody has taken it. Outside a demo such
/// accounts need two administrators.
std::vector<ConsoleCode> codes_for_demo_staff(sql::Tx& tx, const PeopleParts& people);

}  // namespace gongyou::app
