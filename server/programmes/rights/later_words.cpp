#include "programmes/rights/later_words.hpp"

#include "platform/json/write.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

Result<Report> known_reporter(const RightsParts& parts, sql::Tx& tx, const std::string& hash, std::string_view fault) {
    const auto found = ReportStore{tx}.find_by_receipt(hash);
    if (!found) return fail({FaultKind::not_found, "receipt.unknown"});
    if (found->anonymous) return fail({FaultKind::conflict, fault});
    return parts.seal().opened(*found);
}

template <class Value>
void fill_in(std::optional<Value>& there, const std::optional<Value>& given) {
    if (!there) there = given;
}

Complaint filled_in(Complaint complaint, const PartyDetails& more) {
    fill_in(complaint.category, more.category);
    fill_in(complaint.happened_from, more.happened_from);
    fill_in(complaint.amount_claimed_fen, more.amount_claimed_fen);
    if (!complaint.people_number && more.people_number) {
        complaint.people_number = more.people_number;
        complaint.people.reset();  // the number is the better answer, whatever band was guessed before
    }
    fill_in(complaint.demand, more.demand);
    fill_in(complaint.relation, more.relation);
    fill_in(complaint.left_on, more.left_on);
    fill_in(complaint.entry_date, more.entry_date);
    fill_in(complaint.job, more.job);
    fill_in(complaint.wage_form, more.wage_form);
    fill_in(complaint.monthly_wage_fen, more.monthly_wage_fen);
    fill_in(complaint.tried_already, more.tried_already);
    fill_in(complaint.truth_declaration, more.truth_declaration);
    return complaint;
}

/// Saved under the report's own key, where it has one.
Result<Done> save_words(const RightsParts& parts, sql::Tx& tx, const Report& report, const Complaint& complaint) {
    auto sealed = parts.matters.seal().sealed_column(report, "report", "complaint", json::write_json(complaint));
    if (!sealed) return fail(std::move(sealed.error()));
    ReportStore{tx}.save_complaint(report.id, *sealed);
    return Done{};
}

Result<ReporterStanding> noted_step(const RightsParts& parts, sql::Tx& tx, const ReportId& id, ReportAct act,
                                    std::string choice) {
    return take(parts, tx, By::reporter(), *ReportStore{tx}.find(id), act, {.choice = std::move(choice)})
        .map([](const ReportStanding& standing) { return ReporterStanding{standing.state}; });
}

}  // namespace

std::vector<std::string> missing_for_a_party(const RightsParts& parts, const Complaint& complaint, Date today) {
    constexpr std::string_view within = "complaint.";
    std::vector<std::string> missing;
    for (const auto& fault : check_complaint(complaint, IdentityLevel::named, today, parts.categories))
        if (fault.code == "value.missing") missing.push_back(fault.field.substr(within.size()));
    return missing;
}

Result<ReporterStanding> give_name(const RightsParts& parts, sql::Tx& tx, const ByReceipt<GiveName>& by) {
    const auto report = known_reporter(parts, tx, by.hash, "report.no_name_when_anonymous");
    if (!report) return fail(report.error());
    NamedPersonStore people{tx};
    if (people.is_named(report->id)) return fail({FaultKind::conflict, "report.already_named"});
    const auto complaint = filled_in(complaint_of(*report), by.act.complaint.value_or(PartyDetails{}));
    auto faults = faults_of(by.act.named, tx.today());
    auto more = check_complaint(complaint, IdentityLevel::named, tx.today(), parts.categories);
    std::move(more.begin(), more.end(), std::back_inserter(faults));
    if (!faults.empty()) return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});

    people.add(NamedPersonSeal{parts.matters.keys, parts.matters.tree}.sealed(report->id, by.act.named, tx.today()));
    if (auto saved = save_words(parts, tx, *report, complaint); !saved) return fail(std::move(saved.error()));
    return noted_step(parts, tx, report->id, ReportAct::give_name, {});
}

Result<ReporterStanding> change_disclosure(const RightsParts& parts, sql::Tx& tx,
                                           const ByReceipt<ChangeDisclosure>& by) {
    const auto report = known_reporter(parts, tx, by.hash, "disclosure.not_when_anonymous");
    if (!report) return fail(report.error());
    auto complaint = complaint_of(*report);
    if (complaint.disclose_to_employer.value_or(false) == by.act.disclose)
        return fail({FaultKind::conflict, "report.disclosure_as_it_is"});
    complaint.disclose_to_employer = by.act.disclose;
    if (auto saved = save_words(parts, tx, *report, complaint); !saved) return fail(std::move(saved.error()));
    return noted_step(parts, tx, report->id, ReportAct::disclose, by.act.disclose ? "yes" : "no");
}

}  // namespace gongyou::rights
