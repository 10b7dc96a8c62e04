#include "core/api/raw_routes.hpp"

namespace gongyou::api {

namespace {

/// RFC 5987: letters and digits as they are, every other byte as %XX.
std::string percent_encoded(std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
            byte == '.' || byte == '-' || byte == '_') {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

}  // namespace

Answer answer_of(Download download) {
    Answer answer{.type = std::move(download.type), .body = std::move(download.bytes)};
    answer.headers.emplace_back("Content-Disposition",
                                "attachment; filename*=UTF-8''" + percent_encoded(download.name));
    answer.headers.emplace_back("Content-Security-Policy", "sandbox; default-src 'none'");
    return answer;
}

}  // namespace gongyou::api
