#include "app/commands/passing_file.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "kernel/id.hpp"
#include "kernel/random.hpp"
#include "platform/crypto/test_keyring.hpp"

namespace gongyou::app {
namespace {

namespace fs = std::filesystem;

struct PassingFiles : testing::Test {
    crypto::TestFolder folder;
    SystemRandom random;
    std::string id = new_uuid_v4(random);
};

TEST_F(PassingFiles, AreOfThisAccountAloneAndGoWithTheirObject) {
    fs::path path;
    {
        const PassingFile file{folder.path(), id};
        path = file.path();
        EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        std::ofstream{path.string() + "-wal"} << "x";
    }
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST_F(PassingFiles, LeftBehindByACrashAreRemovedAndThoseInUseAreNot) {
    const PassingFile in_use{folder.path(), id};
    const auto left = folder / (".backup-" + new_uuid_v4(random));
    std::ofstream{left} << "rows in clear";
    std::ofstream{left.string() + "-journal"} << "rows in clear";
    std::ofstream{folder / "gongyou.db"} << "the store";
    PassingFile::remove_left_behind(folder.path());
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(left.string() + "-journal"));
    EXPECT_TRUE(fs::exists(in_use.path()));
    EXPECT_TRUE(fs::exists(folder / "gongyou.db"));
    PassingFile::remove_left_behind(folder / "nowhere");
}

}  // namespace
}  // namespace gongyou::app
