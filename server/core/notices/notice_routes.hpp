#pragma once

#include "core/api/route.hpp"
#include "core/notices/outbox.hpp"

namespace gongyou::notices {

/// One's own notices; and, for the system administrator, messages that left the house or, in a demo, would have.
api::Routes notice_routes(const Outbox& outbox, bool demo);

}  // namespace gongyou::notices
