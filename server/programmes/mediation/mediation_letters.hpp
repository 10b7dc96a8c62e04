#pragma once

#include "core/letters/letters.hpp"
#include "programmes/mediation/mediation.hpp"

namespace gongyou::mediation {

/// The papers of a mediation as letters: what is known of each is filled in, from the case as it stands. The minutes
/// are not among them: what was said does not pass over a desk (print_minutes.hpp). `parts` outlives it.
letters::LetterSource mediation_letters(const MediationParts& parts);

}  // namespace gongyou::mediation
