#pragma once

#include <string>
#include <utility>
#include <vector>

#include "platform/files/accept_upload.hpp"

namespace gongyou::files {

/// The headers a file that somebody sent goes out with (security.md FI-6): to be saved, never to be shown as a page of
/// ours; of the one type we found, without guessing; without scripts, frames or cache.
std::vector<std::pair<std::string, std::string>> download_headers(FileKind kind, const FileName& name);

}  // namespace gongyou::files
