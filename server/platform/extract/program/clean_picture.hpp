#pragma once

#include <allheaders.h>

#include <memory>
#include <optional>

#include "platform/extract/program/sheets.hpp"

namespace gongyou::extract {

struct PixFree {
    void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using Picture = std::unique_ptr<Pix, PixFree>;

/// A sheet as a grey picture that is good to read: about 300 dots an inch for a page, its ground evened out where light
/// fell from one side, its lines level. At most 25 million dots (security.md FI-4). Null: there is nothing to see.
Picture clean_picture(const Sheet& sheet, bool is_photograph);

/// The same, turned to the right by quarters.
Picture turned(const Picture& picture, int quarters);

}  // namespace gongyou::extract
