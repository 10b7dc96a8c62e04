#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "kernel/clock.hpp"
#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

/// The value of `field` in a block of TOML, without its quotes; empty if it is not there.
std::string_view value_of(std::string_view block, std::string_view field) {
    const auto at = block.find("\n" + std::string{field} + " = ");
    if (at == std::string_view::npos) return {};
    auto value = block.substr(at + field.size() + 4);
    value = value.substr(0, value.find('\n'));
    if (value.size() >= 2 && value.front() == '"') value = value.substr(1, value.size() - 2);
    return value;
}

/// Read as a lawyer reads it, block by block: a second pair of eyes beside the program's own reader.
Offences rules_without_provenance(const Sources& packs, Date today) {
    Offences found;
    for (const auto& [path, text] : packs) {
        constexpr std::string_view opening = "\n[[rule]]\n";
        for (auto at = text.find(opening); at != std::string::npos; at = text.find(opening, at + 1)) {
            const auto begin = at + opening.size() - 1;
            const auto block = std::string_view{text}.substr(begin, text.find("\n[", begin) - begin);
            const auto line = line_at(text, at + 1);
            const std::string code{value_of(block, "code")};
            for (const auto field : {"code", "source", "tag", "from", "checked"})
                if (value_of(block, field).empty()) found.push_back({path, line, code + " does not say its " + field});
            const auto checked = Date::parse(value_of(block, "checked"));
            if (checked && *checked > today) found.push_back({path, line, code + " was checked in the future"});
        }
    }
    return found;
}

/// No source and no check, no calendar.
Offences calendars_without_provenance(const Sources& calendars) {
    Offences found;
    for (const auto& [path, text] : calendars)
        for (const auto field : {"source", "tag", "checked"})
            if (value_of(text, field).empty()) found.push_back({path, 1, std::string{"does not say its "} + field});
    return found;
}

TEST(Law, EveryLegalRuleNamesItsSourceAndItsCheck) {
    const auto packs = files_in("law/packs", {".toml"});
    ASSERT_FALSE(packs.empty());
    EXPECT_TRUE(nobody(rules_without_provenance(packs, SystemClock{}.today())));
    EXPECT_TRUE(nobody(calendars_without_provenance(files_in("law/holidays", {".toml"}))));
}

TEST(Law, IsReadAsPublished) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    std::string fault;
    if (!book) {
        fault = book.error().code;
        for (const auto& [name, value] : book.error().params) fault += " " + name + "=" + value;
    }
    EXPECT_EQ(fault, "");
}

TEST(LawRules, FindARuleWithoutSourceOrCheckedInTheFuture) {
    const Sources made_up{{"law/packs/made_up.toml",
                           "[pack]\nname = \"made_up\"\n\n[[rule]]\ncode = \"a.good\"\nfrom = 2020-01-01\nsource = "
                           "\"某条例\"\ntag = \"LAW\"\nchecked = 2026-11-23\n\n[[rule]]\ncode = \"a.bad\"\nfrom = "
                           "2020-01-01\ntag = \"LAW\"\nchecked = 2026-11-26\n"}};
    EXPECT_EQ(told(rules_without_provenance(made_up, date("2026-11-25"))),
              "law/packs/made_up.toml:11: a.bad does not say its source\n"
              "law/packs/made_up.toml:11: a.bad was checked in the future\n");
}

}  // namespace
}  // namespace gongyou::architecture
