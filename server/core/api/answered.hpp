#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/api/route.hpp"
#include "kernel/kept.hpp"
#include "platform/json/write.hpp"

namespace gongyou::api {

/// An answer with more to it than 200 and a body: another status, a cookie.
template <class View_>
struct Answered {
    View_ view;
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers = {};
};

/// How a handler's view becomes the answer that is sent. `Schema` is what stands in OpenAPI.
template <class View>
struct AnswerOf {
    using Schema = View;
    static Answer make(const View& view) { return {.body = json::write_json(view)}; }
};

template <class View>
struct AnswerOf<Answered<View>> {
    using Schema = View;
    static Answer make(const Answered<View>& answered) {
        return {.status = answered.status, .body = json::write_json(answered.view), .headers = answered.headers};
    }
};

template <class View>
struct AnswerOf<Kept<View>> : AnswerOf<View> {};

template <class View>
Result<Answer> as_answer(const Result<View>& view) {
    if (!view) return fail(view.error());
    return AnswerOf<View>::make(*view);
}

/// The outcome of a command as the writer sees it: a refusal that is Kept is committed like an answer.
template <class View>
Result<Kept<Answer>> kept_answer(Result<View> outcome) {
    if (!outcome) return fail(std::move(outcome.error()));
    if constexpr (is_kept<View>) {
        if (!outcome->answer) return Kept<Answer>{fail(std::move(outcome->answer.error()))};
        return Kept<Answer>{AnswerOf<View>::make(*outcome->answer)};
    } else {
        return Kept<Answer>{AnswerOf<View>::make(*outcome)};
    }
}

}  // namespace gongyou::api
