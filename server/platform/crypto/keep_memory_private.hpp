#pragma once

namespace gongyou::crypto {

/// No core files, and no other process of this account may look into ours: keys live in memory (security.md KEY-1).
/// Called once, first thing in main. False if the system refuses.
bool keep_memory_private();

}  // namespace gongyou::crypto
