#include "core/law/festivals.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"

namespace gongyou::law {
namespace {

const SpringFestivals& shipped_festivals() {
    static const auto festivals = SpringFestivals::read(GONGYOU_SOURCE_DIR "/law/festivals.toml").value();
    return festivals;
}

TEST(SpringFestivals, TellsTheNextOne) {
    EXPECT_EQ(shipped_festivals().next(date("2026-02-17")), date("2026-02-17"));
    EXPECT_EQ(shipped_festivals().next(date("2026-02-18")),
              date("2027-02-06"));  // no notice for 2027 yet, and known all the same
    EXPECT_EQ(shipped_festivals().next(date("2030-02-04")), std::nullopt);
}

TEST(SpringFestivals, LiesWithinTheDaysOffOfEachNotice) {
    const auto book = LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    int found = 0;
    for (const auto& year : book.calendar().tables())
        for (const auto& holiday : year.holidays) {
            if (holiday.zh != "春节") continue;
            const auto day = shipped_festivals().next(holiday.first);
            EXPECT_TRUE(day && *day <= holiday.last) << year.year;
            ++found;
        }
    EXPECT_EQ(found, 2);  // 2025 and 2026
}

TEST(SpringFestivals, RefusesAFileWithoutDays) {
    EXPECT_EQ(SpringFestivals::read(GONGYOU_SOURCE_DIR "/law/editions.toml").error().code, "law.field_missing");
    EXPECT_EQ(SpringFestivals::read("/nowhere/festivals.toml").error().code, "law.file_missing");
}

}  // namespace
}  // namespace gongyou::law
