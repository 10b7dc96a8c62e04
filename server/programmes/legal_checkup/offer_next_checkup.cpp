#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "core/people/staff.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

/// Whether this is the employer's newest; an older one has been followed by another already.
bool is_the_newest(sql::Tx& tx, const Checkup& checkup) {
    const auto all = CheckupStore{tx}.of_employer(*checkup.employer_id);
    return !all.empty() && all.front() == checkup.id;
}

}  // namespace

void offer_next_checkups(const CheckupParts& parts, sql::Tx& tx) {
    CheckupStore store{tx};
    for (const auto& id : store.due_for_the_next(tx.today())) {
        store.note_told_of_the_next(id);
        const auto found = *store.find(id);
        if (!found.employer_id || !is_the_newest(tx, found)) continue;
        Staff staff{tx, parts.people};
        for (const auto& person : staff.before_the_wall(staff.at(Role::desk, found.unit_id), found.employer_id))
            matters::tell_person(parts.matters.live, tx, person, "checkup.next_due",
                                 {{"matter", id.text()}, {"kind", found.kind}});
        for (const auto& person : staff.speaking_for(*found.employer_id))
            matters::tell_person(parts.matters.live, tx, person, "checkup.next_offered", {{"own_checkup", id.text()}});
    }
}

}  // namespace gongyou::legal_checkup
