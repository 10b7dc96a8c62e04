#pragma once

#include "core/organisations/opening_hours.hpp"

namespace gongyou {

/// Opening hours told as on a door, for tests and the demo: `open().on(monday, friday, "08:30", "17:30")`. They must
/// be right.
class HoursOnADoor {
public:
    HoursOnADoor& on(Weekday first, Weekday last, std::string_view from, std::string_view to) {
        for (int day = static_cast<int>(first); day <= static_cast<int>(last); ++day)
            hours_.ranges.push_back({static_cast<Weekday>(day), time_of_day(from), time_of_day(to)});
        return *this;
    }
    HoursOnADoor& on(Weekday day, std::string_view from, std::string_view to) { return on(day, day, from, to); }
    /// Holidays change nothing.
    HoursOnADoor& also_on_holidays() {
        hours_.closed_on_holidays = false;
        return *this;
    }
    operator OpeningHours() const { return in_order(hours_).value(); }

private:
    OpeningHours hours_;
};

inline HoursOnADoor open() { return {}; }
/// Monday to Friday, 8:30 to 17:30, closed on holidays.
inline OpeningHours office_hours() { return open().on(Weekday::monday, Weekday::friday, "08:30", "17:30"); }
/// Day and night, every day.
inline OpeningHours always_open() {
    return open().on(Weekday::monday, Weekday::sunday, "00:00", "24:00").also_on_holidays();
}

}  // namespace gongyou
