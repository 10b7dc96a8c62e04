#include "app/commands/referral_command.hpp"

#include <algorithm>
#include <fstream>

#include "app/commands/letter_command.hpp"
#include "app/referral_road.hpp"

namespace gongyou::app {
namespace {

/// The program, as typed at a console, beside a house that has given a package out of its hands.
class ReferralAtTheConsole : public ReferralRoad {
protected:
    std::string run(std::vector<std::string> words, bool with_store = true) {
        if (with_store)
            for (const auto& word :
                 {std::string{"--data"}, app.config().data, std::string{"--database"}, app.config().database})
                words.push_back(word);
        SystemRandom random;
        CommandParts parts{app.clock(), random};
        CLI::App program{"", "gongyou"};
        add_letter(program, parts);
        add_referral(program, parts);
        std::ranges::reverse(words);  // as CLI11 wants them
        testing::internal::CaptureStdout();
        testing::internal::CaptureStderr();
        try {
            program.parse(words);
            exit_code = parts.exit_code;
        } catch (const CLI::ParseError& error) {
            exit_code = error.get_exit_code();
        }
        return testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    }
    std::string kept(const std::string& name, const std::string& bytes) {
        const auto file = (folder / name).string();
        std::ofstream{file, std::ios::binary} << bytes;
        return file;
    }

    crypto::TestFolder folder;
    int exit_code = 0;
};

TEST_P(ReferralAtTheConsole, APackageIsGenuineOrAlteredOrNone) {
    const auto id = sent();
    const auto bytes = package_of(id);
    const auto genuine = run({"referral", "verify", kept("package.html", bytes)});
    EXPECT_EQ(exit_code, 0) << genuine;
    EXPECT_NE(genuine.find("genuine: 云溪镇总工会 → 清河县人民检察院"), std::string::npos) << genuine;
    auto other_bytes = bytes;
    other_bytes[bytes.size() / 3] ^= 1;
    EXPECT_NE(run({"referral", "verify", kept("other.html", other_bytes)}).find("ALTERED"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
    EXPECT_NE(run({"referral", "verify", kept("none.html", "<!doctype html>")}).find("no package"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
    EXPECT_NE(run({"referral", "verify", "/nowhere.html"}).find("referral.no_such_file"), std::string::npos);
    EXPECT_EQ(exit_code, 1);

    const auto key = run({"letter", "key"});
    EXPECT_NE(run({"referral", "verify", (folder / "package.html").string(), "--key", kept("key", key)}, false)
                  .find("genuine"),
              std::string::npos);
    EXPECT_EQ(exit_code, 0);
}

TEST_P(ReferralAtTheConsole, SaysOfARecalledOneThatItMayNotBeUsedAnyMore) {
    const auto id = sent();
    const auto file = kept("package.html", package_of(id));
    EXPECT_EQ(desk_step(id, "recall", {{"words", "移送单位写错。"}}), "recalled");
    EXPECT_NE(run({"referral", "verify", file}).find("NOT TO BE USED"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReferralAtTheConsole, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
