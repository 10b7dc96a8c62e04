#pragma once

namespace gongyou::app {

/// What requests free stays with the process for the next ones, up to 32 MiB in each arena. Given back to the system
/// and taken again with every list, it cost page faults and interrupted the other cores: two threads reading lists were
/// half as slow again (docs/figures.md). For the whole process.
void keep_freed_memory();

}  // namespace gongyou::app
