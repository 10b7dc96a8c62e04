#include <gtest/gtest.h>

#include <filesystem>

#include "platform/config/explain_config.hpp"
#include "platform/config/read_config.hpp"

namespace gongyou::config {
namespace {

TEST(Config, HasATextInBothLanguagesForEveryKeyAndNoOther) {
    std::size_t keys = 0;
    for_each_member_type<Config>([&]<class>(std::string_view name) {
        ++keys;
        EXPECT_FALSE(text_of_key(name).zh.empty()) << name;
        EXPECT_FALSE(text_of_key(name).en.empty()) << name;
    });
    EXPECT_EQ(keys, std::size(key_texts));
}

TEST(Config, ExplainedDefaultsReadBackAsTheDefaults) { EXPECT_EQ(read_config(explain_config({})).value(), Config{}); }

TEST(Config, TakesEachKindOfValueFromAFile) {
    const auto config =
        read_config("port = 9000\ndemo = true\nlisten = \"0.0.0.0\"\nproxies = [\"10.0.0.1\", \"10.0.0.2\"]\n");
    ASSERT_TRUE(config);
    EXPECT_EQ(config->port, 9000);
    EXPECT_TRUE(config->demo);
    EXPECT_EQ(config->listen, "0.0.0.0");
    EXPECT_EQ(config->proxies, (std::vector<std::string>{"10.0.0.1", "10.0.0.2"}));
    EXPECT_EQ(config->readers, 4);
}

TEST(Config, LooksForTheLawBesideTheProgram) {
    EXPECT_EQ(law_folder({}), (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "law").string());
    EXPECT_EQ(law_folder(read_config("law = \"/srv/law\"\n").value()), "/srv/law");
}

TEST(Config, RefusesAnUnknownKeyAndNamesTheNearest) {
    const auto config = read_config("prot = 9000\n");
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, "config.unknown_key");
    EXPECT_EQ(config.error().params.at("key"), "prot");
    EXPECT_EQ(config.error().params.at("nearest"), "port");
}

TEST(Config, RefusesWrongValuesByKey) {
    for (const auto* text : {"port = \"9000\"\n", "port = 65536\n", "port = -1\n", "port = 1.5\n"}) {
        const auto config = read_config(text);
        ASSERT_FALSE(config) << text;
        EXPECT_EQ(config.error().code, "config.wrong_value");
        EXPECT_EQ(config.error().params.at("key"), "port");
    }
    EXPECT_EQ(read_config("profile = \"rot13\"\n").error().params.at("expected"), "intl guomi");
    EXPECT_EQ(read_config("proxies = [1]\n").error().code, "config.wrong_value");
    EXPECT_EQ(read_config("demo = \"yes\"\n").error().code, "config.wrong_value");
}

TEST(Config, TellsTheLineOfAFileItCannotRead) {
    const auto config = read_config("port = 9000\nlisten = \n");
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, "config.unreadable");
    EXPECT_EQ(config.error().params.at("line"), "2");
}

TEST(Config, FlagsWinOverTheFile) {
    auto config = read_config("port = 9000\n").value();
    EXPECT_TRUE(set_value(config, "port", "9001"));
    EXPECT_TRUE(set_value(config, "proxies", "10.0.0.1,10.0.0.2"));
    EXPECT_EQ(config.port, 9001);
    EXPECT_EQ(config.proxies.size(), 2u);
    EXPECT_EQ(set_value(config, "port", "9001x").error().code, "config.wrong_value");
    EXPECT_EQ(set_value(config, "nonsense", "1").error().code, "config.unknown_key");
}

TEST(Config, KeepsTheKeysOutOfTheData) {
    EXPECT_TRUE(check_together({}));
    EXPECT_FALSE(check_together({.data = "/srv/gongyou", .key_file = "/srv/gongyou/keys/gongyou.key"}));
    EXPECT_TRUE(check_together({.data = "/srv/gongyou", .key_file = "/srv/gongyou.key"}));
    EXPECT_FALSE(check_together({.data = "/srv/gongyou", .migration_backups = "/srv/gongyou/backups"}));
    EXPECT_EQ(check_together({.tls_certificate = "a.pem"}).error().params.at("key"), "tls_key");
}

TEST(Config, PutsKeysAndBackupsBesideTheDataHoweverItsFolderIsTyped) {
    for (const auto* folder : {"/srv/gongyou", "/srv/gongyou/", "/srv/./gongyou"}) {
        EXPECT_EQ(key_file_of({.data = folder}), "/srv/gongyou.key");
        EXPECT_EQ(migration_backups_of({.data = folder}), "/srv/gongyou.before-migration");
        EXPECT_TRUE(check_together({.data = folder}));
    }
}

TEST(Config, PutsSqliteIntoTheDataFolderUnlessADatabaseIsNamed) {
    EXPECT_EQ(database_url({.data = "/srv/gongyou"}), "sqlite:///srv/gongyou/gongyou.db");
    EXPECT_EQ(database_url({.database = "postgresql://g@/g"}), "postgresql://g@/g");
}

}  // namespace
}  // namespace gongyou::config
