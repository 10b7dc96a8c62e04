#pragma once

#include <vector>

#include "platform/sql/session.hpp"
#include "programmes/mediation/mediation_rows.hpp"

namespace gongyou::mediation {

/// Somebody on the organisation's list of mediators (调解员名册), with what they have.
struct RosterLine {
    PersonId id;
    std::int64_t open = 0;  ///< matters given to them that have not ended
};
BOOST_DESCRIBE_STRUCT(RosterLine, (), (id, open))

/// Somebody who had to do with the same dispute elsewhere.
struct Involvement {
    PersonId person_id;
    std::string kind;  ///< of the other matter: "supervision", "consultation"
};
BOOST_DESCRIBE_STRUCT(Involvement, (), (person_id, kind))

/// The SQL of who could mediate, and who must not.
class MediatorStore {
public:
    explicit MediatorStore(sql::Session& session) : session_{session} {}

    /// Active mediators of the matter's unit and above it, the least burdened first. Whoever works for the employer or
    /// has declared a conflict stands behind its wall and is left out (AZ-5).
    std::vector<RosterLine> roster_for(const matters::Matter& matter);
    /// Who supervised, or advised somebody, on the report that the mediation grew from.
    std::vector<Involvement> involved_in(const MatterId& report);
    /// Whether this person has mediated what grew from the report: such a person does not supervise it.
    bool has_mediated(const MatterId& report, const PersonId& person);

private:
    sql::Session& session_;
};

}  // namespace gongyou::mediation
