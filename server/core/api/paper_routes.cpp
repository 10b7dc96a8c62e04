#include "core/api/paper_routes.hpp"

#include "platform/paper/pdf.hpp"

namespace gongyou::api {

void hand_out(SlowWork& on, Result<Paper> paper, const Respond& respond) {
    if (!paper) return respond(fail(std::move(paper.error())));
    on.run(
        [paper = *std::move(paper), respond] {
            Result<Answer> answer = fail({FaultKind::unexpected, "server.unexpected"});
            try {
                answer = answer_of(Download{paper::pdf(paper.document), "application/pdf", paper.name});
            } catch (const std::runtime_error&) {  // told as unexpected; the thread goes on with the next one
            }
            respond(std::move(answer));
        },
        respond);
}

}  // namespace gongyou::api
