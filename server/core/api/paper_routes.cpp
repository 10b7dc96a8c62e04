#include "core/api/paper_routes.hpp"

#include "platform/paper/pdf.hpp"

namespace gongyou::api {

void hand_out(SlowWork& on, Result<Paper> paper, const Respond& respond) {
    if (!paper) return respond(fail(std::move(paper.error())));
    on.run(
        [paper = *std::move(paper), respond] {
            respond(made_or_told([&]() -> Result<Answer> {
                return answer_of(Download{paper::pdf(paper.document), "application/pdf", paper.name});
            }));
        },
        respond);
}

}  // namespace gongyou::api
