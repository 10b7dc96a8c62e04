#include "programmes/mediation/mediator_check.hpp"

#include <algorithm>

#include "programmes/mediation/mediation_store.hpp"

namespace gongyou::mediation {

std::optional<ExclusionGround> ground_against(const PersonId& person, const std::vector<Exclusion>& at_table,
                                              const std::vector<Involvement>& involved) {
    for (const auto& exclusion : at_table)
        if (exclusion.person_id == person) return exclusion.ground;
    std::optional<ExclusionGround> ground;
    for (const auto& one : involved) {
        if (one.person_id != person) continue;
        if (one.kind == "supervision") return ExclusionGround::supervised;
        ground = ExclusionGround::adviser;
    }
    return ground;
}

std::vector<Candidate> candidates_for(sql::Session& session, const Mediation& mediation,
                                      const std::vector<Party>& parties) {
    MediatorStore store{session};
    const auto excluded = MediationStore{session}.exclusions_of(mediation.id);
    const auto involved = mediation.report_id ? store.involved_in(*mediation.report_id) : std::vector<Involvement>{};
    std::vector<Candidate> candidates;
    for (const auto& line : store.roster_for(mediation)) {
        const bool wanted =
            std::ranges::any_of(parties, [&](const Party& party) { return party.wants_mediator == line.id; });
        candidates.push_back({line.id, line.open, ground_against(line.id, excluded, involved), wanted});
    }
    return candidates;
}

}  // namespace gongyou::mediation
