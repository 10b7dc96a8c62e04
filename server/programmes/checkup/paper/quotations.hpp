#pragma once

#include <string_view>
#include <vector>

#include "programmes/checkup/paper/paper.hpp"

namespace gongyou::checkup {

/// What stands between quotation marks and is taken back right away: 本公司不采用"押一个月工资"一类的做法, "结婚先报名"
/// 这几条从今天起不算数. Nobody agrees to it.
std::vector<Stretch> quotations_taken_back(std::u32string_view text);

}  // namespace gongyou::checkup
