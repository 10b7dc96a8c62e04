#include "core/matters/reminders.hpp"

#include <algorithm>

#include "core/matters/desk_news.hpp"
#include "core/matters/kept_from_store.hpp"
#include "core/notices/notices.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"

namespace gongyou::matters {

namespace {

constexpr std::string_view notice_of(Signal signal) {
    switch (signal) {
        case Signal::half_time:
            return "clock.half_time";
        case Signal::two_days_left:
            return "clock.two_days_left";
        case Signal::last_day:
            return "clock.last_day";
        case Signal::expired:
            return "clock.expired";
    }
    return "";
}

std::vector<PersonId> whom_to_remind(const PeopleParts& parts, sql::Tx& tx, const Matter& matter, Signal signal) {
    Staff staff{tx, parts};
    const auto kept_from = KeptFromStore{tx}.of(matter.id);
    const auto may_know = [&](std::vector<PersonId> some) {
        return KeptFromStore{tx}.others(staff.before_the_wall(std::move(some), matter.employer_id), kept_from);
    };
    std::vector<PersonId> people;
    if (matter.assigned_to) people = may_know({*matter.assigned_to});
    if (people.empty()) people = may_know(staff.at(Role::desk, matter.unit_id));
    if (signal != Signal::expired) return people;
    const auto unit = UnitTree{tx}.find(matter.unit_id);
    if (unit && unit->parent_id)
        for (auto& person : may_know(staff.at(Role::desk, *unit->parent_id)))
            if (std::ranges::count(people, person) == 0) people.push_back(std::move(person));
    return people;
}

}  // namespace

void tell_person(api::LiveFeed& live, sql::Tx& tx, const PersonId& person, std::string_view kind,
                 const std::map<std::string, std::string>& params) {
    notices::add(tx, person, kind, params);
    tx.after_commit([&live, person] { live.tell(person, "notices", "{}"); });
}

void tell_whoever_has_it(jobs::JobQueue& queue, api::LiveFeed& live, const PeopleParts& people, sql::Tx& tx,
                         const Matter& matter, std::string_view kind) {
    std::vector<PersonId> holder;
    if (!matter.anonymous && matter.assigned_to)
        holder = KeptFromStore{tx}.others(Staff{tx, people}.before_the_wall({*matter.assigned_to}, matter.employer_id),
                                          matter.id);
    if (holder.empty())
        tell_desk(queue, tx, matter, !matter.anonymous);
    else
        tell_person(live, tx, holder.front(), kind);
}

void remind(const MatterParts& parts, const PeopleParts& people, sql::Tx& tx, const Matter& matter,
            const MatterClock& clock, Signal signal) {
    for (const auto& person : whom_to_remind(people, tx, matter, signal))
        tell_person(parts.live, tx, person, notice_of(signal),
                    {{"matter", matter.id.text()},
                     {"kind", matter.kind},
                     {"code", clock.code},
                     {"due_on", clock.due_on.text()}});
}

}  // namespace gongyou::matters
