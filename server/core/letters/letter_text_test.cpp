#include "core/letters/letter_text.hpp"

#include <gtest/gtest.h>

#include "core/letters/letter_digest.hpp"
#include "core/letters/letter_examples.hpp"

namespace gongyou::letters {
namespace {

std::vector<FieldValue> values(std::initializer_list<std::pair<const char*, const char*>> pairs) {
    std::vector<FieldValue> made;
    for (const auto& [name, value] : pairs) made.push_back({FieldName::trusted(name), FieldWords::trusted(value)});
    return made;
}

TEST(LetterText, QuotesLawWithItsNumberFromTheLawFolder) {
    const Shipped shipped;
    const auto text = shipped.text("opinion", filled_in(*shipped.templates.find("opinion")));
    const auto words = words_of(*text);
    // law/packs/zhejiang.toml, opinion.answer: 15 working days, 第二十二条
    EXPECT_NE(words.find("之日起15个工作日内书面答复"), std::string::npos) << words;
    EXPECT_NE(words.find("《浙江省工会劳动法律监督条例》第二十二条"), std::string::npos) << words;
}

TEST(LetterText, SaysThatANumberIsNotCertainWhereItWasNotReadInTheStatute) {
    const Shipped shipped;
    const auto text = shipped.text("mediation_agreement", filled_in(*shipped.templates.find("mediation_agreement")));
    EXPECT_NE(words_of(*text).find("15日（此项以受理机构的答复为准）内，共同向仲裁委员会"), std::string::npos);
    EXPECT_NE(words_of(*text).find("30日内，共同向有管辖权的人民法院"), std::string::npos);
}

TEST(LetterText, OfARegulationOfAnotherProvinceIsRefused) {
    const Shipped shipped;
    const auto pack = shipped.law.pack(law::Place::read("310115").value());
    const auto& made = *shipped.templates.find("opinion");
    const auto text = letter_text(made, filled_in(made), LetterLaw{pack, shipped.articles, date("2026-03-02")});
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, "letter.law_not_here");
}

TEST(LetterText, CountsHeadingsAndItemsAndLeavesOutWhatNobodyFilledIn) {
    const Shipped shipped;
    const Filled fields{{"employer", "云溪晨光针织有限公司"}, {"points", "按月足额支付工资\n依法缴纳社会保险"}};
    const auto text = shipped.text("reminder_letter", fields).value();
    EXPECT_EQ(text.front(), (LetterLine{BlockKind::addressee, 0, "云溪晨光针织有限公司："}));
    EXPECT_EQ(text[3], (LetterLine{BlockKind::items, 1, "按月足额支付工资"}));
    EXPECT_EQ(text[4], (LetterLine{BlockKind::items, 2, "依法缴纳社会保险"}));
    EXPECT_EQ(words_of(text).find("书面回复"), std::string::npos);  // no day to reply by
    EXPECT_NE(words_of(text).find(blank), std::string::npos);       // what must be there is a line to write on
}

TEST(LetterText, SaysSomethingElseWhereAFieldIsNotFilledIn) {
    const Shipped shipped;
    const auto ticked = words_of(shipped.text("proposal", {{"silent", "到2026年11月3日"}}).value());
    EXPECT_NE(ticked.find("□ 拒收意见书\n■ 逾期不答复：到2026年11月3日\n□ 无正当理由不改正\n"), std::string::npos)
        << ticked;
    EXPECT_NE(words_of(shipped.text("reminder_letter", {}).value()).find("不需要回复"), std::string::npos);
}

TEST(LetterText, CountsEnclosuresOnThroughTheLetter) {
    const Shipped shipped;
    const auto text = shipped.text("opinion", {{"enclosures", "谈话记录摘要"}}).value();
    EXPECT_EQ(text.back(), (LetterLine{BlockKind::enclosures, 3, "谈话记录摘要"}));  // after list and form
}

TEST(LetterText, PutsMoneyInDigitsAndCapitals) {
    EXPECT_EQ(in_words(FieldKind::money, "12,000"), "人民币壹万贰仟元整（12,000元）");
    EXPECT_EQ(in_words(FieldKind::date, "2026-03-05"), "2026年3月5日");
}

TEST(LetterText, PrintsBracesThatSomebodyTyped) {
    const Shipped shipped;
    const auto text = shipped.text("reminder_letter", {{"employer", "{law:opinion.answer}"}});
    EXPECT_EQ(text->front().words, "{law:opinion.answer}：");
}

TEST(LetterFields, AreRefusedByName) {
    const Shipped shipped;
    const auto& made = *shipped.templates.find("mediation_agreement");
    const auto wrong =
        checked_fields(made, values({{"total", "一万"}, {"pay_by", "三月"}, {"no_such", "x"}, {"worker", "甲\n乙"}}));
    ASSERT_FALSE(wrong);
    std::string told;
    for (const auto& field : wrong.error().fields) told += field.field + " " + std::string{field.code} + "\n";
    EXPECT_EQ(told,
              "total money.wrong\npay_by date.wrong\nno_such letter.field_unknown\n"
              "worker text.not_allowed_characters\n");
    EXPECT_EQ(is_complete(made, {}).error().fields.size(), 4u);  // worker, employer, facts, copies
}

TEST(FormalCitation, NamesNationalStatutesInFull) {
    EXPECT_EQ(formal_citation("民事诉讼法（2023） 第二百五十条", true), "《中华人民共和国民事诉讼法》第二百五十条");
    EXPECT_EQ(formal_citation("浙江省集体合同条例 第七条", false), "《浙江省集体合同条例》第七条");
    EXPECT_EQ(formal_citation("工伤保险条例 第十七条", true), "《工伤保险条例》第十七条");
}

TEST(LetterDigest, ChangesWithEveryWordRecipientAndAttachment) {
    const Shipped shipped;
    Letter letter{.kind = "reminder_letter", .unit_id = UnitId::trusted("town")};
    letter.employer_id = EmployerId::trusted("one");
    const Filled fields{{"employer", "甲公司"}, {"points", "一项"}};
    const auto text = shipped.text("reminder_letter", fields).value();
    const auto digest = letter_digest(letter, fields, text, {}, {});
    EXPECT_EQ(digest.size(), 64u);
    EXPECT_EQ(digest, letter_digest(letter, fields, text, {}, {}));

    const Filled other{{"employer", "甲公司"}, {"points", "二项"}};
    EXPECT_NE(digest, letter_digest(letter, other, shipped.text("reminder_letter", other).value(), {}, {}));
    EXPECT_NE(digest, letter_digest(letter, fields, text, {FileId::trusted("file")}, {}));
    EXPECT_NE(digest, letter_digest(letter, fields, text, {}, {EmployerId::trusted("one of many")}));
    letter.employer_id = EmployerId::trusted("other");
    EXPECT_NE(digest, letter_digest(letter, fields, text, {}, {}));
}

}  // namespace
}  // namespace gongyou::letters
