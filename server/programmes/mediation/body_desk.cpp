#include "programmes/mediation/body_desk.hpp"

#include "core/access/decision.hpp"

namespace gongyou::mediation {

namespace {

Result<Done> may_enter(sql::Tx& tx, const Actor& actor, const UnitId& unit) {
    if (auto allowed = may(actor, Right::arrange_mediation, subject_at(tx, unit)); !allowed)
        return fail(std::move(allowed.error()));
    return Done{};
}

/// A list that is yet to be filed is not filed.
std::vector<FieldFault> days_to_come(const BodyWords& words, Date today) {
    std::vector<FieldFault> wrong;
    if (words.listed_on && *words.listed_on > today) wrong.push_back({"listed_on", "date.in_future"});
    if (words.active_on && *words.active_on > today) wrong.push_back({"active_on", "date.in_future"});
    return wrong;
}

void enter(const MediationParts& parts, sql::Tx& tx, const Actor& actor, std::string act, const BodyId& id) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = std::move(act),
                                    .object_kind = "mediation_body",
                                    .object_id = id.text()});
}

}  // namespace

Result<BodyList> list_bodies_of_desk(const MediationParts&, sql::Reader& reader, const Actor& actor,
                                     const api::NoParams&) {
    const auto scope = scope_of(actor, Right::arrange_mediation);
    MediationBodies bodies{reader};
    BodyList list;
    for (auto& body : bodies.list(scope)) {
        const bool works = works_on(body, reader.today());
        list.items.push_back({std::move(body), works});
    }
    list.units = bodies.units(scope, reader.today());
    return list;
}

Result<BodyStanding> add_body_of_desk(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                      const AddBody& asked) {
    if (auto allowed = may_enter(tx, actor, asked.unit_id); !allowed) return fail(std::move(allowed.error()));
    if (auto wrong = days_to_come(asked, tx.today()); !wrong.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(wrong)});
    const MediationBody body{.id = tx.fresh_id<BodyId>(),
                             .unit_id = asked.unit_id,
                             .kind = asked.kind,
                             .name = asked.name.text(),
                             .listed_on = asked.listed_on,
                             .active_on = asked.active_on};
    MediationBodies{tx}.add(body);
    enter(parts, tx, actor, "body.entered", body.id);
    return BodyStanding{body.id};
}

Result<BodyStanding> change_body(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                 const ChangeBody& asked) {
    auto body = MediationBodies{tx}.find(asked.id);
    if (!body) return fail(hidden());
    if (auto allowed = may_enter(tx, actor, body->unit_id); !allowed) return fail(std::move(allowed.error()));
    if (auto wrong = days_to_come(asked, tx.today()); !wrong.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(wrong)});
    body->kind = asked.kind;
    body->name = asked.name.text();
    body->listed_on = asked.listed_on;
    body->active_on = asked.active_on;
    body->closed = asked.closed;
    MediationBodies{tx}.save(*body);
    enter(parts, tx, actor, "body.changed", body->id);
    return BodyStanding{body->id};
}

}  // namespace gongyou::mediation
