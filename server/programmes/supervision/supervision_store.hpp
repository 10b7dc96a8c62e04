#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/matters/matter_place.hpp"
#include "platform/sql/session.hpp"
#include "programmes/supervision/supervision_matter.hpp"

namespace gongyou::supervision {

/// A line of the list.
struct SupervisionLine : matters::Matter {
    Origin origin = Origin::own_finding;
    std::string category;
    std::string subject;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(SupervisionLine, (matters::Matter), (origin, category, subject, unit_name))

/// What the list is asked.
struct SupervisionQuestion {
    std::string state;                               ///< by name; empty: all
    bool mine = false;                               ///< only what was given to the actor of the scope
    std::optional<matters::MatterPlace> after = {};  ///< the list goes on behind it
    int most = 20;
};

/// The SQL of supervision cases; of their matters see core/matters/matter_store.hpp. Sealed texts go in and come out
/// sealed. Whether the caller may see one is the gate's question, asked by those who use this store.
class SupervisionStore {
public:
    explicit SupervisionStore(sql::Session& session) : session_{session} {}

    /// What is its own of a case whose matter is there.
    void add(const Supervision& supervision);
    std::optional<Supervision> find(const SupervisionId& id);
    /// The pair, the people it concerns, whether the employer co-operates; the rest does not change.
    void save(const Supervision& supervision);
    std::vector<SupervisionLine> newest(const ScopeSql& scope, const SupervisionQuestion& asked);
    /// Those that grew from the report, the oldest first.
    std::vector<SupervisionId> of_report(const MatterId& report);
    /// Cases about the same employer that ended within the days before `day`, the newest first: the watch (观察期).
    std::vector<SupervisionId> ended_about(const EmployerId& employer, Date since, Date day);

private:
    sql::Session& session_;
};

}  // namespace gongyou::supervision
