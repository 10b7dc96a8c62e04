#include "programmes/mediation/mediation_tally.hpp"

#include <algorithm>
#include <set>

#include "core/statistics/recovered.hpp"
#include "programmes/mediation/mediation.hpp"
#include "programmes/mediation/mediation_case.hpp"

namespace gongyou::mediation {

namespace {

std::optional<Date> first_day(const matters::Life& life, MediationState state) {
    const auto* event = matters::first_in_state(life, name_of(state));
    return event ? std::optional{event->made_on} : std::nullopt;
}

std::optional<Date> first_day(const matters::Life& life, MediationAct act) {
    for (const auto& event : life.events)
        if (event.act == name_of(act)) return event.made_on;
    return std::nullopt;
}

void count_agreement(statistics::Tally& tally, const matters::Life& life, const CountedMediation& facts, Date agreed) {
    tally.count("mediation.agreed", agreed);
    if (matters::has_happened(life, name_of(MediationAct::note_confirmed)))
        tally.count("mediation.agreed_confirmed", agreed);
    if (facts.workers > 0) tally.count("mediation.workers", agreed, facts.workers);
    if (!facts.last_due) return;
    const auto day = std::to_string(facts.last_due->day());
    tally.count("mediation.due", *facts.last_due, 1, day);
    if (matters::has_happened(life, name_of(MediationAct::fulfil)))
        tally.count("mediation.due_performed", *facts.last_due, 1, day);
}

std::optional<Date> last_due_of(const AgreementTerms& terms) {
    std::optional<Date> last;
    for (const auto& item : terms.items) {
        if (item.instalments.empty() && item.due_on) last = std::max(last, item.due_on);
        for (const auto& part : item.instalments) last = std::max(last, std::optional{part.due_on});
    }
    return last;
}

/// Those who claim something, each name once; without a list the people who applied.
std::int64_t workers_of(MediationCase& file, sql::Session& session, const MediationId& id) {
    std::set<std::string> names;
    if (const auto claims = file.claims())
        for (const auto& claim : *claims) names.insert(claim.name.text());
    if (!names.empty()) return static_cast<std::int64_t>(names.size());
    std::int64_t people = 0;
    for (const auto& party : MediationStore{session}.parties_of(id))
        people += party.side == Side::applicant && party.kind == PartyKind::person;
    return people;
}

/// Payments by the term they are for; what goes to the employer is not a worker's.
std::vector<PaidToWorker> paid_to_workers(MediationCase& file, const AgreementTerms& terms,
                                          const std::string& employer) {
    std::vector<PaidToWorker> paid;
    for (const auto& payment : file.payments()) {
        const auto at = static_cast<std::size_t>(payment.item);
        if (at < terms.items.size() && terms.items[at].to.text() != employer)
            paid.push_back({payment.paid_on, payment.amount_fen, terms.items[at].kind});
    }
    return paid;
}

statistics::RecoveredFor recovered_for(TermKind kind) {
    switch (kind) {
        case TermKind::wages:
            return statistics::RecoveredFor::wages;
        case TermKind::injury:
            return statistics::RecoveredFor::injury;
        case TermKind::severance:
            return statistics::RecoveredFor::severance;
        case TermKind::insurance:
            return statistics::RecoveredFor::insurance;
        case TermKind::papers:
        case TermKind::other_money:
        case TermKind::other:
            break;
    }
    return statistics::RecoveredFor::other;
}

CountedMediation counted_facts_of(const MediationParts& parts, sql::Session& session, const Mediation& mediation) {
    CountedMediation facts{.case_kind = mediation.case_kind};
    MediationCase file{parts, session, mediation.id};
    const auto agreement = file.agreement();
    if (!agreement || !*agreement || !(*agreement)->sealed_on) return facts;
    const auto& terms = (*agreement)->terms;
    facts.last_due = last_due_of(terms);
    facts.workers = workers_of(file, session, mediation.id);
    facts.paid = paid_to_workers(file, terms, mediation.title);
    return facts;
}

}  // namespace

statistics::Tally mediation_tally(const matters::Life& life, const CountedMediation& facts) {
    const auto& matter = life.matter;
    // what the parties or the court have to do by a day is not ours to keep
    auto tally = matters::tally_of_life(
        life, true, {clocks::review, clocks::confirmation, clocks::court_decides, clocks::performance});
    const auto agreed = first_day(life, MediationAct::seal_agreement);
    const auto accepted = first_day(life, MediationAct::accept);
    const auto refused = first_day(life, MediationState::declined);
    const auto failed = first_day(life, MediationState::failed);
    const auto withdrawn = first_day(life, MediationState::withdrawn);
    if (facts.case_kind == CaseKind::court_assigned) tally.count("mediation.assigned", matter.opened_on);
    if (facts.case_kind == CaseKind::court_assigned && agreed)
        tally.count("mediation.assigned_agreed", matter.opened_on);
    if (accepted) tally.count("mediation.accepted", *accepted);
    if (accepted && agreed) tally.count("mediation.accepted_agreed", *accepted);
    if (agreed) count_agreement(tally, life, facts, *agreed);
    if (failed && !agreed && !refused) tally.count("mediation.failed", *failed);
    if (refused) tally.count("mediation.refused", *refused);
    if (withdrawn) tally.count("mediation.withdrawn", *withdrawn);
    for (const auto& payment : facts.paid)
        statistics::count_recovered(tally, payment.on, statistics::RecoveredBy::mediation, recovered_for(payment.kind),
                                    Cents{payment.amount_fen});
    return tally;
}

matters::TallyOf mediation_counting(const MediationParts& parts) {
    return [&parts](sql::Session& session, const matters::Life& life) -> statistics::Tally {
        const auto found = MediationStore{session}.find(life.matter.id);
        if (!found) return {};
        return mediation_tally(life, counted_facts_of(parts, session, *found));
    };
}

}  // namespace gongyou::mediation
