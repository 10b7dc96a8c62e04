#include "programmes/mediation/calendar_entry.hpp"

#include <gtest/gtest.h>

namespace gongyou::mediation {
namespace {

CalendarEntry an_entry() {
    return {.id = "abc",
            .on = date("2026-03-12"),
            .at = "09:30",
            .minutes = 90,
            .place = "丁山社区服务站, 二楼; 调解室",
            .video = "",
            .made_at = *instant_from("2026-03-10T02:00:00Z")};
}

TEST(CalendarEntry, StandsInUtcEightHoursBehindTheWall) {
    const auto text = calendar_text(an_entry());
    EXPECT_NE(text.find("DTSTART:20260312T013000Z\r\n"), std::string::npos);  // 9:30 less eight hours
    EXPECT_NE(text.find("DTEND:20260312T030000Z\r\n"), std::string::npos);
    EXPECT_NE(text.find("DTSTAMP:20260310T020000Z\r\n"), std::string::npos);
    auto early = an_entry();
    early.at = "07:00";
    EXPECT_NE(calendar_text(early).find("DTSTART:20260311T230000Z\r\n"), std::string::npos);  // the evening before
}

TEST(CalendarEntry, EscapesAndFoldsAndTearsNoCharacterApart) {
    auto entry = an_entry();
    entry.video = "https://court.example/" + std::string(80, 'x');
    const auto text = calendar_text(entry);
    EXPECT_NE(text.find("LOCATION:丁山社区服务站\\, 二楼\\; 调解室"), std::string::npos);
    std::size_t begin = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", begin)) {
        EXPECT_LE(end - begin, 75U);
        EXPECT_NE(static_cast<unsigned char>(text[begin]) & 0xC0U, 0x80U);  // a line begins with a whole character
        begin = end + 2;
    }
    EXPECT_EQ(begin, text.size());  // each line ends
    EXPECT_EQ(text.find("SUMMARY:调解会\r\n") == std::string::npos, false);
}

}  // namespace
}  // namespace gongyou::mediation
