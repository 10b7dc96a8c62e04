#include "core/papers/identity_check.hpp"

#include "platform/crypto/sha256.hpp"
#include "platform/paper/reading.hpp"

namespace gongyou::papers {

CheckedPaper checked_words(std::string_view kind, std::string_view typed, const IdentityFacts& facts) {
    std::string text{typed};
    return {crypto::sha256_hex(std::string{kind} + "\n" + text), identity_marks(text, facts)};
}

CheckedPaper checked_paper(std::string_view kind, const paper::Document& document, std::string_view typed,
                           const IdentityFacts& facts) {
    std::string text;
    for (const auto& line : paper::reading_of(document)) text += line.text + "\n";
    if (text.find(typed) == std::string::npos) text += typed;
    return checked_words(kind, text, facts);
}

}  // namespace gongyou::papers
