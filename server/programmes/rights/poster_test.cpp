#include "programmes/rights/poster.hpp"

#include <gtest/gtest.h>

#include "core/organisations/hours_on_a_door.hpp"
#include "platform/paper/read_back.hpp"

namespace gongyou::rights {
namespace {

PosterBatchView batch(std::int64_t number) {
    PosterBatchView view;
    view.number = number;
    view.unit_name = "云溪镇总工会";
    view.printed_on = date("2026-03-05");
    view.copies = 40;
    return view;
}

const PosterPrinting printing{"https://gongyou.example", "12351", batch(7)};

PointView rest_stop(const std::string& code = "YX002") {
    PointView point;
    point.code = code;
    point.name = "河滨工会驿站";
    point.address = "河滨路 9 号";
    point.phone = "0571-12345678";
    point.unit_name = "云溪镇总工会";
    point.hours = office_hours();
    return point;
}

bool has(const paper::ReadBack& paper, std::string_view words) { return paper.text.find(words) != std::string::npos; }

TEST(Poster, FitsOnOneSheetWithCodeAddressHoursAndHotline) {
    const auto paper = paper::read_back(posters(printing, {rest_stop()}, paper::Sheet::a3));
    EXPECT_EQ(paper.pages, 1);
    for (const auto words : {"有难处，扫一扫，找工会", "https://gongyou.example", "YX002", "12351", "0571-12345678",
                             "星期一至星期五 08:30–17:30", "海报第 7 号", "2026年3月5日"})
        EXPECT_TRUE(has(paper, words)) << words << "\n" << paper.text;
}

TEST(Poster, StillFitsWhenEveryDayHasHoursOfItsOwn) {
    auto point = rest_stop();
    HoursOnADoor hours;
    for (int day = 0; day < 7; ++day)
        hours.on(static_cast<Weekday>(day), "0" + std::to_string(day + 1) + ":00", "18:00");
    point.hours = hours;
    EXPECT_EQ(paper::read_back(posters(printing, {point}, paper::Sheet::a4)).pages, 1);
}

TEST(Poster, LeadsToThePublicAddressAndNowhereElse) {
    EXPECT_EQ(poster_address(printing.public_address, 7), "https://gongyou.example/?b=7");
}

TEST(Posters, StandOneToASheet) {
    const auto paper = paper::read_back(posters(printing, {rest_stop("YX001"), rest_stop("YX002")}, paper::Sheet::a4));
    EXPECT_EQ(paper.pages, 2);
    EXPECT_TRUE(has(paper, "YX001") && has(paper, "YX002"));
}

TEST(Posters, HoldTheSameCodeAtWhateverWallTheyHang) {
    const auto code_of = [](const paper::Document& document) {
        for (const auto& block : document.blocks)
            if (const auto* code = std::get_if<paper::Code>(&block)) return code->code.svg(10);
        return std::string{};
    };
    const auto first = code_of(posters(printing, {rest_stop("YX001")}, paper::Sheet::a4));
    EXPECT_FALSE(first.empty());
    EXPECT_EQ(first, code_of(posters(printing, {rest_stop("YX002")}, paper::Sheet::a3)));
    EXPECT_NE(first, code_of(posters({printing.public_address, "12351", batch(8)}, {rest_stop()}, paper::Sheet::a4)));
}

TEST(CheckSheet, TellsForEachPrintingWhatItsCodeLeadsToAndWhatToLookAtOnTheWall) {
    auto tampered = batch(8);
    tampered.state = PosterState::tampered;
    tampered.found_at = "东门公交站";
    auto withdrawn = batch(9);
    withdrawn.state = PosterState::withdrawn;
    const auto paper = paper::read_back(check_sheet({printing.public_address,
                                                     {batch(7), tampered, withdrawn},
                                                     {rest_stop("YX001"), rest_stop("YX002")},
                                                     date("2026-03-20")}));
    for (const auto words : {"?b=7", "?b=8", "东门公交站", "已收回", "YX001", "YX002", "另贴一层纸", "2026年3月20日"})
        EXPECT_TRUE(has(paper, words)) << words << "\n" << paper.text;
}

TEST(HoursInWords, PutDaysWithTheSameHoursTogether) {
    EXPECT_EQ(hours_in_words(office_hours()),
              (std::vector<std::string>{"星期一至星期五 08:30–17:30", "法定节假日休息"}));
    EXPECT_EQ(hours_in_words(always_open()), (std::vector<std::string>{"每天 00:00–24:00"}));
    EXPECT_TRUE(hours_in_words({}).empty());
}

}  // namespace
}  // namespace gongyou::rights
