#include "programmes/rights/unseal_acts.hpp"

#include "core/matters/kept_from_store.hpp"
#include "core/people/staff.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/unseal_store.hpp"

namespace gongyou::rights {

namespace {

Fault unknown() { return {FaultKind::not_found, "unseal.unknown"}; }

void note(const RightsParts& parts, sql::Tx& tx, const Actor& actor, std::string_view act, std::string_view role,
          const UnsealRequest& request) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = std::string{role},
                                    .act = act,
                                    .object_kind = "report",
                                    .object_id = request.report_id.text(),
                                    .purpose = request.purpose});
}

Fault nothing_sealed() { return {FaultKind::conflict, "unseal.nothing_sealed"}; }

std::string_view act_of_reading(IdentityField field) {
    switch (field) {
        case IdentityField::phone:
            return "identity.revealed";
        case IdentityField::name:
            return "identity.name_revealed";
        case IdentityField::number:
            return "identity.number_revealed";
    }
    return "";
}

Result<std::string> phone_of(const RightsParts& parts, sql::Session& session, const ReportId& report) {
    const auto identity = ReportStore{session}.identity_of(report);
    if (!identity) return fail(nothing_sealed());
    return parts.seal().opened_phone(report, identity->phone).map([](const Phone& phone) { return phone.text(); });
}

Result<std::string> opened_field(const RightsParts& parts, sql::Session& session, const ReportId& report,
                                 IdentityField field) {
    if (field == IdentityField::phone) return phone_of(parts, session, report);
    const auto person = NamedPersonStore{session}.of(report);
    if (!person) return fail(nothing_sealed());
    const NamedPersonSeal seal{parts.matters.keys, parts.matters.tree};
    if (field == IdentityField::name) return seal.opened_name(*person);
    return seal.opened_number(*person).map([](const DocumentNumber& number) { return number.text(); });
}

}  // namespace

Result<UnsealStanding> ask_unseal(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const AskUnseal& act) {
    const auto report = report_for(tx, actor, Right::ask_unseal, act.id);
    if (!report) return fail(report.error());
    if (report->anonymous) return fail(nothing_sealed());
    UnsealStore store{tx};
    if (store.is_waiting(act.id, actor.id)) return fail({FaultKind::conflict, "unseal.already_asked"});

    const UnsealRequest request{.id = tx.fresh_id<UnsealRequestId>(),
                                .report_id = act.id,
                                .asked_by = actor.id,
                                .purpose = act.purpose.text(),
                                .asked_at = tx.now()};
    store.add(request);
    note(parts, tx, actor, "identity.asked_for", "desk", request);
    Staff staff{tx, parts.people};
    auto custodians = staff.before_the_wall(staff.at_or_above(Role::custodian, report->unit_id), report->employer_id);
    for (const auto& custodian : matters::KeptFromStore{tx}.others(std::move(custodians), report->id))
        tell_person(parts, tx, custodian, "unseal.asked");
    return UnsealStanding{request.id, request.state};
}

Result<UnsealStanding> decide_unseal(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const DecideUnseal& act) {
    UnsealStore store{tx};
    const auto found = store.find(act.id);
    if (!found) return fail(unknown());
    if (const auto report = report_for(tx, actor, Right::decide_unseal, found->report_id); !report)
        return fail(unknown());
    auto decided = decide(*found, actor.id, act.grant, tx.now());
    if (!decided) return fail(std::move(decided.error()));
    if (!store.save_decision(*decided)) return fail({FaultKind::conflict, "unseal.already_decided"});

    note(parts, tx, actor, act.grant ? "identity.granted" : "identity.refused", "custodian", *decided);
    tell_person(parts, tx, decided->asked_by, act.grant ? "unseal.granted" : "unseal.refused");
    return UnsealStanding{decided->id, decided->state};
}

Result<RevealedIdentity> reveal_identity(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                         const RevealIdentity& act) {
    const auto request = UnsealStore{tx}.find(act.id);
    if (!request) return fail(unknown());
    if (auto granted = check_grant(*request, actor.id, tx.now()); !granted) return fail(std::move(granted.error()));
    // the right is asked for again: it may have been lost since the grant
    if (const auto report = report_for(tx, actor, Right::reveal_identity, request->report_id); !report)
        return fail(unknown());
    auto value = opened_field(parts, tx, request->report_id, act.field);
    if (!value) return fail(std::move(value.error()));
    note(parts, tx, actor, act_of_reading(act.field), "desk", *request);
    return RevealedIdentity{act.field, *std::move(value)};
}

Result<UnsealList> list_unseal_requests(const RightsParts& parts, sql::Reader& reader, const Actor& actor) {
    auto scope = scope_of(actor, Right::decide_unseal);
    Staff staff{reader, parts.people};
    UnsealList list;
    for (auto& request : UnsealStore{reader}.list(scope)) {
        const bool ended =
            request.state == UnsealState::granted && reader.now() >= *request.decided_at + unseal_grant_lasts;
        if (ended && request.asked_by != actor.id) continue;
        list.items.push_back({.id = request.id,
                              .report_id = request.report_id,
                              .asked_by_name = staff.name_of(request.asked_by),
                              .purpose = std::move(request.purpose),
                              .asked_at = request.asked_at,
                              .state = request.state,
                              .mine = request.asked_by == actor.id,
                              .named = NamedPersonStore{reader}.is_named(request.report_id)});
    }
    return list;
}

}  // namespace gongyou::rights
