#include "core/letters/letter_template.hpp"

#include <gtest/gtest.h>

#include "core/letters/letter_examples.hpp"

namespace gongyou::letters {
namespace {

const Shipped& shipped() {
    static const Shipped all;
    return all;
}

/// A template with one field and one paragraph.
LetterTemplate small(std::string text) {
    LetterTemplate made;
    made.kind = "small";
    made.number = "{mark}提〔{year}〕{number}号";
    made.law = {"opinion.answer", "agreement.arbitration_review"};
    made.fields = {{"employer", "用人单位", "Employer"}};
    made.body = {{BlockKind::body, std::move(text), {}}};
    return made;
}

std::string_view fault_of(const LetterTemplate& made) {
    const auto checked = check_template(made, shipped().law, shipped().articles);
    return checked ? "" : checked.error().code;
}

TEST(LetterTemplates, AreThereForEveryPaperOfMediationAndSupervision) {
    std::string kinds;
    for (const auto& made : shipped().templates.all()) kinds += made.kind + " ";
    EXPECT_EQ(kinds,
              "arbitration_review judicial_confirmation lead_transfer mediation_acceptance mediation_agreement "
              "mediation_application mediation_ended mediation_minutes mediation_refusal opinion proof_of_service "
              "proposal public_reminder reminder_letter report_refusal ");
}

TEST(LetterTemplates, ArePutTogetherWithNothingLeftInBraces) {
    for (const auto& made : shipped().templates.all()) {
        const auto text = shipped().text(made.kind, filled_in(made));
        ASSERT_TRUE(text) << made.kind << " " << text.error().code;
        const auto words = words_of(*text);
        EXPECT_EQ(words.find('{'), std::string::npos) << words;
        EXPECT_EQ(words.find(blank), std::string::npos) << words;
    }
}

TEST(LetterTemplates, DoNotLoadWithAFieldNobodyKnowsOrNobodyUses) {
    EXPECT_EQ(fault_of(small("{employer}：")), "");
    EXPECT_EQ(fault_of(small("{employer}：{reason}")), "letter.template_field_unknown");
    EXPECT_EQ(fault_of(small("{employer")), "letter.template_field_unknown");
    EXPECT_EQ(fault_of(small("没有称呼")), "letter.template_field_unused");
}

TEST(LetterTemplates, DoNotLoadWithLawThatIsNotThereOrNotLaw) {
    EXPECT_EQ(fault_of(small("{employer}依据{law:opinion.answer}")), "");
    EXPECT_EQ(fault_of(small("{employer}依据{law:opinion.no_such}")), "letter.template_law_unknown");
    EXPECT_EQ(fault_of(small("{employer}依据{law:agreement.arbitration_review}")), "letter.template_not_law");  // PUB
    EXPECT_EQ(fault_of(small("{employer}在{amount:agreement.arbitration_review}内")), "");
    EXPECT_EQ(fault_of(small("{employer}依据{law:mediation.binding}")), "letter.template_not_law");  // not in its list
}

TEST(LetterTemplates, DoNotLoadWithANumberWithoutYear) {
    auto made = small("{employer}");
    made.number = "{mark}提第{number}号";
    EXPECT_EQ(fault_of(made), "letter.template_number");
}

TEST(LetterTemplates, ProposalsAndLeadsAreTheLocalFederations) {
    EXPECT_FALSE(may_issue(shipped().templates.find("proposal")->issuers, UnitKind::township));  // 条例 第二十三条
    EXPECT_TRUE(may_issue(shipped().templates.find("proposal")->issuers, UnitKind::county));
    EXPECT_TRUE(may_issue(shipped().templates.find("opinion")->issuers, UnitKind::township));  // 条例 第二十一条
    EXPECT_FALSE(may_issue(shipped().templates.find("opinion")->issuers, UnitKind::partner));
}

}  // namespace
}  // namespace gongyou::letters
