#pragma once

#include <initializer_list>
#include <vector>

#include "core/matters/matter.hpp"
#include "core/matters/matter_clock.hpp"
#include "core/statistics/tally.hpp"

namespace gongyou::matters {

/// All that happened to one matter: what it is counted by.
struct Life {
    Matter matter;
    std::vector<MatterEvent> events;
    std::vector<MatterClock> clocks;
};

/// Whether somebody took this step.
bool has_happened(const Life& life, std::string_view act);
/// The first event that led to this state.
const MatterEvent* first_in_state(const Life& life, std::string_view state);
/// When it was opened, and when somebody of the staff first turned to whoever reported, by one of `acts`; none where
/// nobody has, where the day alone is kept, or where staff wrote it down in the first place.
struct FirstContact {
    Instant opened;
    Instant contact;
    Date on;
};
std::optional<FirstContact> first_contact(const Life& life, std::initializer_list<std::string_view> acts);

/// What every kind of matter is counted as, under names that begin with its kind: received, cases, cases_ended, days,
/// and of those that ended whether a statutory limit or a target was missed. `is_case`: false of one that goes on in
/// another. Clocks of `not_ours` are for others to keep: the reporter, a court.
statistics::Tally tally_of_life(const Life& life, bool is_case, std::initializer_list<std::string_view> not_ours);

}  // namespace gongyou::matters
