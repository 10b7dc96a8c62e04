#pragma once

#include "platform/sql/tx.hpp"

namespace gongyou::app {

/// Puts an invented county into an empty store: a county federation, three townships, their stations and twelve points
/// with a duty roster, and a few employers with their unions. No people with accounts: those come in with their set-up
/// codes.
Result<Done> found_demo_county(sql::Tx& tx);

}  // namespace gongyou::app
