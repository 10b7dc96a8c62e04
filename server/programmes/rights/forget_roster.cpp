#include "core/organisations/duty_roster.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/statistics/counter_store.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

void forget_roster(sql::Tx& tx, Date day) {
    DutyRoster roster{tx};
    const auto root = UnitTree{tx}.root();
    if (!root) return;
    for (const auto& kept : roster.kept(root->id, *Date::of(1970, 1, 1), day.plus_days(-1))) {
        statistics::Tally minutes;
        minutes.add({"duty.minutes", kept.month, kept.point_code}, kept.minutes);
        statistics::CounterStore{tx}.add(Points{tx}.find(kept.point_code)->unit_id, minutes);
    }
    roster.forget_before(day);
}

}  // namespace gongyou::rights
