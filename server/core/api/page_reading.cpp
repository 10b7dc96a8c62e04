#include "core/api/page_reading.hpp"

#include "core/api/raw_routes.hpp"

namespace gongyou::api {

Result<Answer> picture_of(const PageReading& reading, const PageToRead& wanted) {
    auto picture = reading.pictures.render(wanted.file, wanted.page, wanted.mark);
    if (!picture) return fail(std::move(picture.error()));
    auto answer = answer_of(Download{std::move(picture->png), "image/png", "page.png"});
    answer.headers.emplace_back("Cache-Control", "no-store");
    answer.headers.emplace_back("X-Gongyou-Pages", std::to_string(picture->pages));
    return answer;
}

}  // namespace gongyou::api
