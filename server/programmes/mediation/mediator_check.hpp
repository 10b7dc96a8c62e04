#pragma once

#include "programmes/mediation/mediator_store.hpp"

namespace gongyou::mediation {

/// Why this person does not mediate the case; none: nothing is known against it. `at_table`: the grounds found in the
/// case itself; `involved`: who supervised or advised on the same matter. Pure.
std::optional<ExclusionGround> ground_against(const PersonId& person, const std::vector<Exclusion>& at_table,
                                              const std::vector<Involvement>& involved);

/// A mediator who could have the case, or why not.
struct Candidate {
    PersonId id;
    std::int64_t open = 0;
    std::optional<ExclusionGround> against;
    bool wanted = false;  ///< a party has chosen them
};

/// The organisation's list for this case, the least burdened first. Who stands behind the employer's wall is not in it.
std::vector<Candidate> candidates_for(sql::Session& session, const Mediation& mediation,
                                      const std::vector<Party>& parties);

}  // namespace gongyou::mediation
