#include "core/letters/identity_check.hpp"

#include <gtest/gtest.h>

namespace gongyou::letters {
namespace {

using Found = std::vector<std::string>;

TEST(IdentityCheck, FindsNumbersPlatesTimesAndNamedWorkers) {
    EXPECT_EQ(identity_findings("打13800001111问"), Found{"13800001111"});
    EXPECT_EQ(identity_findings("证件33010619900307123X。"), Found{"33010619900307123X"});
    EXPECT_EQ(identity_findings("他开浙A12345，还有浙AD12345"), (Found{"浙A12345", "浙AD12345"}));
    EXPECT_EQ(identity_findings("9点30分打卡，14:05离开"), (Found{"9点30分", "14:05"}));
    EXPECT_EQ(identity_findings("职工王小明反映"), Found{"王小明"});
}

TEST(IdentityCheck, LeavesDaysMoneyAndOfficesAlone) {
    EXPECT_EQ(identity_findings("2026年3月5日前补发12000元，共23人，电话0571-12351"), Found{});
    EXPECT_EQ(identity_findings("职工工资、员工手册、云溪镇总工会"), Found{});
}

TEST(IdentityCheck, WantsEachFindingConfirmedButTheUnionsOwnContact) {
    const Filled fields{{"contact", "孙经办 13900002222"}, {"points", "9点30分以后不算加班"}};
    const auto refused = names_nobody(fields, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front(), (FieldFault{"points", "letter.identity_found", {{"found", "9点30分"}}}));
    EXPECT_TRUE(names_nobody(fields, {Line<1, 60>::trusted("9点30分")}));
}

}  // namespace
}  // namespace gongyou::letters
