#include "programmes/rights/group_check.hpp"

#include <gtest/gtest.h>

#include "programmes/rights/claim.hpp"

namespace gongyou::rights {
namespace {

using enum GroupPoint;
using Points = std::vector<GroupPoint>;

// 浙江省劳动人事争议调解仲裁条例 art. 40: from ten people on, three to five representatives.
const RepresentativeRule zhejiang{10, 3, 5, "浙江省劳动人事争议调解仲裁条例 第四十条", law::Tag::LAW};

GroupFacts of(std::vector<std::string> names, int representatives) {
    return {.said_least = 1, .said_most = {}, .names = std::move(names), .representatives = representatives};
}
std::vector<std::string> people(int count) {
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) names.push_back("工友" + std::to_string(i));
    return names;
}

TEST(CheckGroup, WantsThreeToFiveRepresentativesFromTenPeopleOn) {
    EXPECT_EQ(check_group(of(people(9), 0), zhejiang), Points{});
    EXPECT_EQ(check_group(of(people(10), 0), zhejiang), Points{representatives_missing});
    EXPECT_EQ(check_group(of(people(10), 2), zhejiang), Points{representatives_missing});
    EXPECT_EQ(check_group(of(people(10), 3), zhejiang), Points{});
    EXPECT_EQ(check_group(of(people(10), 5), zhejiang), Points{});
    EXPECT_EQ(check_group(of(people(10), 6), zhejiang), Points{too_many_representatives});
}

TEST(CheckGroup, SaysNothingOfRepresentativesWhereThePlaceHasNoRule) {
    EXPECT_EQ(check_group(of(people(30), 0), std::nullopt), Points{});
}

TEST(CheckGroup, HoldsTheListAgainstWhatTheReportSays) {
    auto facts = of(people(9), 0);
    facts.said_least = 10, facts.said_most = 29;
    // the group is one by what was said, whatever the list has so far
    EXPECT_EQ(check_group(facts, zhejiang), (Points{fewer_than_said, representatives_missing}));
    facts.names = people(30), facts.representatives = 3;
    EXPECT_EQ(check_group(facts, zhejiang), Points{more_than_said});
    facts.names = people(29);
    EXPECT_EQ(check_group(facts, zhejiang), Points{});
}

TEST(CheckGroup, SeesOneNameTwiceAndLinesWithoutAnAmount) {
    auto facts = of({"老周", "小林", "老周", "", ""}, 0);
    facts.without_amount = 1;
    EXPECT_EQ(check_group(facts, zhejiang), (Points{named_twice, amount_missing}));
}

TEST(ClaimList, AddsUpToTheFen) {
    ClaimList claims(3);
    claims[0].amount_fen = 960'050;  // 9,600.50 + 12,000.49 = 21,600.99
    claims[1].amount_fen = 1'200'049;
    EXPECT_EQ(total_of(claims), Cents{2'160'099});
}

TEST(ClaimList, NamesTheFieldOfEachLineThatCannotBe) {
    ClaimList claims(3);
    claims[0].amount_fen = 0;
    claims[1].from = when("2025-12"), claims[1].to = when("2025-11");
    claims[2].from = when("2026-03-03");
    std::string found;
    for (const auto& fault : faults_of(claims, true, date("2026-03-02")))
        found += fault.field + " " + std::string{fault.code} + "; ";
    EXPECT_EQ(found,
              "claims[0].amount_fen number.out_of_range; claims[1].to happened.backwards; claims[2].from "
              "date.in_future; claims[2].from happened.month_only; ");
    EXPECT_EQ(faults_of(claims, false, date("2026-03-03")).size(), 2u);
}

}  // namespace
}  // namespace gongyou::rights
