#pragma once

#include "programmes/mediation/mediation_command.hpp"
#include "programmes/mediation/mediation_papers.hpp"

namespace gongyou::mediation {

/// A mediation in clear as its papers speak of it: what the pure functions of mediation_papers.hpp are given. The
/// caller has seen to it that whoever asks may read it. Faults: those of the seals.
Result<MediationFacts> paper_facts(const MediationParts& parts, sql::Session& session, const Mediation& mediation);

}  // namespace gongyou::mediation
