#include "programmes/checkup/second_reader/second_reader.hpp"

#include <cmath>

#include "programmes/checkup/second_reader/sentence_marks.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace gongyou::checkup {

namespace {

constexpr double bar = -0.15;
constexpr double sure = 0.8;  // a part alone, or the sentence with its neighbour, has to look wrong beyond doubt

}  // namespace

double leaning(std::u32string_view sentence, std::string_view code) {
    const auto& learnt = learnt_weights();
    const auto marks = marks_of(sentence, code);
    if (marks.empty()) return 0;
    double sum = 0;
    for (const auto mark : marks) sum += learnt.weights[mark];
    return learnt.bias + sum * learnt.step / std::sqrt(static_cast<double>(marks.size()));
}

bool looks_harmless(std::u32string_view text, std::size_t begin, std::size_t end, std::string_view code) {
    const auto around = sentence_around(text, begin, end);
    if (leaning(around, code) >= bar) return false;
    const auto first = static_cast<std::size_t>(around.data() - text.data()), last = first + around.size();
    const auto surely_wrong = [&](std::size_t from, std::size_t to) {
        return leaning(text.substr(from, to - from), code) >= sure;
    };
    for (auto at = first; at < last;) {
        const auto one = sentence_around(text, at, at);
        if (one.size() < around.size() && surely_wrong(at, at + one.size())) return false;
        at += one.size() + 1;
    }
    const auto before = first == 0 ? around : sentence_around(text, first - 1, first - 1);
    const auto behind = last + 1 >= text.size() ? around : sentence_around(text, last + 1, last + 1);
    return !surely_wrong(first - (first == 0 ? 0 : before.size() + 1), last) &&
           !surely_wrong(first, last + (last + 1 >= text.size() ? 0 : behind.size() + 1));
}

}  // namespace gongyou::checkup
