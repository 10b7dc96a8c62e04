#include "app/commands/checkup_command.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

namespace gongyou::app {
namespace {

/// What `gongyou checkup <line>` printed and how it ended, on 2026-11-25 with the law as it is shipped.
struct CheckupRun {
    std::string out;
    int status = 0;
};

CheckupRun checkup_of(const std::string& line) {
    const SetClock clock{date("2026-11-25")};
    SystemRandom random;
    CommandParts parts{clock, random};
    CLI::App program{"", "gongyou"};
    add_checkup(program, parts);
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    program.parse("checkup " + line + " --law " GONGYOU_SOURCE_DIR "/law");
    std::fflush(stdout);
    testing::internal::GetCapturedStderr();
    return {testing::internal::GetCapturedStdout(), parts.exit_code};
}

const std::string papers = GONGYOU_SOURCE_DIR "/tests/checkup/contracts/";

TEST(CheckupCommand, WritesALineOfJsonForEachFile) {
    const auto run = checkup_of("--json " + papers + "office_sound.txt " + papers + "renewal.txt");
    EXPECT_EQ(std::count(run.out.begin(), run.out.end(), '\n'), 2);
    EXPECT_NE(run.out.find(R"("code":"PROB-04")"), std::string::npos);
    EXPECT_EQ(run.status, 1);  // something unlawful was found
}

TEST(CheckupCommand, EndsWellWhereNothingIsUnlawful) {
    const auto run = checkup_of(papers + "office_sound.txt");
    EXPECT_NE(run.out.find("没有发现问题"), std::string::npos);
    EXPECT_EQ(run.status, 0);
}

TEST(CheckupCommand, ReadsFoldersAndRefusesWhatIsNotThere) {
    const auto folder = std::filesystem::temp_directory_path() / ("checkup_folder_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder / "2025");
    std::filesystem::copy_file(papers + "office_sound.txt", folder / "office_sound.txt");
    std::filesystem::copy_file(papers + "renewal.txt", folder / "2025" / "renewal.txt");
    const auto run = checkup_of("--json " + folder.string());
    std::filesystem::remove_all(folder);
    EXPECT_EQ(std::count(run.out.begin(), run.out.end(), '\n'), 2);  // one in it, one in the folder in it
    EXPECT_EQ(checkup_of(papers + "nobody.txt").status, 2);
}

}  // namespace
}  // namespace gongyou::app
