#include "programmes/mediation/open_mediation.hpp"

#include <algorithm>

#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/mediation/mediation_file.hpp"
#include "programmes/mediation/mediation_store.hpp"

namespace gongyou::mediation {

namespace {

constexpr int longest_ago = 30;  // days: a paper that lay longer is entered with a note, and counts from today

std::optional<UnitId> desk_unit(const Actor& actor) {
    for (const auto& grant : actor.grants)
        if (grant.role == Role::desk && actor.counts(grant)) return grant.unit;
    return std::nullopt;
}

std::vector<FieldFault> faults_of(const OpenMediation& asked, Date today) {
    auto faults = mediation::faults_of(asked.claims, today);
    if (asked.source == Source::report) faults.push_back({"source", "choice.unknown", {}});
    const auto has = [&](Side side) {
        return std::ranges::any_of(asked.parties, [&](const NewParty& party) { return party.side == side; });
    };
    if (!has(Side::applicant) || !has(Side::respondent)) faults.push_back({"parties", "mediation.two_sides", {}});
    if (asked.received_on && today < *asked.received_on) faults.push_back({"received_on", "date.in_future", {}});
    if (asked.received_on && *asked.received_on < today.plus_days(-longest_ago))
        faults.push_back({"received_on", "mediation.received_too_long_ago", {{"days", std::to_string(longest_ago)}}});
    for (const auto& [field, day] : {std::pair{"left_on", asked.left_on}, std::pair{"happened_on", asked.happened_on}})
        if (day && today < *day) faults.push_back({field, "date.in_future", {}});
    return faults;
}

/// What people recognise it by: the employer's name; of a dispute without one in it, the respondent's.
const NewParty& named_for(const List<NewParty, 12>& parties) {
    const auto employer =
        std::ranges::find_if(parties, [](const NewParty& party) { return party.kind == PartyKind::employer; });
    if (employer != parties.end()) return *employer;
    return *std::ranges::find_if(parties, [](const NewParty& party) { return party.side == Side::respondent; });
}

/// All that is written down at once: matter, mediation, parties, claims.
struct Opening {
    Mediation mediation;  ///< facts in clear
    List<NewParty, 12> parties;
    ClaimLines claims;
    std::optional<std::string> applicants_code;  ///< hash of the report's receipt
};

void add_parties(const MediationParts& parts, sql::Tx& tx, const Opening& opening) {
    MediationStore store{tx};
    std::int64_t position = 0;
    for (const auto& party : opening.parties) {
        const auto id = tx.fresh_id<PartyId>();
        std::optional<EmployerId> employer;
        if (party.kind == PartyKind::employer)
            if (const auto found = Employers{tx}.named(party.particulars.name.text())) employer = found->id;
        const bool is_reporter = opening.applicants_code && party.side == Side::applicant;
        store.add_party(
            {.id = id,
             .matter_id = opening.mediation.id,
             .position = ++position,
             .side = party.side,
             .kind = party.kind,
             .employer_id = employer,
             .particulars = parts.seal().sealed("mediation_party", "particulars", id.text(), party.particulars),
             .speaks = party.speaks.value_or(false),
             .code = is_reporter ? opening.applicants_code : std::nullopt,
             .code_until = {},
             .consented_on = party.side == Side::applicant ? std::optional{tx.today()} : std::nullopt,
             .refused_on = {},
             .extension_on = {},
             .wants_mediator = {}});
    }
}

Result<MediationStanding> opened(const MediationParts& parts, sql::Tx& tx, const Actor& actor, Opening opening) {
    auto& mediation = opening.mediation;
    const auto seal = parts.seal();
    mediation.facts = seal.words("mediation", "facts", mediation.id.text(), mediation.facts);
    const auto by = matters::By::staff(actor);
    auto first = matters::opening(mediation_procedure, "apply");
    first.clocks = clocks_for(std::move(first.clocks), mediation.case_kind, "", false);
    first.by_person = by.person;
    first.role = by.role;
    first.counted_from = mediation.received_on;
    const auto made = matters::open_matter(parts.matters, tx, mediation, first);
    if (!made) return fail(made.error());
    static_cast<matters::Matter&>(mediation) = *made;

    MediationStore{tx}.add(mediation);
    add_parties(parts, tx, opening);
    MediationFile{tx}.add(
        {mediation.id, seal.sealed("mediation_claim", "claims", mediation.id.text(), ClaimSheet{opening.claims}), 1});
    if (mediation.report_id) rights::link_child(tx, *mediation.report_id, mediation.id);
    return take(parts, tx, by, mediation, MediationAct::enrol, {});
}

Mediation begun(sql::Tx& tx, CaseKind kind, Source source, UnitId unit, std::string title) {
    Mediation mediation{matters::Matter{.id = tx.fresh_id<MediationId>(),
                                        .kind = std::string{mediation_procedure.kind},
                                        .unit_id = std::move(unit),
                                        .opened_on = tx.today(),
                                        .urgency = matters::Urgency::yellow,
                                        .title = std::move(title)}};
    mediation.case_kind = kind;
    mediation.source = source;
    return mediation;
}

ClaimLines lines_from(const std::vector<rights::ClaimOfReport>& claims, const std::string& name) {
    ClaimLines lines;
    for (const auto& claim : claims)
        lines.push_back({.name = Line<1, 40>::trusted(claim.name.empty() ? name : claim.name),
                         .amount_fen = claim.amount_fen,
                         .from = claim.from,
                         .to = claim.to,
                         .speaks = claim.speaks});
    return lines;
}

}  // namespace

Result<MediationStanding> open_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const OpenMediation& asked) {
    const auto unit = desk_unit(actor);
    if (!unit) return fail(hidden());
    if (auto faults = faults_of(asked, tx.today()); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    const auto& name = named_for(asked.parties).particulars.name.text();
    Opening opening{.mediation = begun(tx, asked.case_kind, asked.source, *unit, name),
                    .parties = asked.parties,
                    .claims = asked.claims,
                    .applicants_code = {}};
    auto& mediation = opening.mediation;
    if (const auto employer = Employers{tx}.named(name)) mediation.employer_id = employer->id;
    if (auto allowed = may(actor, Right::arrange_mediation, matters::subject_of(tx, mediation)); !allowed)
        return fail(std::move(allowed.error()));  // a desk writes nothing down about an employer it stands behind
    mediation.category = asked.category.text();
    mediation.subject = asked.subject.text();
    mediation.facts = asked.facts.text();
    mediation.received_on = asked.received_on.value_or(tx.today());
    mediation.opened_on = mediation.received_on;
    mediation.left_on = asked.left_on;
    mediation.happened_on = asked.happened_on;
    return opened(parts, tx, actor, std::move(opening));
}

Result<MediationStanding> open_from_report(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const OpenFromReport& asked) {
    auto report = rights::report_for_child(parts.rights, tx, actor, asked.report_id);
    if (!report) return fail(std::move(report.error()));
    if (!asked.consent) return fail(wrong_field("consent", "consent.missing"));
    if (!report->name && !asked.name) return fail(wrong_field("name", "value.missing"));
    for (const auto& id : MediationStore{tx}.of_report(asked.report_id))
        if (!MediationStore{tx}.find(id)->ended_on) return fail({FaultKind::conflict, "mediation.open_already"});

    const auto name = report->name ? *report->name : asked.name->text();
    Opening opening{
        .mediation = begun(tx, asked.case_kind, Source::report, report->matter.unit_id, report->matter.title),
        .parties = {},
        .claims = lines_from(report->claims, name),
        .applicants_code = report->receipt};
    auto& mediation = opening.mediation;
    mediation.employer_id = report->matter.employer_id;
    mediation.report_id = asked.report_id;
    mediation.urgency = report->matter.urgency;
    mediation.category = report->category.text();
    mediation.subject = asked.subject.text();
    mediation.facts = report->facts;
    mediation.received_on = tx.today();
    mediation.left_on = report->left_on;
    mediation.happened_on = report->happened_on;
    NewParty worker{.side = Side::applicant, .kind = PartyKind::person, .particulars = {}, .speaks = {}};
    worker.particulars.name = Line<1, 100>::trusted(name);
    if (report->phone) worker.particulars.phone = Line<0, 20>::trusted(report->phone->text());
    NewParty employer{.side = Side::respondent, .kind = PartyKind::employer, .particulars = {}, .speaks = {}};
    employer.particulars.name = Line<1, 100>::trusted(report->matter.title);
    opening.parties.push_back(std::move(worker));
    opening.parties.push_back(std::move(employer));
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = "mediation.identity_carried",
                                    .object_kind = "report",
                                    .object_id = asked.report_id.text()});
    return opened(parts, tx, actor, std::move(opening));
}

}  // namespace gongyou::mediation
