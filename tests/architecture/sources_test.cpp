#include <gtest/gtest.h>

#include "cpp_text.hpp"
#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

/// Words that must not stand in code, and why. Comments and strings may speak of them.
struct Refused {
    std::string_view word;
    std::string_view why;
};

Offences refused_words(const Sources& sources, std::initializer_list<Refused> refused) {
    Offences found;
    for (const auto& file : sources) {
        const auto text = taken_apart(file.text);
        for (const auto& [word, why] : refused)
            for (auto at = find_word(text.code, word); at != std::string::npos; at = find_word(text.code, word, at + 1))
                found.push_back({file.path, line_at(file.text, at), std::string{word} + ": " + std::string{why}});
    }
    return found;
}

Sources all_but(std::string_view path, Sources sources) {
    std::erase_if(sources, [&](const SourceFile& file) { return file.path == path; });
    return sources;
}

TEST(Sources, NoStdRegex) {
    const auto why = "overflows the stack on long input; match by hand";
    EXPECT_TRUE(nobody(refused_words(server_sources(), {{"std::regex", why}, {"<regex>", why}, {"regex_match", why}})));
}

TEST(Sources, NoRawRandom) {
    const auto why = "chance comes from kernel/random.hpp alone";
    EXPECT_TRUE(nobody(refused_words(product_sources(), {{"rand(", why},
                                                         {"srand(", why},

                                                         {"drand48(", why},
                                                         {"mt19937", why},
                                                         {"mt19937_64", why},
                                                         {"minstd_rand", why},
                                                         {"default_random_engine", why},
                                                         {"std::random_device", why}})));
}

TEST(Sources, NoMemcmpOnSecrets) {
    const auto why = "stops at the first difference and so tells where it is; compare in constant time";
    // The word of a database server about its own warnings is no secret.
    EXPECT_TRUE(nobody(refused_words(all_but("server/platform/sql/commit.cpp", product_sources()),
                                     {{"memcmp(", why}, {"strcmp(", why}, {"strncmp(", why}})));
}

TEST(Sources, TimeComesFromTheClock) {
    const auto why = "now is what kernel/clock.hpp says";
    // The Date header of HTTP is of this machine, whatever clock the house is run by.
    const auto sources =
        all_but("server/platform/http/worker.cpp", all_but("server/kernel/clock.hpp", product_sources()));
    EXPECT_TRUE(nobody(refused_words(sources, {{"system_clock::now", why},
                                               {"time(nullptr)", why},
                                               {"time(NULL)", why},
                                               {"gettimeofday(", why},
                                               {"CLOCK_REALTIME", why}})));
}

TEST(Sources, NobodyIsSentElsewhere) {
    Offences found;
    for (const auto& file : product_sources())
        for (const auto& literal : taken_apart(file.text).literals)
            if (literal.value == "Location" || literal.value == "location" || literal.value == "Refresh")
                found.push_back({file.path, line_at(file.text, literal.begin), "an answer that leads away"});
    EXPECT_TRUE(nobody(found));
}

TEST(Sources, TheDatabaseIsNotAskedForTheTime) {
    Offences found;
    auto sources = files_in("server", {".sql", "_store.cpp"});
    for (const auto& [path, text] : sources)
        for (const auto word : {"CURRENT_TIMESTAMP", "CURRENT_DATE", "now()", "datetime('now"})
            if (const auto at = find_word(text, word); at != std::string::npos)
                if (!(path.ends_with(".cpp") && find_word(taken_apart(text).code, word) != std::string::npos))
                    found.push_back(
                        {path, line_at(text, at), std::string{word} + ": now is what kernel/clock.hpp says"});
    EXPECT_TRUE(nobody(found));
}

TEST(SourcesRules, FindAWordInCodeOnly) {
    const Sources made_up{
        {"server/a.cpp", "// std::regex\nauto s = \"std::regex\";\nstd::regex r;\nstd::regex_match_all m;\n"}};
    EXPECT_EQ(told(refused_words(made_up, {{"std::regex", "no"}})), "server/a.cpp:3: std::regex: no\n");
    EXPECT_EQ(refused_words({{"server/a.cpp", "operand(1); int x = rand();"}}, {{"rand(", "no"}}).size(), 1u);
}

TEST(SourcesRules, TakeCppApart) {
    // The apostrophe of 1'000 opens no character, the quote in '"' opens no string, the raw string hides its quotes.
    const auto text =
        taken_apart("int n = 1'000; char q = '\"'; auto s = R\"x(a \"b\" // c)x\"; /* d */ f(\"e\\\"f\");");
    ASSERT_EQ(text.literals.size(), 2u);
    EXPECT_EQ(text.literals[0].value, "a \"b\" // c");
    EXPECT_EQ(text.literals[1].value, "e\\\"f");
    EXPECT_NE(text.comments.find("/* d */"), std::string::npos);
    EXPECT_EQ(text.code.find("d */"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::architecture
