#pragma once

#include "programmes/legal_checkup/legal_checkup_guards.hpp"

namespace gongyou::legal_checkup {

/// What a red line is reported as: category as in law/categories.toml, and a subject in neutral words.
struct RedLineLead {
    std::string_view category;
    std::string_view subject;
};
RedLineLead lead_of(RedLine line);

/// The red line leaves the confidential check-up in this very transaction, as a lead of supervision at the same desk:
/// with what was seen, never with who spoke to the team. No undertaking of secrecy holds it back.
Result<Brought> leave_the_room(const AtHand& at);

}  // namespace gongyou::legal_checkup
