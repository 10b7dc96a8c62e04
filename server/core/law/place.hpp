#pragma once

#include <string>
#include <vector>

#include "kernel/text_form.hpp"

namespace gongyou::law {

/// A place by the six digits of its county (行政区划代码, GB/T 2260): "330113" is 临平区, "330100" its prefecture,
/// "330000" its province. "100000" stands for the whole country.
class Place {
public:
    Place() = default;  ///< the country
    /// Six digits, or the nine or twelve of a township or village, of which the county's count. Fault: place.wrong.
    static Result<Place> read(std::string_view text);

    const std::string& text() const { return text_; }
    /// The place, its prefecture, its province, the country: from near to far, each once.
    std::vector<Place> outwards() const;
    auto operator<=>(const Place&) const = default;

private:
    explicit Place(std::string text) : text_{std::move(text)} {}
    std::string text_ = "100000";
};

}  // namespace gongyou::law

namespace gongyou {

template <>
struct TextForm<law::Place> {
    static constexpr TextShape shape{.min = 6, .max = 12, .pattern = "^[1-9][0-9]{5}([0-9]{3}){0,2}$"};
    static Result<law::Place> read(std::string_view text) { return law::Place::read(text); }
    static std::string write(const law::Place& place) { return place.text(); }
};

}  // namespace gongyou
