#pragma once

#include "core/api/route.hpp"
#include "core/matters/take_step.hpp"
#include "core/matters/todo_list.hpp"

namespace gongyou::matters {

/// The desk's to-do list over the matters of `kinds`. `parts` outlives the route.
api::Routes todo_routes(const MatterParts& parts, std::vector<TodoKind> kinds);

}  // namespace gongyou::matters
