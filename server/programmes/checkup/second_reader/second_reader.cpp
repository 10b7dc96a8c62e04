#include "programmes/checkup/second_reader/second_reader.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "programmes/checkup/second_reader/sentence_marks.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace gongyou::checkup {

namespace {

constexpr double wrong_from = 0.7;
constexpr double harmless_below = 0.02;  // a rule has found it: only what looks nothing like a wrong is held back

/// What a sentence looks like as a whole; in whole steps, so that it is compared with each rule in whole numbers.
class Impression {
public:
    explicit Impression(std::u32string_view sentence) {
        const auto& learnt = learnt_weights();
        const auto marks = marks_of(sentence);
        std::array<std::int32_t, impression_width> sums{};
        for (const auto mark : marks)
            for (std::size_t i = 0; i < impression_width; ++i) sums[i] += learnt.of_mark[mark][i];
        std::int32_t largest = 1;
        for (const auto sum : sums) largest = std::max(largest, std::abs(sum));
        for (std::size_t i = 0; i < impression_width; ++i)
            figures_[i] = static_cast<std::int16_t>(std::int64_t{sums[i]} * code_steps / largest);
        step_ = learnt.mark_step * static_cast<float>(largest) / code_steps /
                std::sqrt(static_cast<float>(std::max<std::size_t>(marks.size(), 1)));
    }

    /// Above 0 rather what the rule looks for, below rather not.
    double leaning(std::size_t code) const {
        const auto& learnt = learnt_weights();
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < impression_width; ++i) sum += figures_[i] * learnt.of_code[code][i];
        return static_cast<double>(learnt.bias[code]) + static_cast<double>(sum) * learnt.code_step * step_;
    }

private:
    std::array<std::int16_t, impression_width> figures_{};
    float step_ = 0;
};

double sureness_of(double leaning) { return 1 / (1 + std::exp(-leaning)); }

std::string_view code_at(std::size_t at) { return learnt_weights().codes[at]; }

}  // namespace

std::vector<Likeness> looks_wrong(std::u32string_view sentence) {
    const Impression impression{sentence};
    std::vector<Likeness> wrongs;
    for (std::size_t code = 0; code < learnt_weights().code_count; ++code)
        if (const auto sureness = sureness_of(impression.leaning(code)); sureness >= wrong_from)
            wrongs.push_back({code_at(code), sureness});
    return wrongs;
}

double likeness(std::u32string_view sentence, std::string_view code) {
    for (std::size_t at = 0; at < learnt_weights().code_count; ++at)
        if (code_at(at) == code) return sureness_of(Impression{sentence}.leaning(at));
    return 1;
}

bool looks_harmless(std::u32string_view text, std::size_t begin, std::size_t end, std::string_view code) {
    return likeness(sentence_around(text, begin, end), code) < harmless_below;
}

}  // namespace gongyou::checkup
