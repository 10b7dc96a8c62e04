#pragma once

#include "core/letters/letter_text.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::letters {

/// What stands on a letter beside its words.
struct LetterFrame {
    std::string issuer;
    std::string number;      ///< as printed; empty for a draft
    std::string code;        ///< empty for a draft
    std::string address;     ///< where anybody checks it: "https://…/#/verify"
    std::optional<Date> on;  ///< none for a draft
    std::string copy_to;     ///< 抄送
    bool is_draft = false;
    std::optional<paper::Stamp> stamp = {};  ///< the issuer's seal, on what was issued alone
};

/// The letter as a paper, by its template's layout (GB/T 9704-2012: 红头, 信函格式, or without a head). Without a
/// seal its place is kept. A draft says on each page that it is one, and has neither number, code nor seal.
paper::Document letter_paper(const LetterTemplate& made, const std::vector<LetterLine>& text, const LetterFrame& frame);

}  // namespace gongyou::letters
