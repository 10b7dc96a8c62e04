#include "programmes/checkup/second_reader/sentence_marks.hpp"

#include <algorithm>
#include <bitset>
#include <string>

namespace gongyou::checkup {

namespace {

constexpr std::size_t longest_run = 2;
constexpr std::size_t longest_denial = 7;  // characters
constexpr std::size_t farthest = 200;      // characters; beyond them a sentence is read no further

/// FNV-1a, stirred a little more.
constexpr std::uint64_t seed = 1469598103934665603ULL;
constexpr std::uint64_t stirred(std::uint64_t number, std::uint64_t by) {
    number = (number ^ by) * 1099511628211ULL;
    return number ^ number >> 29;
}
/// 第三条, 4.2, （一）、: a number before the sentence says nothing of it.
std::u32string_view without_number(std::u32string_view sentence) {
    constexpr std::u32string_view of_numbers = U" \u3000\t0123456789.．、（）()一二三四五六七八九十百第条款项";
    const auto first = sentence.substr(0, 10).find_first_not_of(of_numbers);
    const auto last = sentence.substr(0, first == sentence.npos ? 0 : first).find_last_of(U" \u3000.．、）)条款项");
    return last == sentence.npos ? sentence : sentence.substr(last + 1);
}

std::u32string as_seen(std::u32string_view sentence) {
    sentence = without_number(sentence);
    std::u32string seen = U"^";
    for (const char32_t c : sentence)
        if (c != U' ' && c != U'\u3000' && c != U'\t') seen += c >= U'0' && c <= U'9' ? U'0' : c;
    return seen + U'$';
}

bool is_in(std::u32string_view some, char32_t c) { return some.find(c) != some.npos; }
bool is_stop(char32_t c) { return is_in(U"。；？！;\n", c); }
bool is_pause(char32_t c) { return is_in(U"，,；：:。", c); }
bool denies(char32_t c) { return is_in(U"不未无没禁免勿莫非别", c); }

/// Each mark once, in the order they come.
class Marks {
public:
    explicit Marks(std::size_t about) { marks_.reserve(about); }

    void add(std::u32string_view run, std::uint64_t kind) {
        std::uint64_t number = seed * kind;
        for (const char32_t c : run) number = stirred(number, c);
        const auto mark = static_cast<std::uint32_t>(number % mark_count);
        if (!known_.test(mark)) marks_.push_back(mark);
        known_.set(mark);
    }

    std::vector<std::uint32_t> all() && { return std::move(marks_); }

private:
    std::vector<std::uint32_t> marks_;
    std::bitset<mark_count> known_;
};

/// 不收取押金 is of other marks than 收取押金.
void add_denied(std::u32string_view seen, Marks& marks) {
    constexpr std::uint64_t denied = longest_run;  // kinds above those of plain runs
    std::size_t left = 0;                          // characters that are denied still
    for (std::size_t at = 0; at + 1 < seen.size(); ++at) {
        if (is_pause(seen[at])) left = 0;
        for (std::size_t length = 1; length <= std::min(left, longest_run); ++length)
            marks.add(seen.substr(at, length), denied + length);
        left = denies(seen[at]) ? longest_denial : left - std::min<std::size_t>(left, 1);
    }
}

}  // namespace

std::vector<std::uint32_t> marks_of(std::u32string_view sentence) {
    const auto characters = as_seen(sentence);
    const std::u32string_view seen{characters};
    Marks marks{seen.size() * 2 * longest_run};
    for (std::size_t length = 1; length <= longest_run; ++length)
        for (std::size_t at = 0; at + length <= seen.size(); ++at) marks.add(seen.substr(at, length), length);
    add_denied(seen, marks);
    return std::move(marks).all();
}

std::u32string_view sentence_around(std::u32string_view text, std::size_t begin, std::size_t end) {
    const auto first = begin > farthest ? begin - farthest : 0;
    const auto last = std::min(text.size(), end + farthest);
    while (begin > first && !is_stop(text[begin - 1])) --begin;
    while (end < last && !is_stop(text[end])) ++end;
    return text.substr(begin, end - begin);
}

}  // namespace gongyou::checkup
