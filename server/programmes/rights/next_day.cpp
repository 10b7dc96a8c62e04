#include "programmes/rights/next_day.hpp"

namespace gongyou::rights {

std::optional<NextDay> next_day(sql::Session& session, const MatterId& id) {
    for (const auto& clock : matters::ClockStore{session}.of(id))
        if (clock.state == matters::ClockState::running)
            return NextDay{clock.code, clock.due_on, clock.statutory, clock.estimate};
    return std::nullopt;
}

}  // namespace gongyou::rights
