#include "programmes/rights/legal_aid_form.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "platform/paper/reading.hpp"

namespace gongyou::rights {
namespace {

class LegalAidForm : public testing::Test {
protected:
    AidFacts facts() {
        AidFacts facts{.today = date("2026-03-02"), .union_name = "县总工会", .union_phone = "0000-88010000"};
        facts.means = pack_.rule("legal_aid.decide", facts.today).value();
        facts.urgent = pack_.rule("legal_aid.urgent", facts.today).value();
        facts.assignment = pack_.rule("legal_aid.assign", facts.today).value();
        facts.decision = AidDay{*facts.means, date("2026-03-09")};
        return facts;
    }
    static std::string words_of(const AidFacts& facts) {
        const auto document = legal_aid_form(facts);
        std::string words;
        for (const auto& line : paper::reading_of(document)) words += line.text + "\n";
        return words;
    }
    law::LawBook book_ = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    law::RulePack pack_ = book_.pack(*law::Place::read("330199"));
};

TEST_F(LegalAidForm, SaysWhatToExpectOfTheAgencyByItsLawAndThatItIsNotTheUnions) {
    const auto words = words_of(facts());
    EXPECT_NE(words.find("7日内决定给不给"), std::string::npos);
    EXPECT_NE(words.find("到2026年3月9日"), std::string::npos);
    EXPECT_NE(words.find("3日内指派"), std::string::npos);
    EXPECT_NE(words.find("第四十三条"), std::string::npos);
    EXPECT_NE(words.find("这是法律援助机构的期限"), std::string::npos);
    EXPECT_EQ(words.find("先行提供"), std::string::npos);
}

TEST_F(LegalAidForm, AsksForAidAtOnceWhereFewerThanSevenDaysAreLeft) {
    auto near = facts();
    near.limit =
        counted_limit({TimeLimit::award_suit, date("2026-02-20")}, pack_, book_.calendar(), near.today).value();
    // Fifteen days after 20 February are 7 March: five days are left.
    const auto words = words_of(near);
    EXPECT_NE(words.find("请求先行提供法律援助"), std::string::npos);
    EXPECT_NE(words.find("到2026年3月7日为止，距届满不足7日"), std::string::npos);
    EXPECT_NE(words.find("第四十四条"), std::string::npos);
}

TEST_F(LegalAidForm, TicksTheMeansOnlyForMigrantWorkersWhoClaimWages) {
    auto migrant = facts();
    EXPECT_NE(words_of(migrant).find("□ 进城务工人员"), std::string::npos);
    migrant.is_migrant_for_wages = true;
    EXPECT_NE(words_of(migrant).find("☑ 进城务工人员"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::rights
