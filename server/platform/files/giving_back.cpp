#include "platform/files/giving_back.hpp"

#include <fmt/format.h>

#include "kernel/percent_encoded.hpp"

namespace gongyou::files {

std::vector<std::pair<std::string, std::string>> download_headers(FileKind kind, const FileName& name) {
    return {
        {"Content-Type", std::string{media_type(kind)}},
        {"Content-Disposition", fmt::format("attachment; filename=\"file.{}\"; filename*=UTF-8''{}", usual_ending(kind),
                                            percent_encoded(name.text()))},
        {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy", "sandbox; default-src 'none'"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cache-Control", "no-store"},
    };
}

}  // namespace gongyou::files
