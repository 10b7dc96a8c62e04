#pragma once

namespace gongyou::extract {

/// From now on this process opens fonts and their settings for reading, and no other file (Landlock). False: the kernel
/// does not offer it.
bool allow_few_files();

}  // namespace gongyou::extract
