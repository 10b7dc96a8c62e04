#include "programmes/mediation/mediation_view.hpp"

#include <algorithm>

#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/mediation/extension.hpp"
#include "programmes/mediation/mediator_check.hpp"
#include "programmes/mediation/signing.hpp"

namespace gongyou::mediation {

namespace {

bool has_signed(const std::vector<Signature>& signatures, std::string_view signer, std::string_view digest) {
    return std::ranges::any_of(signatures, [&](const Signature& one) {
        return one.paper == agreement_paper && one.signer == signer && one.digest == digest;
    });
}

Result<std::vector<PartyView>> parties_in(MediationCase& file, sql::Session& session, const MediationId& id) {
    const auto contacts = file.file().contacts_of(id);
    const auto signatures = file.file().signatures_of(id);
    const auto agreement = file.file().agreement_of(id);
    std::vector<PartyView> views;
    for (const auto& party : MediationStore{session}.parties_of(id)) {
        auto who = file.particulars(party);
        if (!who) return fail(std::move(who.error()));
        const auto attempts =
            std::ranges::count_if(contacts, [&](const Contact& one) { return one.party_id == party.id; });
        views.push_back({.id = party.id,
                         .side = party.side,
                         .kind = party.kind,
                         .who = *std::move(who),
                         .speaks = party.speaks,
                         .has_code = party.code.has_value(),
                         .code_until = party.code_until,
                         .consented_on = party.consented_on,
                         .refused_on = party.refused_on,
                         .extension_on = party.extension_on,
                         .attempts = attempts,
                         .signed_agreement = agreement && has_signed(signatures, party.id.text(), agreement->digest)});
    }
    return views;
}

std::vector<PossibleMediationStep> possible_steps(const Actor& actor, const Subject& subject, MediationState state) {
    std::vector<PossibleMediationStep> possible;
    for (const auto* step : matters::steps_from(mediation_procedure, state, matters::Taker::Kind::staff))
        if (may(actor, step->by.right, subject))
            possible.push_back({step->act, {step->needs.begin(), step->needs.end()}});
    return possible;
}

std::vector<ConfirmationView> confirmations_in(MediationCase& file, const MediationId& id) {
    std::vector<ConfirmationView> views;
    for (auto& one : file.file().confirmations_of(id))
        views.push_back(
            {one.route, std::move(one.body), one.filed_on, one.result, std::move(one.case_number), one.decided_on});
    return views;
}

/// The report it grew from, for whoever may read that.
std::vector<MediationLink> links_in(sql::Session& session, const Actor& actor, const Mediation& mediation) {
    if (!mediation.report_id) return {};
    const auto report = matters::MatterStore{session}.find(*mediation.report_id);
    if (!report || !may(actor, Right::read_report, matters::subject_of(session, *report))) return {};
    return {{report->id, matters::LinkKind::grew_from, true}};
}

/// What stands on what was agreed: routes while they are open, ways when it is not kept.
Result<Done> add_what_follows(const MediationParts& parts, MediationCase& file, const Mediation& mediation, Date today,
                              MediationView& view) {
    if (!mediation.effective_on) return Done{};
    const auto pack = parts.matters.law.pack(mediation.law);
    if (!pack) return fail(pack.error());
    const auto& calendar = parts.matters.law.calendar();
    auto routes = routes_of(*mediation.effective_on, today, *pack, calendar);
    if (!routes) return fail(std::move(routes.error()));
    view.routes = *std::move(routes);
    view.confirmations = confirmations_in(file, mediation.id);
    const bool unkept = view.state == MediationState::unperformed || view.state == MediationState::failed;
    if (unkept && view.agreement)
        view.default_ways = ways_on_default(view.agreement->terms, view.agreement->parts,
                                            was_confirmed(file, mediation.id), *pack, calendar);
    return Done{};
}

Result<Done> add_claims(const MediationParts& parts, MediationCase& file, const Mediation& mediation,
                        MediationView& view) {
    auto claims = file.claims();
    if (!claims) return fail(std::move(claims.error()));
    const auto pack = parts.matters.law.pack(mediation.law);
    if (!pack) return fail(pack.error());
    view.claimed_fen = claimed_in_all(*claims).amount;
    view.settled_fen = settled_in_all(*claims).amount;
    view.claims = *std::move(claims);
    view.claims_revision = file.claims_revision();
    view.group = group_rule(*pack, mediation.received_on);
    return Done{};
}

}  // namespace

std::vector<SessionView> sessions_in(MediationCase& file, const MediationId& id) {
    const auto signatures = file.file().signatures_of(id);
    std::vector<SessionView> views;
    for (auto& one : file.file().sessions_of(id)) {
        const auto paper = minutes_paper(one.number);
        const auto signed_by = std::ranges::count_if(signatures, [&](const Signature& signature) {
            return signature.paper == paper && signature.digest == one.digest;
        });
        views.push_back({one.number, one.held, one.starts_on, std::move(one.starts_at), one.minutes,
                         std::move(one.place), std::move(one.video), signed_by});
    }
    return views;
}

bool was_confirmed(MediationCase& file, const MediationId& id) {
    return std::ranges::any_of(file.file().confirmations_of(id),
                               [](const Confirmation& one) { return one.result == RouteResult::confirmed; });
}

Result<std::optional<AgreementView>> agreement_in(MediationCase& file, const Mediation& mediation, Date today) {
    auto found = file.agreement();
    if (!found) return fail(std::move(found.error()));
    if (!*found) return std::optional<AgreementView>{};
    AgreementView view{
        .terms = std::move((*found)->terms),
        .mediator_signed = has_signed(file.file().signatures_of(mediation.id), the_mediator, (*found)->digest),
        .sealed_on = (*found)->sealed_on,
        .effective_on = mediation.effective_on};
    view.total_fen = total_of(view.terms).amount;
    view.parts = performance_of(view.terms, file.payments_in_force(), today);
    view.paid_fen = paid_in_all(view.parts).amount;
    for (auto& row : file.file().payments_in_force(mediation.id))
        view.payments.push_back({row.item, row.amount_fen, row.paid_on, std::move(row.proof)});
    return std::optional{std::move(view)};
}

Result<TimeView> time_of(const MediationParts& parts, const Mediation& mediation) {
    const auto pack = parts.matters.law.pack(mediation.law);
    if (!pack) return fail(pack.error());
    const auto& calendar = parts.matters.law.calendar();
    TimeView view{.start_event = rule_of(mediation.case_kind).start_event,
                  .proposed = mediation.extension_until,
                  .extended = mediation.extended_to.has_value()};
    const auto last =
        last_day_of_mediation(mediation.case_kind, mediation.received_on, mediation.accepted_on, *pack, calendar);
    if (!last) return view;  // its time has not begun, or the place has no such rule
    view.last_day = standing_last_day(mediation, *last);
    if (const auto longest = longest_extension(mediation.case_kind, *last, *pack, calendar); longest && *longest)
        view.longest = (*longest)->last.day;
    return view;
}

Result<AdviceOfRights> advice_of(const MediationParts& parts, const Mediation& mediation, bool has_agreement,
                                 Date today) {
    auto days = rights::safe_days_of(parts.rights, mediation.law,
                                     {mediation.category, mediation.left_on, mediation.happened_on}, today);
    if (!days) return fail(std::move(days.error()));
    return AdviceOfRights{mediation.arbitration,
                          *std::move(days),
                          evidence_for(mediation.category, has_agreement),
                          {"legal_aid.decide", "legal_aid.assign", "legal_aid.urgent"}};
}

Result<MediationView> view_mediation(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneMediation& asked) {
    const auto found = mediation_for(reader, actor, Right::read_mediation, asked.id);
    if (!found) return fail(found.error());
    MediationCase file{parts, reader, asked.id};
    auto facts = file.facts(*found);
    if (!facts) return fail(std::move(facts.error()));
    auto parties = parties_in(file, reader, asked.id);
    if (!parties) return fail(std::move(parties.error()));
    auto agreement = agreement_in(file, *found, reader.today());
    if (!agreement) return fail(std::move(agreement.error()));
    auto steps = matters::steps_of(parts.matters, parts.people, reader, *found);
    if (!steps) return fail(std::move(steps.error()));
    auto advice = advice_of(parts, *found, agreement->has_value(), reader.today());
    if (!advice) return fail(std::move(advice.error()));
    auto time = time_of(parts, *found);
    if (!time) return fail(std::move(time.error()));

    const auto unit = UnitTree{reader}.find(found->unit_id);
    MediationView view{.id = found->id,
                       .state = state_of(*found),
                       .revision = found->revision,
                       .urgency = found->urgency,
                       .case_kind = found->case_kind,
                       .source = found->source,
                       .title = found->title,
                       .category = found->category,
                       .subject = found->subject,
                       .facts = *std::move(facts),
                       .received_on = found->received_on,
                       .unit_name = unit ? unit->name : "",
                       .unit_phone = unit ? unit->phone : "",
                       .mine = found->assigned_to == actor.id,
                       .outcome = found->outcome,
                       .parties = *std::move(parties),
                       .sessions = sessions_in(file, asked.id),
                       .agreement = *std::move(agreement),
                       .advice = *std::move(advice),
                       .time = *std::move(time),
                       .steps = *std::move(steps),
                       .clocks = matters::clocks_of(parts.matters, reader, *found),
                       .links = links_in(reader, actor, *found),
                       .can = possible_steps(actor, matters::subject_of(reader, *found), state_of(*found))};
    if (found->assigned_to) view.mediator = Staff{reader, parts.people}.name_of(*found->assigned_to);
    if (auto added = add_claims(parts, file, *found, view); !added) return fail(std::move(added.error()));
    if (auto added = add_what_follows(parts, file, *found, reader.today(), view); !added)
        return fail(std::move(added.error()));
    return view;
}

Result<CandidateList> list_candidates(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneMediation& asked) {
    const auto found = mediation_for(reader, actor, Right::arrange_mediation, asked.id);
    if (!found) return fail(found.error());
    CandidateList list;
    Staff staff{reader, parts.people};
    for (const auto& one : candidates_for(reader, *found, MediationStore{reader}.parties_of(asked.id)))
        list.items.push_back({one.id, staff.name_of(one.id), one.open, one.against, one.wanted});
    return list;
}

}  // namespace gongyou::mediation
