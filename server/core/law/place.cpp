#include "core/law/place.hpp"

#include <algorithm>

namespace gongyou::law {

Result<Place> Place::read(std::string_view text) {
    const bool sized = text.size() == 6 || text.size() == 9 || text.size() == 12;
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!sized || !digits || text.front() == '0')
        return fail({FaultKind::invalid, "place.wrong", {{"given", std::string{text}}}});
    return Place{std::string{text.substr(0, 6)}};
}

std::vector<Place> Place::outwards() const {
    std::vector<Place> places{*this};
    for (auto wider : {Place{text_.substr(0, 4) + "00"}, Place{text_.substr(0, 2) + "0000"}, Place{}})
        if (std::ranges::find(places, wider) == places.end()) places.push_back(std::move(wider));
    return places;
}

}  // namespace gongyou::law
