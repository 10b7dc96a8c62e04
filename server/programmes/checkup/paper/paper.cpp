#include "programmes/checkup/paper/paper.hpp"

#include <algorithm>

#include "programmes/checkup/paper/boxes.hpp"
#include "programmes/checkup/paper/quotations.hpp"
#include "programmes/checkup/paper/sentences.hpp"

namespace gongyou::checkup {

namespace {

/// Takes out what begins within one of the stretches: a branch that nobody chose, a quotation that is taken back.
template <class Thing>
void leave_out(std::vector<Thing>& things, const std::vector<Stretch>& stretches) {
    std::size_t at = 0;
    std::erase_if(things, [&](const Thing& thing) {
        while (at < stretches.size() && stretches[at].end <= thing.begin) ++at;
        return at < stretches.size() && stretches[at].begin <= thing.begin;
    });
}

/// Sentences that stand, for the most part, in what is quoted only to be taken back.
void report_quoted(std::vector<Sentence>& sentences, const std::vector<Stretch>& taken_back) {
    auto sentence = sentences.begin();
    for (const auto& quotation : taken_back) {
        while (sentence != sentences.end() && sentence->end <= quotation.begin) ++sentence;
        for (auto touched = sentence; touched != sentences.end() && touched->begin < quotation.end; ++touched) {
            const auto begin = std::max(touched->begin, quotation.begin), end = std::min(touched->end, quotation.end);
            if (2 * (end - begin) > touched->end - touched->begin) touched->is_reported = true;
        }
    }
}

}  // namespace

bool Paper::is_unselected(std::uint32_t at) const {
    for (const auto& stretch : unselected)
        if (stretch.begin <= at && at < stretch.end) return true;
    return false;
}

Paper read_paper(std::u32string text) {
    Paper paper;
    paper.text = normalised(std::move(text));
    paper.tokens = tokens_of(paper.text.text);
    paper.values = values_of(paper.text.text);
    paper.unselected = choices_of(paper.text.text).unselected;
    leave_out(paper.tokens, paper.unselected);
    leave_out(paper.values, paper.unselected);
    const auto taken_back = quotations_taken_back(paper.text.text);
    leave_out(paper.tokens, taken_back);
    leave_out(paper.values, taken_back);
    part_into_sentences(paper);
    tell_standing(paper);
    report_quoted(paper.sentences, taken_back);
    tell_type(paper);
    return paper;
}

}  // namespace gongyou::checkup
