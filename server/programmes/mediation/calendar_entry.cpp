#include "programmes/mediation/calendar_entry.hpp"

#include <fmt/format.h>

namespace gongyou::mediation {

namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line's end

/// Commas, semicolons and backslashes mean something in a text of RFC 5545 (3.3.11).
std::string escaped(std::string_view text) {
    std::string out;
    for (const char each : text) {
        if (each == '\\' || each == ',' || each == ';') out += '\\';
        if (each == '\n') {
            out += "\\n";
        } else {
            out += each;
        }
    }
    return out;
}

/// Long lines go on behind a blank (3.1); no character is torn apart.
void add_line(std::string& out, std::string_view line) {
    std::size_t room = longest_line;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = longest_line - 1;
    }
    out.append(line).append("\r\n");
}

/// "20260312T013000Z": Shanghai is eight hours ahead of UTC, all year.
std::string utc(Date on, std::string_view at, int later) {
    const int minutes = ((at[0] - '0') * 10 + at[1] - '0') * 60 + (at[3] - '0') * 10 + (at[4] - '0') - 8 * 60 + later;
    const int days = minutes >= 0 ? minutes / 1440 : -1;
    const int rest = minutes - days * 1440;
    const auto day = on.plus_days(days);
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}00Z", day.year(), day.month(), day.day(), rest / 60, rest % 60);
}

/// "2026-03-12T01:30:00Z" as "20260312T013000Z".
std::string stamp(Instant moment) {
    std::string out;
    for (const char each : text_of(moment))
        if (each != '-' && each != ':') out += each;
    return out;
}

}  // namespace

std::string calendar_text(const CalendarEntry& entry) {
    std::string out;
    add_line(out, "BEGIN:VCALENDAR");
    add_line(out, "VERSION:2.0");
    add_line(out, "PRODID:-//Gongyou//Mediation//ZH");
    add_line(out, "METHOD:PUBLISH");
    add_line(out, "BEGIN:VEVENT");
    add_line(out, "UID:" + entry.id + "@gongyou");
    add_line(out, "DTSTAMP:" + stamp(entry.made_at));
    add_line(out, "DTSTART:" + utc(entry.on, entry.at, 0));
    add_line(out, "DTEND:" + utc(entry.on, entry.at, entry.minutes));
    add_line(out, "SUMMARY:调解会");
    add_line(out, "LOCATION:" + escaped(entry.place));
    if (!entry.video.empty()) add_line(out, "DESCRIPTION:" + escaped("视频：" + entry.video));
    add_line(out, "CLASS:PRIVATE");
    add_line(out, "BEGIN:VALARM");
    add_line(out, "ACTION:DISPLAY");
    add_line(out, "DESCRIPTION:调解会");
    add_line(out, "TRIGGER:-PT2H");
    add_line(out, "END:VALARM");
    add_line(out, "END:VEVENT");
    add_line(out, "END:VCALENDAR");
    return out;
}

}  // namespace gongyou::mediation
