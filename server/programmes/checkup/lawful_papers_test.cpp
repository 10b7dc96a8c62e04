#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "programmes/checkup/checkup.hpp"

namespace gongyou::checkup {
namespace {

/// Papers of each kind whose every clause is sound; they speak of fines, searches and dismissal, as such papers do.
TEST(LawfulPapers, HaveNothingUnlawfulInThem) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    ASSERT_TRUE(book.has_value());
    const auto law = law_numbers(book.value(), date("2025-10-15"), "331003", 2);
    const std::filesystem::path folder = GONGYOU_SOURCE_DIR "/tests/checkup/contracts/lawful";
    int papers = 0;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        std::stringstream words;
        words << std::ifstream{entry.path()}.rdbuf();
        ++papers;
        for (const auto& finding : check_up(words.str(), law).findings)
            if (finding.severity == "unlawful" || finding.severity == "high")
                ADD_FAILURE() << entry.path().filename() << " " << finding.code << " " << finding.evidence;
    }
    EXPECT_GE(papers, 18);
}

}  // namespace
}  // namespace gongyou::checkup
