#pragma once

#include "core/papers/identity_marks.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::papers {

/// A paper before it leaves an anonymous matter: what it says, by which it is known again, and the marks in it.
struct CheckedPaper {
    std::string digest;  ///< of kind and words; another word is another paper
    std::vector<IdentityMark> marks;
};

/// Looks at everything the paper says, and at `typed`, what the desk wrote for it (it may be read elsewhere although
/// the paper does not hold it). `kind` names the paper: "refusal", "ticket". Pure: the same paper gives the same
/// digest.
CheckedPaper checked_paper(std::string_view kind, const paper::Document& document, std::string_view typed,
                           const IdentityFacts& facts);
/// The same for words without a paper: an answer, a hand-over to another body.
CheckedPaper checked_words(std::string_view kind, std::string_view typed, const IdentityFacts& facts);

}  // namespace gongyou::papers
