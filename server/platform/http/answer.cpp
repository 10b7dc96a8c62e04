#include "platform/http/answer.hpp"

#include "platform/http/problem.hpp"

namespace gongyou::http {

namespace {

/// Shared by all copies of a Reply.
struct Promise {
    std::shared_ptr<Answer> answer;

    explicit Promise(std::shared_ptr<Answer> to) : answer{std::move(to)} {}
    Promise(const Promise&) = delete;
    Promise& operator=(const Promise&) = delete;
    ~Promise() {
        if (!answer->is_given()) answer->give(problem({FaultKind::unexpected, "server.unexpected"}, ""));
    }
};

}  // namespace

Reply Answer::reply_to(const std::shared_ptr<Answer>& answer) {
    return [promise = std::make_shared<Promise>(answer)](Response response) {
        promise->answer->give(std::move(response));
    };
}

void Answer::give(Response response) {
    {
        const std::lock_guard lock{mutex_};
        if (settled_) return;
        settled_ = true;
        response_ = std::move(response);
    }
    signal_.raise();
}

void Answer::abandon() {
    {
        const std::lock_guard lock{mutex_};
        if (settled_) return;
        settled_ = true;
    }
    signal_.raise();
}

bool Answer::is_given() {
    const std::lock_guard lock{mutex_};
    return settled_;
}

std::optional<Response> Answer::take() {
    const std::lock_guard lock{mutex_};
    return std::exchange(response_, std::nullopt);
}

}  // namespace gongyou::http
