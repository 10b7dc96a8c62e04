#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "cpp_text.hpp"
#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

/// Whether a test's body can fail: it expects something itself, or calls something that says so in its name.
bool expects_something(std::string_view body) {
    for (const auto word : {"EXPECT_", "ASSERT_", "FAIL(", "ADD_FAILURE(", "static_assert(", "expect_", "require_"})
        if (body.find(word) != std::string_view::npos) return true;
    return false;
}

Offences tests_that_cannot_fail(const Sources& sources) {
    Offences found;
    for (const auto& file : sources) {
        const auto text = taken_apart(file.text);
        for (const auto macro : {"TEST(", "TEST_F(", "TEST_P(", "TYPED_TEST("}) {
            for (auto at = find_word(text.code, macro); at != std::string::npos;
                 at = find_word(text.code, macro, at + 1)) {
                const auto open = text.code.find('(', at);
                const auto name_end = behind_closing(text.code, open);
                const auto body = skip_space(text.code, name_end);
                if (body >= text.code.size() || text.code[body] != '{') continue;
                const auto end = behind_closing(text.code, body);
                if (!expects_something(std::string_view{text.code}.substr(body, end - body)))
                    found.push_back({file.path, line_at(file.text, at),
                                     file.text.substr(open + 1, name_end - open - 2) + " expects nothing"});
            }
        }
    }
    return found;
}

TEST(Tests, EveryTestExpectsSomething) {
    EXPECT_TRUE(nobody(tests_that_cannot_fail(files_in("server", {"_test.cpp"}))));
    EXPECT_TRUE(nobody(tests_that_cannot_fail(files_in("tests", {"_test.cpp"}))));
}

TEST(Tests, NobodyWaitsByTheClockOnTheWall) {
    Offences found;
    for (const auto& file : files_in("server", {"_test.cpp"})) {
        if (file.path == "server/platform/http/limits_test.cpp") continue;  // slow senders are what it is about
        const auto text = taken_apart(file.text);
        for (const auto word : {"sleep_for", "sleep_until", "usleep", "DISABLED_"})
            if (const auto at = text.code.find(word); at != std::string::npos)
                found.push_back({file.path, line_at(file.text, at), std::string{word} + ": wait for the thing itself"});
    }
    EXPECT_TRUE(nobody(found));
}

TEST(TestsRules, FindATestThatCannotFail) {
    const Sources made_up{{"server/a_test.cpp",
                           "TEST(A, Good) { EXPECT_EQ(1, 1); }\n"
                           "TEST(A, Empty) { const char* s = \"}\"; run(s); /* EXPECT_EQ */ }\n"
                           "TEST_F(B, AlsoGood) { for (;;) { expect_all_well(); } }\n"}};
    EXPECT_EQ(told(tests_that_cannot_fail(made_up)), "server/a_test.cpp:2: A, Empty expects nothing\n");
}

}  // namespace
}  // namespace gongyou::architecture
