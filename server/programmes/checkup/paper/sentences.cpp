#include "programmes/checkup/paper/sentences.hpp"

#include "programmes/checkup/text/numerals.hpp"

namespace gongyou::checkup {

namespace {

constexpr bool ends_sentence(char32_t c) {
    return c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U'\n' || c == U'…';
}

/// 第五条, 第三章, 一、, （二）, 3.: the number a line begins with, and how long it is.
struct Numbering {
    std::size_t length = 0;
    bool is_article = false;
};

Numbering numbering_of(std::u32string_view line) {
    std::size_t i = 0;
    const bool ordinal = line.starts_with(U"第");
    const bool open = line.starts_with(U"（");
    if (ordinal || open) ++i;
    const auto number = numeral_at(line, i);
    if (!number || number->end >= line.size() || number->end - i > 4) return {};
    const char32_t c = line[number->end];
    if (!ordinal && !open && number->in_digits && number->amount != static_cast<int>(number->amount) &&
        (c == U' ' || is_han(c)) && number->amount < 40)
        return {number->end, true};  // 4.1
    if (ordinal)
        return c == U'条' || c == U'章' || c == U'节' || c == U'款' ? Numbering{number->end + 1, c == U'条'}
                                                                    : Numbering{};
    if (open) return c == U'）' ? Numbering{number->end + 1, false} : Numbering{};
    if (c == U'、') return {number->end + 1, !number->in_digits};
    if (c == U'.' && (number->end + 1 >= line.size() || numeral_at(line, number->end + 1) == std::nullopt))
        return {number->end + 1, !number->in_digits};
    if (c == U'.' || c == U'）') return {number->end + 1, false};
    return {};
}

/// Walks over the text and opens and closes sentences.
class Parting {
public:
    explicit Parting(Paper& paper) : paper_{paper}, text_{paper.text.text} {}

    void run() {
        std::size_t line = 0;
        while (line < text_.size()) {
            const auto end = std::min(text_.find(U'\n', line), text_.size());
            if (end > line) one_line(line, end);
            line = end + 1;
        }
        paper_.has.reset();
        for (const auto& sentence : paper_.sentences) paper_.has |= sentence.has;
    }

private:
    void one_line(std::size_t begin, std::size_t end) {
        const auto line = text_.substr(begin, end - begin);
        const auto numbering = numbering_of(line);
        paper_.clauses.push_back(
            {utf8(line.substr(0, numbering.length)), static_cast<std::uint32_t>(begin), numbering.is_article});
        std::size_t at = begin + numbering.length;
        while (at < end) {
            auto stop = at;
            while (stop < end && !ends_sentence(text_[stop])) ++stop;
            if (stop > at) put(at, stop);
            at = stop + 1;
        }
    }

    void put(std::size_t begin, std::size_t end) {
        Sentence made;
        made.begin = static_cast<std::uint32_t>(begin);
        made.end = static_cast<std::uint32_t>(end);
        made.clause = static_cast<std::uint32_t>(paper_.clauses.size() - 1);
        while (token_ < paper_.tokens.size() && paper_.tokens[token_].begin < begin) ++token_;
        made.first_token = token_;
        while (token_ < paper_.tokens.size() && paper_.tokens[token_].begin < end)
            made.has.set(paper_.tokens[token_++].meaning);
        made.last_token = token_;
        while (value_ < paper_.values.size() && paper_.values[value_].begin < begin) ++value_;
        made.first_value = value_;
        while (value_ < paper_.values.size() && paper_.values[value_].begin < end) ++value_;
        made.last_value = value_;
        made.characters = Sieve{text_.substr(begin, end - begin)};
        paper_.sentences.push_back(made);
    }

    Paper& paper_;
    std::u32string_view text_;
    std::uint32_t token_ = 0;
    std::uint32_t value_ = 0;
};

}  // namespace

void part_into_sentences(Paper& paper) { Parting{paper}.run(); }

}  // namespace gongyou::checkup
