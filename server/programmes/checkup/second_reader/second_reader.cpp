#include "programmes/checkup/second_reader/second_reader.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "programmes/checkup/second_reader/sentence_marks.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace gongyou::checkup {

namespace {

constexpr double wrong_from = 0.7;
constexpr double harmless_below = 0.02;  // a rule has found it: only what looks nothing like a wrong is held back

using Sums = std::array<std::int32_t, impression_width>;

// Eight figures at a time, in one step of the processor.
constexpr std::size_t at_once = 8;
using Narrow [[gnu::vector_size(at_once * sizeof(std::int16_t))]] = std::int16_t;
using Stored [[gnu::vector_size(at_once)]] = std::int8_t;

/// What the marks add up to; in narrow figures first, as many as fit without running over.
Sums sums_of(const std::vector<std::uint32_t>& marks) {
    constexpr std::size_t that_fit = 32767 / 128;
    const auto& learnt = learnt_weights();
    Sums sums{};
    for (std::size_t first = 0; first < marks.size(); first += that_fit) {
        std::array<Narrow, impression_width / at_once> narrow{};
        for (auto at = first; at < std::min(marks.size(), first + that_fit); ++at)
            for (std::size_t i = 0; i < narrow.size(); ++i) {
                Stored figures;
                std::memcpy(&figures, learnt.of_mark[marks[at]] + i * at_once, sizeof figures);
                narrow[i] += __builtin_convertvector(figures, Narrow);
            }
        for (std::size_t i = 0; i < impression_width; ++i) sums[i] += narrow[i / at_once][i % at_once];
    }
    return sums;
}

/// What a sentence looks like as a whole; in whole steps, so that it is compared with each rule in whole numbers.
class Impression {
public:
    explicit Impression(std::u32string_view sentence) {
        const auto marks = marks_of(sentence);
        const auto sums = sums_of(marks);
        std::int32_t largest = 1;
        for (const auto sum : sums) largest = std::max(largest, std::abs(sum));
        const auto scale = static_cast<float>(code_steps) / static_cast<float>(largest);
        for (std::size_t i = 0; i < impression_width; ++i)
            figures_[i] = static_cast<std::int16_t>(static_cast<float>(sums[i]) * scale);
        step_ = learnt_weights().mark_step * static_cast<float>(largest) / code_steps /
                std::sqrt(static_cast<float>(std::max<std::size_t>(marks.size(), 1)));
    }

    /// Above 0 rather what the rule looks for, below rather not.
    double leaning(std::size_t code) const {
        const auto& learnt = learnt_weights();
        const std::int16_t* const sought = learnt.of_code[code];
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < impression_width; ++i) sum += figures_[i] * sought[i];
        return static_cast<double>(learnt.bias[code]) + static_cast<double>(sum) * learnt.code_step * step_;
    }

private:
    std::array<std::int16_t, impression_width> figures_{};
    float step_ = 0;
};

double sureness_of(double leaning) { return 1 / (1 + std::exp(-leaning)); }
double leaning_of(double sureness) { return std::log(sureness / (1 - sureness)); }

}  // namespace

std::size_t known_codes() { return learnt_weights().code_count; }

std::string_view known_code(std::size_t number) { return learnt_weights().codes[number]; }

std::vector<Likeness> looks_wrong(std::u32string_view sentence, std::span<const std::size_t> under) {
    static const double enough = leaning_of(wrong_from);
    const Impression impression{sentence};
    std::vector<Likeness> wrongs;
    for (std::size_t i = 0; i < under.size(); ++i)
        if (const auto leaning = impression.leaning(under[i]); leaning >= enough)
            wrongs.push_back({i, sureness_of(leaning)});
    return wrongs;
}

std::optional<double> likeness(std::u32string_view sentence, std::string_view code) {
    for (std::size_t number = 0; number < known_codes(); ++number)
        if (known_code(number) == code) return sureness_of(Impression{sentence}.leaning(number));
    return std::nullopt;
}

bool looks_harmless(std::u32string_view text, std::size_t begin, std::size_t end, std::string_view code) {
    const Impression impression{sentence_around(text, begin, end)};
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
