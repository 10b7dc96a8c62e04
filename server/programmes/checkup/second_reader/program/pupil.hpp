#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "programmes/checkup/second_reader/program/lessons.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace gongyou::checkup {

/// Learns what sentences look like. Each mark has a place among `impression_width` figures, and the places of a
/// sentence's marks together are its impression. Some impressions call up a notion, others do not: this is where 不 and
/// what it stands before mean more than both apart. Each rule leans towards some impressions and notions. The same
/// lessons in the same order from the same beginning make the same pupil.
class Pupil {
public:
    /// `beginning`: another number, another pupil.
    Pupil(std::vector<std::string> codes, std::uint64_t beginning);

    /// One step of stochastic gradient descent (AdaGrad) on the logistic losses of all rules. `wrong_under` and
    /// `sounds_like` are looked up among the codes.
    void learn(const Lesson& lesson);

    /// What it knows, in steps.
    void write_into(LearntReader& reader) const;

private:
    using Impression = std::array<float, impression_width>;
    using View = std::array<float, view_width>;  ///< the impression, and behind it how strong each notion is
    using Notions = std::array<float, notion_count>;

    View view_of(const Lesson& lesson) const;
    float pull(std::size_t code, const View& view, const Lesson& lesson) const;
    View learn_codes(const View& view, const Lesson& lesson);
    void learn_notions(const View& view, View& slope);
    void learn_marks(const Lesson& lesson, std::span<const float, impression_width> slope);

    std::vector<std::string> codes_;
    std::vector<Impression> of_mark_;
    std::vector<float> mark_slopes_;
    std::array<Notions, impression_width> calls_up_, calls_up_slopes_;
    Notions notion_bias_{}, notion_bias_slopes_;
    std::vector<View> of_code_, code_slopes_;
    std::vector<float> bias_, bias_slopes_;
};

}  // namespace gongyou::checkup
