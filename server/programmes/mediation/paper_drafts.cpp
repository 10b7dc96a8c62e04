#include "programmes/mediation/paper_drafts.hpp"

#include "core/letters/letter_law.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/mediation/mediation_view.hpp"

namespace gongyou::mediation {

namespace {

/// "自收到申请之日起15日，依据……": from when the days of this kind of case count, how many, and by what. What was not
/// read in a statute says so.
std::string counted_in_words(const law::Rule& rule, StartEvent start) {
    auto words = std::string{start == StartEvent::receipt ? "自收到申请之日起" : "自受理之日起"};
    words += std::to_string(rule.amount.value_or(0)) + "日";
    if (!law::is_law(rule)) return words + "（见于" + rule.source + "，没有对照原文）";
    const bool is_a_statute = rule.source.find("〔") == std::string::npos;
    return words + "（依据" +
           (is_a_statute ? letters::formal_citation(rule.source, rule.place == law::Place{}) : rule.source) + "）";
}

}  // namespace

Result<MediationFacts> paper_facts(const MediationParts& parts, sql::Session& session, const Mediation& mediation) {
    MediationCase file{parts, session, mediation.id};
    MediationFacts facts{
        .subject = mediation.subject, .received_on = mediation.received_on, .arbitration = mediation.arbitration};
    for (const auto& party : MediationStore{session}.parties_of(mediation.id)) {
        auto who = file.particulars(party);
        if (!who) return fail(std::move(who.error()));
        facts.parties.push_back({party.side, party.kind, *std::move(who)});
    }
    auto told = file.facts(mediation);
    if (!told) return fail(std::move(told.error()));
    facts.facts = *std::move(told);
    auto claims = file.claims();
    if (!claims) return fail(std::move(claims.error()));
    facts.claims = *std::move(claims);
    const auto time = time_of(parts, mediation);
    if (!time) return fail(time.error());
    facts.ends_on = time->last_day;
    const auto pack = parts.matters.law.pack(mediation.law);
    if (!pack) return fail(pack.error());
    if (const auto rule = pack->rule(rule_of(mediation.case_kind).finish, mediation.received_on))
        facts.counted = counted_in_words(*rule, time->start_event);
    if (mediation.assigned_to) facts.mediator = Staff{session, parts.people}.name_of(*mediation.assigned_to);
    if (auto sessions = file.file().sessions_of(mediation.id); !sessions.empty())
        facts.first_session = std::move(sessions.front());
    if (const auto unit = UnitTree{session}.find(mediation.unit_id)) {
        facts.organisation = unit->name;
        facts.contact = unit->name + " " + unit->phone;
    }
    return facts;
}

}  // namespace gongyou::mediation
