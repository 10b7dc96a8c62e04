#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/matters/matter_place.hpp"
#include "platform/sql/session.hpp"
#include "programmes/legal_checkup/legal_checkup_rows.hpp"

namespace gongyou::legal_checkup {

/// A line of the list.
struct CheckupLine : matters::Matter {
    Origin origin = Origin::applied;
    std::optional<std::int64_t> score;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(CheckupLine, (matters::Matter), (origin, score, unit_name))

/// The SQL of check-ups; of their matters see core/matters/matter_store.hpp. Sealed texts go in and come out sealed.
/// Whether the caller may see one is the gate's question, asked by those who use this store.
class CheckupStore {
public:
    explicit CheckupStore(sql::Session& session) : session_{session} {}

    /// What is its own of a check-up whose matter is there.
    void add(const Checkup& checkup);
    std::optional<Checkup> find(const MatterId& id);
    /// The team, the days and the score; the rest does not change.
    void save(const Checkup& checkup);
    /// Up to `most` within `scope` that stand in `state` (any, if empty), newest first, behind `after`.
    std::vector<CheckupLine> newest(const ScopeSql& scope, const std::string& state,
                                    const std::optional<matters::MatterPlace>& after, int most);
    /// Those about one employer, the newest first.
    std::vector<MatterId> of_employer(const EmployerId& employer);
    /// Closed ones after which the next is due by `today`, and nobody was told yet; the longest due first, 500 at most.
    std::vector<MatterId> due_for_the_next(Date today);
    void note_told_of_the_next(const MatterId& id);

    /// Takes the place of what was found of the item before.
    void keep(const Finding& finding);
    std::vector<Finding> findings_of(const MatterId& id);
    void add(const TeamRecord& record);
    std::vector<TeamRecord> records_of(const MatterId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou::legal_checkup
