#pragma once

namespace gongyou {

/// Slow work can wait; whoever waits for a page cannot. The calling thread steps back behind the others of this
/// machine: 0 is usual, 19 is last (nice).
void step_back(int rank);

}  // namespace gongyou
