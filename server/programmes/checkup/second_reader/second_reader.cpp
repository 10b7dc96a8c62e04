#include "programmes/checkup/second_reader/second_reader.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "programmes/checkup/second_reader/sentence_marks.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace gongyou::checkup {

namespace {

constexpr double wrong_from = 0.55;
constexpr double out_of_the_question = -4;  // a leaning; the two others hardly ever outweigh it
constexpr double harmless_below = 0.005;    // a rule has found it: only what looks nothing like a wrong is held back

using Sums = std::array<std::int32_t, impression_width>;

// Eight figures at a time, in one step of the processor.
constexpr std::size_t at_once = 8;
using Narrow [[gnu::vector_size(at_once * sizeof(std::int16_t))]] = std::int16_t;
using Stored [[gnu::vector_size(at_once)]] = std::int8_t;

/// What the marks add up to; in narrow figures first, as many as fit without running over.
Sums sums_of(const std::vector<std::uint32_t>& marks, const LearntReader& reader) {
    constexpr std::size_t that_fit = 32767 / 128;
    Sums sums{};
    for (std::size_t first = 0; first < marks.size(); first += that_fit) {
        std::array<Narrow, impression_width / at_once> narrow{};
        for (auto at = first; at < std::min(marks.size(), first + that_fit); ++at)
            for (std::size_t i = 0; i < narrow.size(); ++i) {
                Stored figures;
                std::memcpy(&figures, reader.of_mark[marks[at]] + i * at_once, sizeof figures);
                narrow[i] += __builtin_convertvector(figures, Narrow);
            }
        for (std::size_t i = 0; i < impression_width; ++i) sums[i] += narrow[i / at_once][i % at_once];
    }
    return sums;
}

/// What a sentence looks like to one reader: its impression, and the notions that calls up.
std::array<float, view_width> view_of(const std::vector<std::uint32_t>& marks, const LearntReader& reader) {
    const auto sums = sums_of(marks, reader);
    const float step = reader.mark_step / std::sqrt(static_cast<float>(std::max<std::size_t>(marks.size(), 1)));
    std::array<float, view_width> view{};
    auto* const notions = view.data() + impression_width;
    std::ranges::copy(reader.notion_bias, notions);
    for (std::size_t i = 0; i < impression_width; ++i) {
        view[i] = static_cast<float>(sums[i]) * step;
        for (std::size_t notion = 0; notion < notion_count; ++notion)
            notions[notion] += view[i] * reader.calls_up[i][notion];
    }
    for (std::size_t notion = 0; notion < notion_count; ++notion) notions[notion] = std::max(notions[notion], 0.0F);
    return view;
}

/// A view in whole steps, so that it is compared with each rule in whole numbers.
class View {
public:
    View(const std::vector<std::uint32_t>& marks, const LearntReader& reader) : reader_{reader} {
        const auto view = view_of(marks, reader);
        float largest = 1e-9F;
        for (const auto figure : view) largest = std::max(largest, std::abs(figure));
        step_ = largest / code_steps;
        for (std::size_t i = 0; i < view_width; ++i) figures_[i] = static_cast<std::int16_t>(view[i] / step_);
    }

    double leaning(std::size_t code) const {
        const std::int16_t* const sought = reader_.of_code[code];
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < view_width; ++i) sum += figures_[i] * sought[i];
        return static_cast<double>(reader_.bias[code]) + static_cast<double>(sum) * reader_.code_step * step_;
    }

private:
    const LearntReader& reader_;
    std::array<std::int16_t, view_width> figures_{};
    float step_ = 0;
};

/// What a sentence looks like to all readers.
class Impression {
public:
    explicit Impression(std::u32string_view sentence)
        : marks_{marks_of(sentence)}, views_{View{marks_, learnt_weights().readers[0]}} {}

    /// Above 0 rather what the rule looks for, below rather not: the mean of what they say.
    double leaning(std::size_t code) {
        read_by_all();
        double sum = 0;
        for (const auto& view : views_) sum += view.leaning(code);
        return sum / reader_count;
    }

    /// Whether the first reader, who is asked alone, thinks it possible at all. Most sentences need no other.
    bool is_in_question(std::size_t code) const { return views_.front().leaning(code) >= out_of_the_question; }

private:
    void read_by_all() {
        for (auto reader = views_.size(); reader < reader_count; ++reader)
            views_.emplace_back(marks_, learnt_weights().readers[reader]);
    }

    std::vector<std::uint32_t> marks_;
    std::vector<View> views_;  ///< of the readers who have read it
};

double sureness_of(double leaning) { return 1 / (1 + std::exp(-leaning)); }
double leaning_of(double sureness) { return std::log(sureness / (1 - sureness)); }

}  // namespace

std::size_t known_codes() { return learnt_weights().code_count; }

std::string_view known_code(std::size_t number) { return learnt_weights().codes[number]; }

std::vector<Likeness> looks_wrong(std::u32string_view sentence, std::span<const std::size_t> under) {
    static const double enough = leaning_of(wrong_from);
    Impression impression{sentence};
    std::vector<Likeness> wrongs;
    for (std::size_t i = 0; i < under.size(); ++i) {
        if (!impression.is_in_question(under[i])) continue;
        if (const auto leaning = impression.leaning(under[i]); leaning >= enough)
            wrongs.push_back({i, sureness_of(leaning)});
    }
    return wrongs;
}

std::optional<double> likeness(std::u32string_view sentence, std::string_view code) {
    for (std::size_t number = 0; number < known_codes(); ++number)
        if (known_code(number) == code) return sureness_of(Impression{sentence}.leaning(number));
    return std::nullopt;
}

bool looks_harmless(std::u32string_view text, std::size_t begin, std::size_t end, std::string_view code) {
    Impression impression{sentence_around(text, begin, end)};
    bool is_known = false;
    double sound = 1;  // how surely it is wrong under none, were the rules independent
    for (std::size_t number = 0; number < known_codes(); ++number) {
        const double wrong = sureness_of(impression.leaning(number));
        const bool is_it = known_code(number) == code;
        if (is_it && wrong >= harmless_below) return false;
        is_known |= is_it;
        sound *= 1 - wrong;
    }
    return is_known && sound > 0.5;
}

}  // namespace gongyou::checkup
