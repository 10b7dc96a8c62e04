#include "programmes/supervision/keep_items.hpp"

#include <algorithm>

#include "core/people/staff.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_rules.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

constexpr matters::States<SupervisionState> while_written{SupervisionState::investigating, SupervisionState::urging,
                                                          SupervisionState::opinion_drafting};

/// The day that stands where none was chosen: a target of the house, no law.
Result<Date> usual_day(const SupervisionParts& parts, const Supervision& supervision, Date today) {
    const auto pack = parts.matters.law.pack(supervision.law);
    if (!pack) return fail(pack.error());
    const auto rule = pack->rule("rectification.plan", today);
    if (!rule) return fail(rule.error());
    const auto last = law::deadline(*rule, today, parts.matters.law.calendar());
    if (!last) return fail(last.error());
    return last->day;
}

}  // namespace

Result<SupervisionStanding> keep_items(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                       const KeepItems& asked) {
    auto found = supervision_for(tx, actor, Right::supervise, asked.id);
    if (!found) return fail(std::move(found.error()));
    if (found->revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    if (!while_written.has(state_of(*found))) return fail({FaultKind::conflict, "supervision.demands_stand"});
    if (asked.items.empty()) return fail(wrong_field("items", "value.missing"));
    SupervisionFile file{tx};
    file.remove_items(asked.id);
    std::int64_t number = 0;
    for (const auto& item : asked.items) {
        const auto day = item.due_on ? Result<Date>{*item.due_on} : usual_day(parts, *found, tx.today());
        if (!day) return fail(day.error());
        if (*day <= tx.today()) return fail(wrong_field("items", "supervision.due_in_past"));
        ++number;
        const auto row = row_of(asked.id, number);
        file.add(Item{asked.id, number, parts.seal().words("supervision_item", "words", row, item.words.text()), *day,
                      ItemState::open, std::nullopt});
    }
    return SupervisionStanding{found->id, state_of(*found), found->revision};
}

Result<api::Nothing> keep_card(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor, const KeepCard& asked) {
    Staff staff{tx, parts.people};
    const auto is_theirs = std::ranges::any_of(actor.grants, [&](const Grant& grant) {
        if (reach_of(grant.role, Right::arrange_supervision) == Reach::none || !actor.counts(grant)) return false;
        const auto people = staff.at_or_below(Role::supervisor, grant.unit);
        return std::ranges::count(people, asked.person_id) > 0;
    });
    if (!is_theirs) return fail(wrong_field("person_id", "supervision.not_a_supervisor"));
    SupervisionFile{tx}.keep({asked.person_id, asked.number.text(), asked.issuer.text(), asked.valid_until});
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = "supervision.keep_card",
                                    .object_kind = "person",
                                    .object_id = asked.person_id.text()});
    return api::Nothing{};
}

}  // namespace gongyou::supervision
