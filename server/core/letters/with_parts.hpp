#pragma once

#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// A function of the pillar as a handler: with the parts in front.
template <class View, class First, class Asked>
auto with_parts(const LetterParts& parts, Result<View> (*act)(const LetterParts&, First&, const Actor&, const Asked&)) {
    return
        [&parts, act](First& first, const Actor& actor, const Asked& asked) { return act(parts, first, actor, asked); };
}

}  // namespace gongyou::letters
