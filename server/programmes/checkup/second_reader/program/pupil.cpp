#include "programmes/checkup/second_reader/program/pupil.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace gongyou::checkup {

namespace {

constexpr float rate = 0.2F;
constexpr float decay = 1e-5F;
constexpr float first_bias = -3;  // hardly any sentence is wrong under a given rule
constexpr float of_wrong = 5, of_near_miss = 2;
constexpr float too_small = 1e-3F;

/// Numbers between -0.17 and 0.17 that look drawn by lot, and are the same each time.
float drawn(std::uint64_t number) {
    number = (number + 1) * 0x9E3779B97F4A7C15ULL;
    number = (number ^ number >> 31) * 0xBF58476D1CE4E5B9ULL;
    return (static_cast<float>(number >> 40) / static_cast<float>(1 << 24) - 0.5F) * 0.34F;
}

/// Added up in eight strands, so that a processor may take them side by side.
float product(const Figures& a, const Figures& b) {
    std::array<float, 8> strands{};
    for (std::size_t i = 0; i < a.size(); i += strands.size())
        for (std::size_t strand = 0; strand < strands.size(); ++strand)
            strands[strand] += a[i + strand] * b[i + strand];
    float sum = 0;
    for (const auto strand : strands) sum += strand;
    return sum;
}

float largest_in(const std::vector<Figures>& all) {
    float largest = 1e-9F;
    for (const auto& figures : all)
        for (const auto figure : figures) largest = std::max(largest, std::abs(figure));
    return largest;
}

float norm_of(const Lesson& lesson) { return 1 / std::sqrt(static_cast<float>(lesson.marks.size())); }

}  // namespace

Pupil::Pupil(std::vector<std::string> codes)
    : codes_{std::move(codes)},
      of_mark_(mark_count),
      of_code_(codes_.size()),
      code_slopes_(codes_.size()),
      bias_(codes_.size(), first_bias),
      mark_slopes_(mark_count, 1e-4F),
      bias_slopes_(codes_.size(), 1e-6F) {
    std::uint64_t number = 0;
    for (auto* all : {&of_mark_, &of_code_})
        for (auto& figures : *all)
            for (auto& figure : figures) figure = drawn(number++);
    for (auto& slopes : code_slopes_) slopes.fill(1e-3F);
}

Figures Pupil::impression_of(const Lesson& lesson) const {
    Figures impression{};
    for (const auto mark : lesson.marks)
        for (std::size_t i = 0; i < impression_width; ++i) impression[i] += of_mark_[mark][i];
    for (auto& figure : impression) figure *= norm_of(lesson);
    return impression;
}

/// How far the code has to move away from what this sentence looks like.
float Pupil::pull(std::size_t code, const Figures& impression, const Lesson& lesson) const {
    const float sureness = 1 / (1 + std::exp(-bias_[code] - product(of_code_[code], impression)));
    const bool is_wrong = std::ranges::find(lesson.wrong_under, codes_[code]) != lesson.wrong_under.end();
    const float weight = is_wrong ? of_wrong : codes_[code] == lesson.sounds_like ? of_near_miss : 1;
    return (sureness - (is_wrong ? 1.0F : 0.0F)) * weight * lesson.weight;
}

void Pupil::learn(const Lesson& lesson) {
    if (lesson.marks.empty()) return;
    const auto impression = impression_of(lesson);
    Figures slope{};
    for (std::size_t code = 0; code < codes_.size(); ++code) {
        const float by = pull(code, impression, lesson);
        if (std::abs(by) < too_small) continue;
        bias_slopes_[code] += by * by;
        bias_[code] -= 0.3F * rate * by / std::sqrt(bias_slopes_[code]);
        auto& of_code = of_code_[code];
        auto& slopes = code_slopes_[code];
        for (std::size_t i = 0; i < impression_width; ++i) {
            slope[i] += by * of_code[i];
            const float own = by * impression[i] + decay * of_code[i];
            slopes[i] += own * own;
            of_code[i] -= rate * own / std::sqrt(slopes[i]);
        }
    }
    for (auto& figure : slope) figure *= norm_of(lesson);
    const float steepness = product(slope, slope) / impression_width;
    for (const auto mark : lesson.marks) {
        mark_slopes_[mark] += steepness;
        const float step = 0.5F * rate / std::sqrt(mark_slopes_[mark]);
        for (std::size_t i = 0; i < impression_width; ++i) of_mark_[mark][i] -= step * slope[i];
    }
}

LearntWeights Pupil::in_steps() const {
    LearntWeights learnt;
    learnt.code_count = static_cast<std::uint32_t>(codes_.size());
    learnt.mark_step = largest_in(of_mark_) / 127;
    learnt.code_step = largest_in(of_code_) / code_steps;
    for (std::size_t code = 0; code < codes_.size(); ++code) {
        std::memcpy(learnt.codes[code], codes_[code].data(),
                    std::min(codes_[code].size(), sizeof learnt.codes[code] - 1));
        learnt.bias[code] = bias_[code];
        for (std::size_t i = 0; i < impression_width; ++i)
            learnt.of_code[code][i] = static_cast<std::int16_t>(std::lround(of_code_[code][i] / learnt.code_step));
    }
    for (std::size_t mark = 0; mark < mark_count; ++mark)
        for (std::size_t i = 0; i < impression_width; ++i)
            learnt.of_mark[mark][i] = static_cast<std::int8_t>(std::lround(of_mark_[mark][i] / learnt.mark_step));
    return learnt;
}

}  // namespace gongyou::checkup
