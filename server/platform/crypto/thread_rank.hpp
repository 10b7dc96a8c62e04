#pragma once

namespace gongyou::crypto {

/// Slow hashes can wait; requests cannot. The calling thread steps back behind the others of this machine: 0 is usual,
/// 19 is last (nice).
void step_back(int rank);

}  // namespace gongyou::crypto
