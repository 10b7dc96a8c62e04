#include <gtest/gtest.h>

#include <algorithm>

#include "programmes/checkup/checkup.hpp"
#include "programmes/checkup/phrase_book.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup {
namespace {

/// The law of autumn 2025 in 黄岩 (second tier of the minimum wage).
const LawNumbers& law_of_autumn() {
    static const auto made = [] {
        const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
        return law_numbers(book.value(), date("2025-10-15"), "331003", 2);
    }();
    return made;
}

bool fires(const Report& report, std::string_view code) {
    for (const auto& finding : report.findings)
        if (finding.code == code) return true;
    return false;
}

std::string unlawful_codes(const Report& report) {
    std::string out;
    for (const auto& finding : report.findings)
        if (finding.severity == "unlawful") out += finding.code + " ";
    return out;
}

class Phrases : public testing::TestWithParam<std::string> {};

/// What is missing is told of a whole contract only.
TEST_P(Phrases, FireAloneWhereTheyMustAndOnlyThere) {
    for (const auto& phrase : phrases_of(GetParam())) {
        const auto* rule = rule_named(phrase.code);
        if (rule == nullptr || rule->severity == Severity::missing) continue;
        EXPECT_EQ(fires(check_up(phrase.words, law_of_autumn()), phrase.code), phrase.must_fire)
            << phrase.code << " " << phrase.words;
    }
}

/// A sound clause makes nothing else unlawful there.
TEST_P(Phrases, FireInAContractWhereTheyMustAndOnlyThere) {
    const ModelContract model;
    for (const auto& phrase : phrases_of(GetParam())) {
        if (rule_named(phrase.code) == nullptr) continue;
        const auto report = check_up(model.with(phrase), law_of_autumn());
        EXPECT_EQ(fires(report, phrase.code), phrase.must_fire) << phrase.code << " " << phrase.words;
        if (!phrase.must_fire) {
            EXPECT_EQ(unlawful_codes(report), "") << phrase.words;
        }
    }
}

std::string between(const std::string& text, const Finding& finding) {
    const auto read = characters(text);
    return utf8(std::u32string_view{read}.substr(static_cast<std::size_t>(finding.start),
                                                 static_cast<std::size_t>(finding.end - finding.start)));
}

/// One after the other under the title of each kind of paper: rules meet words there that the title alone explains.
TEST_P(Phrases, AreReadInPapersOfEveryKind) {
    for (const auto* title :
         {"", "劳动合同书", "非全日制劳动合同", "劳务派遣合同", "劳务协议", "实习协议", "骑手合作协议", "竞业限制协议",
          "培训服务期协议", "承诺书", "员工手册", "解除劳动合同协议书"}) {
        std::string text = title;
        for (const auto& phrase : phrases_of(GetParam())) text += "\n" + phrase.words;
        for (const auto& finding : check_up(text, law_of_autumn()).findings)
            EXPECT_EQ(between(text, finding), finding.evidence) << title << " " << finding.code;
    }
}

std::string name_of_file(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '/', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Groups, Phrases, testing::ValuesIn(phrase_files()), name_of_file);

TEST(ModelContract, IsSound) {
    const auto report = check_up(ModelContract{}.text(), law_of_autumn());
    EXPECT_EQ(report.doc_type, "LC");
    for (const auto& finding : report.findings) ADD_FAILURE() << finding.code << " " << finding.evidence;
}

TEST(Evidence, IsTheExactSubstringOfTheText) {
    const std::string text = "劳动合同　第１条\r\n试用期　 考核不理想的，可再延长 一至三个月。\n";
    const auto report = check_up(text, law_of_autumn());
    ASSERT_EQ(report.findings.size(), 1u);
    const auto& finding = report.findings.front();
    EXPECT_EQ(finding.code, "PROB-04");
    EXPECT_EQ(between(text, finding), finding.evidence);
}

}  // namespace
}  // namespace gongyou::checkup
