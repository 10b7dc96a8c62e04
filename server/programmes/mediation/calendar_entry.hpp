#pragma once

#include <string>

#include "kernel/date.hpp"

namespace gongyou::mediation {

/// A session as an entry for a calendar (RFC 5545). Whoever sees the calendar learns nothing of whom it is about: no
/// name, no employer, no matter.
struct CalendarEntry {
    std::string id;  ///< of the session: a digest, no id of the store
    Date on;
    std::string at;  ///< "09:30", by the clock on the wall in Asia/Shanghai
    int minutes = 90;
    std::string place;
    std::string video;
    Instant made_at;
};

/// The file, its lines ended by CR LF and folded at 75 octets.
std::string calendar_text(const CalendarEntry& entry);

}  // namespace gongyou::mediation
