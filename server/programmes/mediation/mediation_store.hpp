#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/matters/matter_place.hpp"
#include "platform/sql/session.hpp"
#include "programmes/mediation/mediation_rows.hpp"

namespace gongyou::mediation {

/// A line of the list.
struct MediationLine : matters::Matter {
    CaseKind case_kind = CaseKind::ordinary;
    std::string subject;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(MediationLine, (matters::Matter), (case_kind, subject, unit_name))

/// What the list is asked.
struct MediationQuestion {
    std::string state;                               ///< by name; empty: all
    bool mine = false;                               ///< only what was given to the actor of the scope
    std::optional<matters::MatterPlace> after = {};  ///< the list goes on behind it
    int most = 20;
};

/// The SQL of mediations and their parties; of their matters see core/matters/matter_store.hpp. Sealed texts go in and
/// come out sealed. Whether the caller may see one is the gate's question, asked by those who use this store.
class MediationStore {
public:
    explicit MediationStore(sql::Session& session) : session_{session} {}

    /// What is its own of a mediation whose matter is there.
    void add(const Mediation& mediation);
    std::optional<Mediation> find(const MediationId& id);
    /// Its days and the place of arbitration; the rest does not change.
    void save(const Mediation& mediation);
    std::vector<MediationLine> newest(const ScopeSql& scope, const MediationQuestion& asked);
    /// Those that grew from the report, the oldest first.
    std::vector<MediationId> of_report(const MatterId& report);

    void add_party(const Party& party);
    void save_party(const Party& party);
    std::vector<Party> parties_of(const MediationId& id);
    std::optional<Party> find_party(const PartyId& id);
    /// The party a code opens, the newest mediation first.
    std::optional<Party> party_of_code(const std::string& code_hash);
    /// Some party, to be read where a code finds none (security.md AN-4).
    std::optional<Party> stand_in();

    void exclude(const Exclusion& exclusion);
    std::vector<Exclusion> exclusions_of(const MediationId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou::mediation
