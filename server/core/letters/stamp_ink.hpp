#pragma once

#include "kernel/result.hpp"
#include "platform/extract/picture_dots.hpp"
#include "platform/paper/stamp.hpp"

namespace gongyou::letters {

/// The ink of an official seal (印章) out of a picture of it on white or on nothing: what is red, cut to its edge, in
/// the middle of a square. What is not a round red seal is refused; a seal in black would be printed in a red it never
/// had.
///
/// Faults: stamp.empty where nothing is printed; stamp.not_red; stamp.not_round, also for what fills the corners or has
/// no ring; stamp.too_coarse {dots} for fewer dots across than paper shows.
Result<paper::StampInk> stamp_ink(const extract::Dots& picture);

}  // namespace gongyou::letters
