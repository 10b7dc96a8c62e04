#include "programmes/checkup/words_of_paper.hpp"

#include "kernel/text.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

bool is_blank_character(char32_t c) { return c == U' ' || c == U'\n' || c == 0x3000 || c == 0xA0; }

/// Where the characters of the document went: by the byte each begins at.
struct Kept {
    std::u32string text;
    std::vector<std::int64_t> at_byte;  ///< one more than there are bytes
};

Kept kept_of(std::string_view bytes) {
    Kept kept;
    kept.at_byte.reserve(bytes.size() + 1);
    std::size_t begin = 0;
    while (begin < bytes.size()) {
        auto end = begin + 1;
        while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80) ++end;
        kept.at_byte.insert(kept.at_byte.end(), end - begin, static_cast<std::int64_t>(kept.text.size()));
        for (char32_t c : characters(bytes.substr(begin, end - begin))) {
            if (c == U'\t') c = U' ';
            const bool leads = kept.text.empty() && is_blank_character(c);
            if (!leads && may_stand_in_text(c, Lines::many)) kept.text += c;
        }
        begin = end;
    }
    kept.at_byte.push_back(static_cast<std::int64_t>(kept.text.size()));
    while (!kept.text.empty() && is_blank_character(kept.text.back())) kept.text.pop_back();
    return kept;
}

}  // namespace

WordsOfPaper words_of_paper(const extract::DocumentText& document) {
    const auto kept = kept_of(document.text);
    WordsOfPaper words{.text = utf8(kept.text),
                       .pages = document.pages,
                       .pages_by_picture = document.pages_by_picture,
                       .sureness = document.sureness,
                       .unsure = {}};
    const auto most = static_cast<std::int64_t>(kept.text.size());
    for (const auto& piece : document.unsure) {
        const auto start = std::min(kept.at_byte[piece.begin], most);
        const auto end = std::min(kept.at_byte[piece.end], most);
        if (end > start) words.unsure.push_back({start, end});
    }
    return words;
}

}  // namespace gongyou::checkup
