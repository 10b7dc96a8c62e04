#include "programmes/checkup/paper/bearing.hpp"

#include <gtest/gtest.h>

namespace gongyou::checkup {
namespace {

std::vector<bool> spares(std::string_view text) {
    const auto paper = read_paper(characters(text));
    std::vector<bool> out;
    for (const auto& sentence : paper.sentences) out.push_back(sentence.spares_worker || sentence.is_reported);
    return out;
}

using Told = std::vector<bool>;

TEST(Bearing, OfADenialIsTheWorkersOnlyWhereWhatIsDeniedWouldWeighOnHim) {
    EXPECT_EQ(spares("公司不收押金，不扣证件。"), Told{true});
    EXPECT_EQ(spares("公司不支付加班费，不安排补休。"), Told{false});
    EXPECT_EQ(spares("公司不得拒绝员工的辞职。"), Told{true});
    EXPECT_EQ(spares("员工不得拒绝加班。"), Told{false});
    EXPECT_EQ(spares("乙方无须缴纳保证金。"), Told{true});
    EXPECT_EQ(spares("公司无须支付经济补偿。"), Told{false});
}

TEST(Bearing, OfADenialEndsAtABut) {
    EXPECT_EQ(spares("公司不收押金，但员工须交纳工装保证金500元。"), (Told{true, false}));
    EXPECT_EQ(spares("公司可以调岗，但查无实据的，不得处分任何人。"), Told{false});
}

TEST(Bearing, ReachesBackFromADenialThatStandsBehind) {
    EXPECT_EQ(spares("押金、保证金、服装费，本店统统不收。"), Told{true});
    EXPECT_EQ(spares("加班费、年休假一律没有。"), Told{false});
}

TEST(Bearing, OfWhatIsOutOfForceOrToldIsNothing) {
    EXPECT_EQ(spares("墙上“迟到罚二十”的旧告示从今天起作废。"), Told{true});
    EXPECT_EQ(spares("有人说辞职要扣半个月工资，没有的事。"), Told{true});
    EXPECT_EQ(spares("调休逾期作废。"), Told{false});
}

TEST(Bearing, OfWhatAFirmDoesNotDoGoesOnDownItsList) {
    EXPECT_EQ(spares("我是竹器厂的老板。\n下面这些我一样都不做：\n收押金；\n出厂门翻包。\n迟到罚二十。\n"),
              (Told{false, false, true, true, false}));
    EXPECT_EQ(spares("我向厂里保证，下面这些我一样都不做：\n怀孕；\n找劳动局。\n"), (Told{false, false, false}));
    EXPECT_EQ(spares("甲方不得：一、收取押金；二、扣押证件。\n"), (Told{true, true}));
    EXPECT_EQ(spares("进入公司车间不得：一、结伴上厕所；二、喝水超过两次。\n"), (Told{false, false}));
    EXPECT_EQ(spares("第十条 甲方承诺不为下列行为：\n（1）收取押金；\n（2）扣押证件。\n"), (Told{false, true, true}));
    EXPECT_EQ(spares("第十条 乙方承诺不为下列行为：\n（1）结婚；\n（2）申请仲裁。\n"), (Told{false, false, false}));
}

TEST(Bearing, OfWhatNobodySignedIsNothing) { EXPECT_EQ(spares("还有一张讲不许谈朋友的，我也没签。"), Told{true}); }

TEST(Bearing, OfADenialReachesOverHowMuch) {
    EXPECT_EQ(spares("旷工半天也就少这半天，不会一天抵三天。"), Told{true});
    EXPECT_EQ(spares("旷工半天不会少算，一天抵三天。"), Told{false});
}

TEST(Bearing, OfAThreatToManagersIsTheWorkers) {
    EXPECT_EQ(spares("任何主管无权扣发员工工资，谁扣谁退。"), Told{true});
    EXPECT_EQ(spares("谁辞职谁赔三个月工资。"), Told{false});
}

}  // namespace
}  // namespace gongyou::checkup
