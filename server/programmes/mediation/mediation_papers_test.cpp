#include "programmes/mediation/mediation_papers.hpp"

#include <gtest/gtest.h>

namespace gongyou::mediation {
namespace {

PaperParty paper_party(Side side, PartyKind kind, std::string_view name) {
    PaperParty made{.side = side, .kind = kind, .who = {}};
    made.who.name = *Line<1, 100>::read(name);
    return made;
}

MediationFacts the_cooks_case() {
    MediationFacts facts{.subject = "拖欠一月和二月工资",
                         .facts = "二月二十八日离职，两个月工资没有发。",
                         .received_on = date("2026-03-04"),
                         .ends_on = date("2026-03-19"),
                         .mediator = "王调解员",
                         .organisation = "丁山社区和谐劳动关系服务站",
                         .contact = "丁山社区和谐劳动关系服务站 0571-12351",
                         .arbitration = "区仲裁委员会"};
    facts.parties = {paper_party(Side::applicant, PartyKind::person, "李师傅"),
                     paper_party(Side::respondent, PartyKind::employer, "临江饭店")};
    facts.parties[0].who.phone = *Line<0, 20>::read("13800001111");
    facts.parties[1].who.delivery_address = *Line<0, 200>::read("临江路 8 号");
    ClaimLine line;
    line.name = *Line<1, 40>::read("李师傅");
    line.amount_fen = 960'000;
    line.from = when("2026-01");
    line.to = when("2026-02");
    facts.claims.push_back(line);
    return facts;
}

TEST(MediationPapers, OfAnApplicationNameBothSidesAndEachRequest) {
    const auto fields = application_fields(the_cooks_case());
    EXPECT_EQ(fields.at("applicant"), "李师傅");
    EXPECT_EQ(fields.at("respondent"), "临江饭店");
    EXPECT_EQ(fields.at("applicant_data"), "电话13800001111");
    EXPECT_EQ(fields.at("requests"), "李师傅，劳动报酬，2026年1月至2026年2月，9,600元");
    EXPECT_EQ(fields.at("applied_on"), "2026-03-04");
    EXPECT_FALSE(fields.contains("respondent_data"));  // nothing is known, so nothing is said
}

TEST(MediationPapers, OfAnAcceptanceSayTheLastDayAndTheSession) {
    auto facts = the_cooks_case();
    Session session;
    session.starts_on = date("2026-03-12");
    session.starts_at = "09:30";
    session.place = "二楼调解室";
    facts.first_session = session;
    const auto fields = acceptance_fields(facts, "临江饭店", "营业执照复印件");
    EXPECT_EQ(fields.at("addressee"), "临江饭店");
    EXPECT_EQ(fields.at("ends_on"), "2026-03-19");
    EXPECT_EQ(fields.at("session"), "2026年3月12日 09:30，二楼调解室");
    EXPECT_EQ(fields.at("mediators"), "王调解员");
}

TEST(MediationPapers, OfAnAgreementSayEachTermOnceInDigitsAndCapitals) {
    AgreementTerms terms;
    AgreementItem item;
    item.what = *Line<2, 200>::read("支付工资");
    item.from = *Line<1, 100>::read("临江饭店");
    item.to = *Line<1, 100>::read("李师傅");
    item.amount_fen = 960'000;
    item.instalments.push_back({500'000, date("2026-03-31")});
    item.instalments.push_back({460'000, date("2026-04-30")});
    terms.items.push_back(item);
    const auto fields = agreement_fields(the_cooks_case(), terms);
    EXPECT_EQ(fields.at("worker"), "李师傅");
    EXPECT_EQ(fields.at("employer"), "临江饭店");
    EXPECT_FALSE(fields.contains("total"));  // the terms say it, and nothing is promised twice
    EXPECT_EQ(fields.at("terms"),
              "临江饭店对李师傅：支付工资，共人民币玖仟陆佰元整（9,600元）"
              "；第1期5,000元，最晚2026年3月31日；第2期4,600元，最晚2026年4月30日");
    EXPECT_EQ(fields.at("copies"), "3份");
}

TEST(MediationPapers, OfAnEndAndOfARefusalSayWhereToGo) {
    const auto ended = ended_fields(the_cooks_case(), "李师傅", date("2026-03-19"), "双方差距太大。", "身份证");
    EXPECT_EQ(ended.at("arbitration"), "区仲裁委员会");
    EXPECT_EQ(ended.at("ended_on"), "2026-03-19");
    EXPECT_EQ(ended.at("matter"), "拖欠一月和二月工资");
    const auto refused = not_accepted_fields(the_cooks_case(), "已经在仲裁。", "继续仲裁");
    EXPECT_EQ(refused.at("reason"), "已经在仲裁。");
    EXPECT_EQ(refused.at("contact"), "丁山社区和谐劳动关系服务站 0571-12351");
}

TEST(MediationPapers, OfBothRoutesAreTheTwoPartiesTogether) {
    const auto review = review_fields(the_cooks_case(), "区仲裁委员会", "12号", date("2026-03-12"), date("2026-03-13"));
    EXPECT_EQ(review.at("commission"), "区仲裁委员会");
    EXPECT_EQ(review.at("effective_on"), "2026-03-12");
    const auto confirmation =
        confirmation_fields(the_cooks_case(), "区人民法院", "12号", date("2026-03-12"), date("2026-03-13"));
    EXPECT_EQ(confirmation.at("court"), "区人民法院");
    EXPECT_EQ(confirmation.at("employer_address"), "临江路 8 号");
    EXPECT_EQ(confirmation.at("worker"), "李师傅");
}

TEST(MediationPapers, OfMinutesHoldWhatWasSaid) {
    Session session;
    session.starts_on = date("2026-03-12");
    session.starts_at = "09:30";
    session.place = "二楼调解室";
    session.video = "共享法庭一号屏";
    SessionRecord record;
    record.gist = *Paragraphs<0, 4000>::read("双方核对了工资条。");
    const auto fields = minutes_fields(the_cooks_case(), session, record, "记录人");
    EXPECT_EQ(fields.at("talk"), "双方核对了工资条。");
    EXPECT_EQ(fields.at("session"), "2026年3月12日 09:30，二楼调解室（视频：共享法庭一号屏）");
    EXPECT_FALSE(fields.contains("outcome"));
}

}  // namespace
}  // namespace gongyou::mediation
