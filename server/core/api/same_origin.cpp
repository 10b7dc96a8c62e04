#include "core/api/same_origin.hpp"

namespace gongyou::api {

bool is_same_origin(const http::Request& request, std::string_view origin) {
    const auto sent = request.header("origin");
    if (const auto site = request.header("sec-fetch-site")) {
        if (*site != "same-origin") return false;
        if (!sent) return true;
    }
    if (!sent) return false;
    if (!origin.empty()) return *sent == origin;
    const auto host = request.header("host");
    const auto scheme_end = sent->find("://");
    return host && scheme_end != std::string_view::npos && sent->substr(scheme_end + 3) == *host;
}

}  // namespace gongyou::api
