#pragma once

#include <algorithm>
#include <set>

#include "core/matters/replayed.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::walks {

/// The clocks that a supervision case has of those its table lists: a complaint's term to refuse, of one that a report
/// opened; the inspection's days once it has the case; the two months after a suggestion; the day of the next demand
/// while one is due that nobody has shown to be met; the days of the watch after its end, as many as there were.
class SupervisionClocks {
public:
    SupervisionClocks(sql::Session& session, const MatterId& id, std::span<const matters::MatterEvent> events);

    std::vector<matters::ClockAct> operator()(std::vector<matters::ClockAct> listed, const matters::MatterEvent& event,
                                              const matters::Running& before) const;

private:
    bool has_next_demand(std::int64_t event) const;
    bool has_next_look(std::int64_t event) const;

    bool is_complaint_;
    std::vector<std::int64_t> ends_and_looks_;                 ///< events that could begin a day of the watch
    std::ptrdiff_t looks_ = 0;                                 ///< days of the watch in the store
    std::set<std::string> demanded_;                           ///< numbers of demands that were not dropped
    std::vector<std::pair<std::int64_t, std::string>> shown_;  ///< by event: the demand that it was shown of
};

}  // namespace gongyou::walks
