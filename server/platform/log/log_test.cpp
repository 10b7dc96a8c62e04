#include "platform/log/log.hpp"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>

#include "kernel/private.hpp"
#include "kernel/text.hpp"

namespace gongyou::log {
namespace {

namespace fs = std::filesystem;

class LogTest : public testing::Test {
protected:
    LogTest() {
        std::string path = (fs::temp_directory_path() / "gongyou-log-XXXXXX").string();
        folder_ = mkdtemp(path.data());
    }
    ~LogTest() override { fs::remove_all(folder_); }
    fs::path file() const { return folder_ / "gongyou.log"; }
    std::vector<std::string> lines() const {
        std::vector<std::string> all;
        std::ifstream in{file()};
        for (std::string line; std::getline(in, line);) all.push_back(line);
        return all;
    }
    SetClock clock_{date("2026-02-06")};  // noon in Shanghai is 04:00 UTC

private:
    fs::path folder_;
};

TEST_F(LogTest, WritesOneJsonObjectPerLineWithTheFieldsInOrder) {
    {
        Log log{{.file = file()}, clock_};
        log.info("job.done", {{"job", "j1"}, {"tries", 2}, {"ms", std::chrono::milliseconds{15}}, {"state", true}});
    }
    ASSERT_EQ(lines().size(), 1u);
    EXPECT_EQ(lines()[0], R"({"at":"2026-02-06T04:00:00.000Z","level":"info","event":"job.done","job":"j1","tries":2,)"
                          R"("ms":15,"state":true})");
}

TEST_F(LogTest, KeepsAnInjectedLineInsideItsField) {
    const std::string hostile = "a\n{\"level\":\"error\"}\r\x1b[31m\xff\xe2\x80\xae\"\\";
    {
        Log log{{.file = file()}, clock_};
        log.info("job.done", {{"what", hostile}});
    }
    ASSERT_EQ(lines().size(), 1u);
    const auto parsed = boost::json::parse(lines()[0]).as_object();
    EXPECT_EQ(parsed.at("level").as_string(), "info");
    EXPECT_EQ(lines()[0].find('\x1b'), std::string::npos);
    EXPECT_EQ(lines()[0].find("\xe2\x80\xae"), std::string::npos);  // right-to-left override
}

TEST_F(LogTest, CutsAValueAt512Bytes) {
    {
        Log log{{.file = file()}, clock_};
        log.info("job.done", {{"what", std::string(2000, 'x')}});
    }
    const auto what = std::string{boost::json::parse(lines().at(0)).at("what").as_string()};
    EXPECT_EQ(what, std::string(512, 'x') + "…");
}

TEST_F(LogTest, DropsLinesOverTheRateAndTellsHowMany) {
    {
        Log log{{.file = file(), .lines_a_second = 3}, clock_};
        for (int i = 0; i < 10; ++i) log.info("job.done", {{"count", i}});
        clock_.pass(std::chrono::seconds{1});
        log.info("job.done", {{"count", 10}});
    }
    ASSERT_EQ(lines().size(), 4u);  // 0, 1, 2 and the one of the next second; 3 to 9 are seven
    EXPECT_EQ(boost::json::parse(lines()[3]).at("dropped").as_int64(), 7);
}

TEST_F(LogTest, LeavesOutWhatIsBelowItsLevel) {
    {
        Log log{{.level = Level::warning, .file = file()}, clock_};
        log.debug("job.done");
        log.info("job.done");
        log.warning("job.failed");
    }
    ASSERT_EQ(lines().size(), 1u);
    EXPECT_EQ(boost::json::parse(lines()[0]).at("event").as_string(), "job.failed");
}

TEST_F(LogTest, GoesOnWhenTheDiskOfTheLogIsFull) {
    Log log{{.file = "/dev/full"}, clock_};
    for (int i = 0; i < 50; ++i) log.info("job.done");
    log.flush();
    // neither thrown nor stuck; what could not be written is forgotten, and the next line is taken as gladly
    EXPECT_NO_THROW(log.warning("job.failed"));
}

template <class T>
concept Loggable = requires(FieldName name, const T& value) {
    Field{name, value};
};

TEST(LogField, HasNoWayInForWhatIsAboutAPerson) {
    static_assert(Loggable<std::string>);
    static_assert(Loggable<MatterId>);
    static_assert(!Loggable<Private<std::string>>);
    static_assert(!Loggable<Private<Phone>>);
    static_assert(!Loggable<Phone>);
    static_assert(!Loggable<Line<1, 40>>);
    EXPECT_FALSE(Loggable<Private<Phone>>);
}

}  // namespace
}  // namespace gongyou::log
