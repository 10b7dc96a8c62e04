#include "platform/files/giving_back.hpp"

#include <fmt/format.h>

#include "kernel/percent_encoded.hpp"

namespace gongyou::files {

std::vector<std::pair<std::string, std::string>> download_headers(FileKind kind, const FileName& name) {
    return {
        {"Content-Disposition", fmt::format("attachment; filename=\"file.{}\"; filename*=UTF-8''{}", usual_ending(kind),
                                            percent_encoded(name.text()))},
        {"Content-Security-Policy", "sandbox; default-src 'none'"},
        {"Cache-Control", "no-store"},
    };
}

}  // namespace gongyou::files
