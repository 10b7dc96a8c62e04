#pragma once

#include <vector>

#include "core/access/scope.hpp"
#include "core/matters/matter.hpp"
#include "core/matters/matter_clock.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// The place of a clock in the to-do list, the soonest first.
struct TodoKey {
    std::string due_by;  ///< "2026-03-05 14:30"
    ClockId id;
};
BOOST_DESCRIBE_STRUCT(TodoKey, (), (due_by, id))
inline bool is_sooner(const TodoKey& a, const TodoKey& b) {
    return std::tie(a.due_by, a.id) < std::tie(b.due_by, b.id);
}

/// A clock that runs, with its matter as it is in the store.
struct TodoLine : Matter {
    ClockId clock_id;
    std::string code;
    Date due_on;
    std::optional<Instant> due_at;
    bool statutory = false;
    bool estimate = false;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(TodoLine, (Matter), (clock_id, code, due_on, due_at, statutory, estimate, unit_name))

struct TodoQuestion {
    std::string kind;
    bool mine = false;  ///< only matters given to the actor of the scope
    std::optional<Urgency> urgency = {};
    std::optional<TodoKey> after;  ///< the list goes on behind it
    int most = 30;
};

/// The SQL of the to-do list.
class TodoStore {
public:
    explicit TodoStore(sql::Session& session) : session_{session} {}

    /// Running clocks of matters of one kind within `scope`, the soonest first.
    std::vector<TodoKey> soonest(const ScopeSql& scope, const TodoQuestion& asked);
    /// The lines of these clocks, in the order given.
    std::vector<TodoLine> lines_of(const std::vector<TodoKey>& keys);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
