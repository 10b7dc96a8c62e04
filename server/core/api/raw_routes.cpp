#include "core/api/raw_routes.hpp"

#include "kernel/percent_encoded.hpp"

namespace gongyou::api {

Answer answer_of(Download download) {
    Answer answer{.type = std::move(download.type), .body = std::move(download.bytes)};
    answer.headers.emplace_back("Content-Disposition",
                                "attachment; filename*=UTF-8''" + percent_encoded(download.name));
    answer.headers.emplace_back("Content-Security-Policy", "sandbox; default-src 'none'");
    return answer;
}

}  // namespace gongyou::api
