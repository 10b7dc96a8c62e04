#pragma once

#include <map>

#include "core/matters/replayed.hpp"
#include "platform/sql/session.hpp"
#include "programmes/legal_checkup/legal_checkup_choices.hpp"

namespace gongyou::walks {

/// The clocks that a check-up has of those its table lists: of an application the days to name the team, for nobody has
/// to answer; of each kind of risk its days, from the report until the last of that kind was put right, and again from
/// when one was sent back.
class CheckupClocks {
public:
    CheckupClocks(sql::Session& session, const MatterId& id, std::span<const matters::MatterEvent> events);

    std::vector<matters::ClockAct> operator()(std::vector<matters::ClockAct> listed, const matters::MatterEvent& event,
                                              const matters::Running& before) const;

private:
    /// Whether a risk of that kind was still to be put right behind that event.
    bool has_left(legal_checkup::Severity severity, std::int64_t event) const;

    /// An item that was shown to be put right, or whose proof was sent back.
    struct Turn {
        std::int64_t event = 0;
        std::string item;
        bool is_put_right = false;
    };
    std::map<std::string, legal_checkup::Severity> risks_;  ///< that stand, by their code
    std::vector<Turn> turns_;                               ///< in their order
};

/// The state in which a check-up opened by that act begins.
std::string_view checkup_opens_in(std::string_view act);

}  // namespace gongyou::walks
