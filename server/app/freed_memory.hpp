#pragma once

namespace gongyou::app {

/// What requests free stays with the process for the next ones, up to 32 MiB in each arena. Given back to the system
/// and taken again with every list, and with every paper as much as a Chinese font, it costs page faults and interrupts
/// the other cores (docs/figures.md). For the whole process.
void keep_freed_memory();

}  // namespace gongyou::app
