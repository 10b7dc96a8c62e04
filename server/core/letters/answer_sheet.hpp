#pragma once

#include "core/letters/answer_view.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::letters {

/// What stands on an answer sheet (答复表).
struct AnswerSheet {
    std::string employer;
    std::string letter;  ///< title and number
    std::string issuer;
    std::string taken_at;  ///< day and time of delivery, in words
    AnswerView answer;
    std::vector<LetterItem> items;
};

/// The answer as a paper with the time it was delivered.
paper::Document answer_sheet(const AnswerSheet& sheet);

}  // namespace gongyou::letters
