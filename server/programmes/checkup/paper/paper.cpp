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
    tell_type(paper);
    return paper;
}

}  // namespace gongyou::checkup
