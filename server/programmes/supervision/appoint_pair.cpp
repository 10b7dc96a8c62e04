#include "programmes/supervision/appoint_pair.hpp"

#include <algorithm>

#include "core/matters/kept_from_store.hpp"
#include "core/matters/reminders.hpp"
#include "core/people/staff.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_rules.hpp"

namespace gongyou::supervision {

std::string_view against(const SupervisionParts& parts, sql::Session& session, const Supervision& supervision,
                         const PersonId& person, Date today) {
    Staff staff{session, parts.people};
    const auto roster = matters::KeptFromStore{session}.others(
        staff.before_the_wall(staff.at_or_above(Role::supervisor, supervision.unit_id), supervision.employer_id),
        supervision.id);
    if (std::ranges::count(roster, person) == 0) return "supervision.not_a_supervisor";
    if (supervision.report_id && parts.has_mediated(session, *supervision.report_id, person))
        return "supervision.has_mediated";
    const auto carried = is_carried(SupervisionFile{session}.card_of(person), today);
    return carried ? std::string_view{} : carried.error().code;
}

Result<Done> has_its_pair(sql::Session& session, const Supervision& supervision, Date today) {
    if (!supervision.assigned_to || !supervision.second_id)
        return fail({FaultKind::conflict, "supervision.two_needed"});
    SupervisionFile file{session};
    for (const auto& one : {*supervision.assigned_to, *supervision.second_id})
        if (auto carried = is_carried(file.card_of(one), today); !carried) return carried;
    return Done{};
}

Result<Brought> appoint_pair(const AtHand& at) {
    const auto& first = at.asked.person_id.value();
    const auto& second = at.asked.second_id.value();
    if (first == second) return fail(wrong_field("second_id", "supervision.same_person"));
    for (const auto& [field, person] : {std::pair{"person_id", first}, std::pair{"second_id", second}})
        if (const auto why = against(at.parts, at.tx, at.supervision, person, at.tx.today()); !why.empty())
            return fail(wrong_field(field, why));
    at.supervision.assigned_to = first;
    at.supervision.second_id = second;
    for (const auto& person : {first, second})
        if (person != at.actor.id) matters::tell_person(at.parts.matters.live, at.tx, person, "supervision.given");
    return Brought{};
}

}  // namespace gongyou::supervision
