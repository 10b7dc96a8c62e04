#pragma once

#include "core/matters/part_seal.hpp"

namespace gongyou::mediation {

/// Seals and opens what is said and agreed in a mediation. Any thread.
class MediationSeal : public matters::PartSeal {
public:
    using PartSeal::PartSeal;

    /// Of a text that is signed: the same text has the same, another text another.
    std::string digest(std::string_view clear) const { return keys().lookup_digest("mediation_text", clear); }
};

}  // namespace gongyou::mediation
