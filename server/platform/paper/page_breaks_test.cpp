#include "platform/paper/page_breaks.hpp"

#include <gtest/gtest.h>

namespace gongyou::paper {
namespace {

using Kind = Slice::Kind;
constexpr double page = 100;

TEST(PageBreaks, FillAPageBeforeTheNextBegins) {
    // 40 + 40 fit into 100, the third 40 does not.
    EXPECT_EQ(stands({{40}, {40}, {40}}, page), (std::vector<Stand>{{0, 0}, {0, 40}, {1, 0}}));
}

TEST(PageBreaks, DropSpaceAtTheTopOfAPage) {
    EXPECT_EQ(stands({{.height = 10, .kind = Kind::space}, {90}, {.height = 20, .kind = Kind::space}, {30}}, page),
              (std::vector<Stand>{{0, 0}, {0, 0}, {1, 0}, {1, 0}}));
}

TEST(PageBreaks, TakeAlongWhatIsJoined) {
    // The seal place of 30 would begin at 80: the line before it, joined, goes with it.
    EXPECT_EQ(stands({{60}, {20}, {.height = 30, .joined = true}}, page),
              (std::vector<Stand>{{0, 0}, {1, 0}, {1, 20}}));
}

TEST(PageBreaks, TakeAlongWhatIsJoinedOverTheSpaceBetween) {
    // Space of 10 and a seal place of 30 after 60 + 20: the seal does not fit, and does not go to page 2 by itself.
    const Slice space{.height = 10, .kind = Kind::space};
    EXPECT_EQ(stands({{60}, {20}, space, {.height = 30, .joined = true}}, page),
              (std::vector<Stand>{{0, 0}, {1, 0}, {1, 20}, {1, 30}}));
    // Where not even the space fits, as little.
    const Slice wide{.height = 30, .kind = Kind::space};
    EXPECT_EQ(stands({{60}, {20}, wide, {.height = 30, .joined = true}}, page),
              (std::vector<Stand>{{0, 0}, {1, 0}, {1, 20}, {1, 50}}));
}

TEST(PageBreaks, TakeAlongWhatIsJoinedOverAFill) {
    // The copies of 30 at the foot do not fit under 60 + 20: the line of 20 goes along, and what page 2 has left stands
    // between them: 100 - 20 - 30 = 50, so the copies stand at 20 + 50.
    EXPECT_EQ(stands({{60}, {20}, {.kind = Kind::fill}, {.height = 30, .joined = true}}, page),
              (std::vector<Stand>{{0, 0}, {1, 0}, {1, 20}, {1, 70}}));
}

TEST(PageBreaks, PartWhatIsJoinedWhenItIsHigherThanAPage) {
    EXPECT_EQ(stands({{60}, {.height = 60, .joined = true}}, page), (std::vector<Stand>{{0, 0}, {1, 0}}));
}

TEST(PageBreaks, PutWhatFollowsAFillAtTheFoot) {
    EXPECT_EQ(stands({{20}, {.kind = Kind::fill}, {30}}, page), (std::vector<Stand>{{0, 0}, {0, 20}, {0, 70}}));
}

TEST(PageBreaks, GiveTheFirstPageItsOwnHeight) {
    // The first page holds 50: one slice of 40. The others hold two each.
    EXPECT_EQ(stands({{40}, {40}, {40}, {40}}, page, 50), (std::vector<Stand>{{0, 0}, {1, 0}, {1, 40}, {2, 0}}));
}

TEST(PageBreaks, BeginANewPageWhereAsked) {
    EXPECT_EQ(stands({{20}, {.kind = Kind::new_page}, {20}}, page), (std::vector<Stand>{{0, 0}, {0, 0}, {1, 0}}));
}

}  // namespace
}  // namespace gongyou::paper
