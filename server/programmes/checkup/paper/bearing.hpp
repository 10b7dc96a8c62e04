#pragma once

#include <cstdint>
#include <vector>

#include "programmes/checkup/paper/paper.hpp"

namespace gongyou::checkup {

/// What a part of a sentence, between commas, does with the worker's lot.
enum class Bearing {
    plain,  ///< agrees something: what rules ask about
    idle,   ///< says nothing that weighs on the worker, or gives him something: 公司免费发放, 员工可以举报
    condition,  ///< 擅自收取的, 因故停工时
    shield,  ///< the firm denies itself a burden, or forbids it to its managers: 公司不收押金, 班组长不得罚款
    struck,  ///< takes something out of force, or tells what others say: 旧告示作废, 传言一
    turn,    ///< what begins here is not covered by what stood before: 但, 除非
};

struct Part {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Bearing bearing = Bearing::plain;
};

/// The parts of a sentence, each with its bearing.
std::vector<Part> parts_of(const Paper& paper, const Sentence& sentence);

/// How a sentence stands as a whole.
struct Whole {
    bool spares = false;      ///< all of it shields the worker
    std::uint32_t turns = 0;  ///< where what shields him ends and something else begins; 0: nowhere
};
Whole whole_of(const std::vector<Part>& parts);

/// 下列做法不得出现：, 下列情形不付违约金：: what is listed are burdens that the firm denies itself, or cases in which
/// it does.
bool lists_what_is_spared(const Paper& paper, const Sentence& opening);

}  // namespace gongyou::checkup
