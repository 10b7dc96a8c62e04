#include "core/letters/letter_template.hpp"

#include <gtest/gtest.h>

#include <set>

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

int blanks_in(std::string_view words) {
    int found = 0;
    for (auto at = words.find(blank); at != std::string_view::npos; at = words.find(blank, at + blank.size())) ++found;
    return found;
}

TEST(LetterTemplates, AreThereForEveryPaperOfLabourRights) {
    std::string kinds;
    for (const auto& made : shipped().templates.all()) kinds += made.kind + " ";
    EXPECT_EQ(
        kinds,
        "answer_form approval_slip arbitration_review arrears_list authority_reminder bargaining_offer "
        "bargaining_reply check_form checkup_report correction evidence_list file_contents "
        "inquiry_record inspection_notice judicial_confirmation lead_transfer mediation_acceptance mediation_agreement "
        "mediation_application mediation_ended mediation_minutes mediation_refusal opinion payment_order "
        "power_of_attorney proof_of_service proposal public_reminder reminder_letter report_refusal representatives "
        "request_to_county satisfaction secrecy_promise talk_record transfer_feedback transfer_receipt "
        "wage_plan ");
}

TEST(LetterTemplates, HaveEachANumberOfTheirOwn) {
    std::set<std::string> forms;
    for (const auto& made : shipped().templates.all()) EXPECT_TRUE(forms.insert(made.number).second) << made.number;
}

TEST(LetterTemplates, ArePutTogetherWithNothingLeftInBraces) {
    for (const auto& made : shipped().templates.all()) {
        const auto text = shipped().text(made.kind, filled_in(made));
        ASSERT_TRUE(text) << made.kind << " " << text.error().code;
        const auto words = words_of(*text);
        EXPECT_EQ(words.find('{'), std::string::npos) << words;
        std::string by_hand;  // lines the template itself leaves to whoever signs or answers on paper
        for (const auto& block : made.body)
            if (block.unless.empty()) by_hand += block.text + "\n";
        EXPECT_EQ(blanks_in(words), blanks_in(by_hand)) << words;
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

TEST(LetterTemplates, DoNotLoadWithATableWithoutColumnsOrWithWordsBesideItsField) {
    const auto fault_of_table = [](std::string text, std::vector<std::string> columns) {
        auto made = small("{employer}");
        made.fields.push_back({"answers", "答复", "Answers", FieldKind::text, true});
        made.body.push_back({.as = BlockKind::table, .text = std::move(text), .columns = std::move(columns)});
        return fault_of(made);
    };
    EXPECT_EQ(fault_of_table("{answers}", {"意见", "措施"}), "");  // optional without `when`: rows to fill in by hand
    EXPECT_EQ(fault_of_table("{answers}", {}), "letter.template_table");
    EXPECT_EQ(fault_of_table("核稿|{answers}", {"环节", "意见"}), "letter.template_table");
    auto made = small("{employer}");
    made.body.front().columns = {"意见"};  // of a paragraph
    EXPECT_EQ(fault_of(made), "letter.template_table");
}

TEST(LetterTemplates, DoNotLoadWithASentenceInsteadOfAFieldNobodyKnows) {
    auto made = small("{employer}");
    made.body.push_back({.as = BlockKind::body, .text = "不需要回复。", .unless = {"reply_by"}});
    EXPECT_EQ(fault_of(made), "letter.template_field_unknown");
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
    const auto request = shipped().templates.find("request_to_county")->issuers;  // the county issues it itself
    for (const auto kind : {UnitKind::county, UnitKind::city, UnitKind::province, UnitKind::enterprise})
        EXPECT_FALSE(may_issue(request, kind)) << name_of(kind);
    EXPECT_TRUE(may_issue(request, UnitKind::township));
}

}  // namespace
}  // namespace gongyou::letters
