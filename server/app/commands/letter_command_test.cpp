#include "app/commands/letter_command.hpp"

#include <algorithm>
#include <fstream>

#include "app/letter_road_house.hpp"

namespace gongyou::app {
namespace {

/// The program, as typed at a console, beside a house that has issued a letter.
class LetterAtTheConsole : public LetterRoad {
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
    std::string paper_of(const std::string& id) {
        app.as(checker);
        return app.get("/api/desk/letters/" + id + "/letter.pdf").body;
    }
    std::string kept(const std::string& name, const std::string& bytes) {
        const auto file = (folder / name).string();
        std::ofstream{file, std::ios::binary} << bytes;
        return file;
    }

    crypto::TestFolder folder;
    int exit_code = 0;
};

TEST_P(LetterAtTheConsole, IsGenuineAlteredOrNoLetter) {
    const auto bytes = paper_of(issued());
    const auto genuine = run({"letter", "verify", kept("letter.pdf", bytes)});
    EXPECT_EQ(exit_code, 0) << genuine;
    EXPECT_NE(genuine.find("genuine: 云溪工监提〔2026〕1号"), std::string::npos) << genuine;

    auto other = bytes;
    other[other.size() / 3] ^= 1;
    EXPECT_NE(run({"letter", "verify", kept("other.pdf", other)}).find("ALTERED"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
    EXPECT_NE(run({"letter", "verify", kept("none.pdf", "%PDF-1.5\n")}).find("no letter"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
    EXPECT_NE(run({"letter", "verify", "/nowhere.pdf"}).find("letter.no_such_file"), std::string::npos);
    EXPECT_EQ(exit_code, 1);
}

TEST_P(LetterAtTheConsole, IsCheckedWithThePublicKeyAloneWhereThereIsNoStore) {
    const auto file = kept("letter.pdf", paper_of(issued()));
    const auto key = run({"letter", "key"});
    EXPECT_EQ(exit_code, 0) << key;
    const auto told = run({"letter", "verify", file, "--key", kept("key", key)}, false);
    EXPECT_EQ(exit_code, 0) << told;
    EXPECT_NE(told.find("genuine"), std::string::npos) << told;
}

TEST_P(LetterAtTheConsole, IsVoidOrReplacedAsTheHouseKnowsByNow) {
    const auto voided = issued();
    const auto replaced = issued();
    const auto first = kept("first.pdf", paper_of(voided)), second = kept("second.pdf", paper_of(replaced));
    app.as(signer);
    ASSERT_EQ(step(voided, "annul", {{"words", "主送单位写错。"}}), "voided");
    issued({{"replaces", replaced}, {"fields", reminder("更正后的事项。")}});
    EXPECT_NE(run({"letter", "verify", first}).find("VOID since 2026-03-02"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
    EXPECT_NE(run({"letter", "verify", second}).find("REPLACED by 云溪工监提〔2026〕3号"), std::string::npos);
    EXPECT_EQ(exit_code, 2);
}

INSTANTIATE_TEST_SUITE_P(Databases, LetterAtTheConsole, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
