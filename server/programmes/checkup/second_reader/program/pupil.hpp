#pragma once

#include <array>
#include <string>
#include <vector>

#include "programmes/checkup/second_reader/program/lessons.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace gongyou::checkup {

using Figures = std::array<float, impression_width>;

/// Learns what sentences look like: each mark has a place among `impression_width` figures, the places of a sentence's
/// marks together are its impression, and each rule leans towards some impressions. The same lessons in the same order
/// make the same pupil.
class Pupil {
public:
    explicit Pupil(std::vector<std::string> codes);

    /// One step of stochastic gradient descent (AdaGrad) on the logistic losses of all rules. `wrong_under` and
    /// `sounds_like` are looked up among the codes.
    void learn(const Lesson& lesson);

    LearntWeights in_steps() const;

private:
    Figures impression_of(const Lesson& lesson) const;
    float pull(std::size_t code, const Figures& impression, const Lesson& lesson) const;

    std::vector<std::string> codes_;
    std::vector<Figures> of_mark_, of_code_, code_slopes_;
    std::vector<float> bias_, mark_slopes_, bias_slopes_;
};

}  // namespace gongyou::checkup
