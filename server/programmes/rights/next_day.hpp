#pragma once

#include <optional>
#include <string>

#include "core/matters/clock_store.hpp"

namespace gongyou::rights {

/// The day by which the union, or the reporter, acts next.
struct NextDay {
    std::string code;  ///< of the rule
    Date due_on;
    bool statutory = false;
    bool estimate = false;
};
BOOST_DESCRIBE_STRUCT(NextDay, (), (code, due_on, statutory, estimate))

/// The day of the first clock that runs for this matter, if one does.
std::optional<NextDay> next_day(sql::Session& session, const MatterId& id);

}  // namespace gongyou::rights
