#include "programmes/checkup/second_reader/program/pupil.hpp"

#include <algorithm>
#include <cmath>

namespace gongyou::checkup {

namespace {

constexpr float rate = 0.2F, bias_rate = 0.06F, mark_rate = 0.1F, notion_rate = 0.05F;
constexpr float decay = 1e-5F;
constexpr float first_bias = -3;  // hardly any sentence is wrong under a given rule
constexpr float of_wrong = 5, of_near_miss = 2;
constexpr float too_small = 3e-3F, too_far = -6;  // nothing is learnt from it

/// Numbers between -0.5 and 0.5 that look drawn by lot, and are the same each time.
float drawn(std::uint64_t number) {
    number = (number + 1) * 0x9E3779B97F4A7C15ULL;
    number = (number ^ number >> 31) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<float>(number >> 40) / static_cast<float>(1 << 24) - 0.5F;
}

/// Added up in eight strands, so that a processor may take them side by side.
template <class Figures>
float product(const Figures& a, const Figures& b) {
    std::array<float, 8> strands{};
    for (std::size_t i = 0; i < a.size(); i += strands.size())
        for (std::size_t strand = 0; strand < strands.size(); ++strand)
            strands[strand] += a[i + strand] * b[i + strand];
    float sum = 0;
    for (const auto strand : strands) sum += strand;
    return sum;
}

/// A step down the slope, the shorter the steeper it has been.
void step_down(float& figure, float& slopes, float slope, float by) {
    slopes += slope * slope;
    figure -= by * slope / std::sqrt(slopes);
}

template <class Figures>
float largest_in(const std::vector<Figures>& all) {
    float largest = 1e-9F;
    for (const auto& figures : all)
        for (const auto figure : figures) largest = std::max(largest, std::abs(figure));
    return largest;
}

template <class Whole, class Figures, std::size_t width>
void write_in_steps(const std::vector<Figures>& all, float step, Whole (*out)[width]) {
    for (std::size_t at = 0; at < all.size(); ++at)
        for (std::size_t i = 0; i < width; ++i) out[at][i] = static_cast<Whole>(std::lround(all[at][i] / step));
}

float norm_of(const Lesson& lesson) { return 1 / std::sqrt(static_cast<float>(lesson.marks.size())); }

}  // namespace

Pupil::Pupil(std::vector<std::string> codes, std::uint64_t beginning)
    : codes_{std::move(codes)},
      of_mark_(mark_count),
      mark_slopes_(mark_count, 1e-4F),
      of_code_(codes_.size()),
      code_slopes_(codes_.size()),
      bias_(codes_.size(), first_bias),
      bias_slopes_(codes_.size(), 1e-6F) {
    std::uint64_t number = beginning * 1000003;
    for (auto& figures : of_mark_)
        for (auto& figure : figures) figure = 0.34F * drawn(number++);
    for (auto& figures : of_code_)
        for (auto& figure : figures) figure = 0.34F * drawn(number++);
    for (auto& figures : calls_up_)
        for (auto& figure : figures) figure = 0.2F * drawn(number++);
    for (auto& slopes : calls_up_slopes_) slopes.fill(1e-4F);
    notion_bias_slopes_.fill(1e-4F);
    for (auto& slopes : code_slopes_) slopes.fill(1e-3F);
}

Pupil::View Pupil::view_of(const Lesson& lesson) const {
    View view{};
    for (const auto mark : lesson.marks)
        for (std::size_t i = 0; i < impression_width; ++i) view[i] += of_mark_[mark][i];
    Notions notions = notion_bias_;
    for (std::size_t i = 0; i < impression_width; ++i) {
        view[i] *= norm_of(lesson);
        for (std::size_t notion = 0; notion < notion_count; ++notion) notions[notion] += view[i] * calls_up_[i][notion];
    }
    for (std::size_t notion = 0; notion < notion_count; ++notion)
        view[impression_width + notion] = std::max(notions[notion], 0.0F);
    return view;
}

/// How far the code has to move away from what this sentence looks like.
float Pupil::pull(std::size_t code, const View& view, const Lesson& lesson) const {
    const float leaning = bias_[code] + product(of_code_[code], view);
    const bool is_wrong = std::ranges::find(lesson.wrong_under, codes_[code]) != lesson.wrong_under.end();
    const bool is_near_miss = codes_[code] == lesson.sounds_like;
    if (leaning < too_far && !is_wrong && !is_near_miss) return 0;
    const float sureness = 1 / (1 + std::exp(-leaning));
    const float weight = is_wrong ? of_wrong : is_near_miss ? of_near_miss : 1;
    return (sureness - (is_wrong ? 1.0F : 0.0F)) * weight * lesson.weight;
}

/// Says how the loss rises with each figure of the view.
Pupil::View Pupil::learn_codes(const View& view, const Lesson& lesson) {
    View slope{};
    for (std::size_t code = 0; code < codes_.size(); ++code) {
        const float by = pull(code, view, lesson);
        if (std::abs(by) < too_small) continue;
        step_down(bias_[code], bias_slopes_[code], by, bias_rate);
        auto& of_code = of_code_[code];
        auto& slopes = code_slopes_[code];
        for (std::size_t i = 0; i < view_width; ++i) {
            slope[i] += by * of_code[i];
            step_down(of_code[i], slopes[i], by * view[i] + decay * of_code[i], rate);
        }
    }
    return slope;
}

/// And through the notions with each figure of the impression.
void Pupil::learn_notions(const View& view, View& slope) {
    Notions of_notion{};  // none through a notion that was not called up
    for (std::size_t notion = 0; notion < notion_count; ++notion)
        if (view[impression_width + notion] > 0) of_notion[notion] = slope[impression_width + notion];
    for (std::size_t notion = 0; notion < notion_count; ++notion)
        step_down(notion_bias_[notion], notion_bias_slopes_[notion], of_notion[notion], notion_rate);
    for (std::size_t i = 0; i < impression_width; ++i) {
        slope[i] += product(of_notion, calls_up_[i]);
        for (std::size_t notion = 0; notion < notion_count; ++notion)
            step_down(calls_up_[i][notion], calls_up_slopes_[i][notion], of_notion[notion] * view[i], notion_rate);
    }
}

void Pupil::learn_marks(const Lesson& lesson, std::span<const float, impression_width> slope) {
    Impression of_each;
    for (std::size_t i = 0; i < impression_width; ++i) of_each[i] = slope[i] * norm_of(lesson);
    const float steepness = product(of_each, of_each) / impression_width;
    for (const auto mark : lesson.marks) {
        mark_slopes_[mark] += steepness;
        const float step = mark_rate / std::sqrt(mark_slopes_[mark]);
        for (std::size_t i = 0; i < impression_width; ++i) of_mark_[mark][i] -= step * of_each[i];
    }
}

void Pupil::learn(const Lesson& lesson) {
    if (lesson.marks.empty()) return;
    const auto view = view_of(lesson);
    auto slope = learn_codes(view, lesson);
    learn_notions(view, slope);
    learn_marks(lesson, std::span{slope}.first<impression_width>());
}

void Pupil::write_into(LearntReader& reader) const {
    reader.mark_step = largest_in(of_mark_) / 127;
    reader.code_step = largest_in(of_code_) / code_steps;
    std::ranges::copy(bias_, reader.bias);
    std::ranges::copy(notion_bias_, reader.notion_bias);
    for (std::size_t i = 0; i < impression_width; ++i) std::ranges::copy(calls_up_[i], reader.calls_up[i]);
    write_in_steps(of_code_, reader.code_step, reader.of_code);
    write_in_steps(of_mark_, reader.mark_step, reader.of_mark);
}

}  // namespace gongyou::checkup
