#include "core/matters/matter_place.hpp"

#include <tuple>

namespace gongyou::matters {

bool is_newer(const MatterPlace& a, const MatterPlace& b) {
    return std::tie(a.opened_on, a.id) > std::tie(b.opened_on, b.id);
}

std::string text_of(const MatterPlace& place) { return place.opened_on.text() + "_" + place.id.text(); }

std::optional<MatterPlace> place_from(std::string_view text) {
    if (text.size() < 11 || text[10] != '_') return std::nullopt;
    const auto day = Date::parse(text.substr(0, 10));
    const auto id = MatterId::parse(text.substr(11));
    if (!day || !id) return std::nullopt;
    return MatterPlace{*day, *id};
}

}  // namespace gongyou::matters
