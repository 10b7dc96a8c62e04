#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/matters/matter.hpp"

namespace gongyou::matters {

inline constexpr int usual_page = 20;  ///< lines of a list of matters, where the caller does not say
inline constexpr int largest_page = 100;

/// The place of a matter in a list, newest first: the list goes on behind it.
struct MatterPlace {
    Date opened_on;
    MatterId id;
};
BOOST_DESCRIBE_STRUCT(MatterPlace, (), (opened_on, id))

/// Whether `a` stands before `b`.
bool is_newer(const MatterPlace& a, const MatterPlace& b);

/// "2026-03-05_0198c1d2-…", as a page names the place it ended at, and back.
std::string text_of(const MatterPlace& place);
std::optional<MatterPlace> place_from(std::string_view text);

}  // namespace gongyou::matters
