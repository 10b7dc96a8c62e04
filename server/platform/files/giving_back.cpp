#include "platform/files/giving_back.hpp"

#include <fmt/format.h>

namespace gongyou::files {

namespace {

/// RFC 8187: what may stand as it is in an extended value.
std::string percent_encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

}  // namespace

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
