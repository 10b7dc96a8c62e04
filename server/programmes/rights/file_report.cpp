#include "programmes/rights/file_report.hpp"

#include "core/organisations/employers.hpp"
#include "core/organisations/head_counts.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/complaint_check.hpp"
#include "programmes/rights/hotline_numbers.hpp"
#include "programmes/rights/jurisdiction.hpp"
#include "programmes/rights/keep_claims.hpp"
#include "programmes/rights/keep_from.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_uploads.hpp"

namespace gongyou::rights {

namespace {

/// Where the report goes: the unit whose area holds the place of work; or that of the point whose code was scanned; or
/// that of the desk which wrote it down; or the top unit.
Result<Unit> unit_for(sql::Tx& tx, const PreparedReport& ready, const std::optional<UnitId>& at_desk) {
    UnitTree tree{tx};
    std::optional<UnitId> at_point;
    if (ready.point) {
        const auto found = Points{tx}.find_open(ready.point->text(), tx.today());  // a closed one leads on
        if (!found) return fail({FaultKind::invalid, "form.invalid", {}, {{"point", "point.unknown"}}});
        at_point = found->unit_id;
    }
    if (ready.complaint && ready.complaint->area)
        if (const auto area = jurisdiction(*ready.complaint, tree.over(*ready.complaint->area)); area.unit)
            return *tree.find(*area.unit);
    if (!at_point) at_point = at_desk;
    return at_point ? *tree.find(*at_point) : *tree.root();
}

/// All that is wrong with the form beyond what its types refuse.
std::vector<FieldFault> faults_of(const RightsParts& parts, const FileReport& asked, Date today) {
    std::vector<FieldFault> faults;
    if (!asked.consent) faults.push_back(FieldFault{"consent", "consent.missing"});
    if (asked.named) {
        auto of_person = faults_of(*asked.named, today);
        std::move(of_person.begin(), of_person.end(), std::back_inserter(faults));
        if (!asked.phone) faults.push_back(FieldFault{"phone", "named.needs_phone"});
    }
    if (asked.claims) {
        auto of_claims = faults_of(*asked.claims, !asked.phone, today);
        std::move(of_claims.begin(), of_claims.end(), std::back_inserter(faults));
    }
    if (!asked.complaint && !asked.named) return faults;
    const auto level = asked.named   ? IdentityLevel::named
                       : asked.phone ? IdentityLevel::phone
                                     : IdentityLevel::anonymous;
    auto more = check_complaint(asked.complaint.value_or(Complaint{}), level, today, parts.categories);
    std::move(more.begin(), more.end(), std::back_inserter(faults));
    return faults;
}

}  // namespace

bool is_small_firm(sql::Session& session, const std::string& employer_name) {
    const auto people = HeadCounts{session}.of_named(employer_name);
    return people && *people < small_firm;
}

Result<PreparedReport> prepare_report(const RightsParts& parts, const FileReport& asked, Instant now, Random& random) {
    if (auto faults = faults_of(parts, asked, Date::in_shanghai(now)); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    auto receipt = parts.receipts.take();
    const bool anonymous = !asked.phone;
    Report report{matters::Matter{.id = anonymous ? ReportId::unordered(random) : ReportId::fresh(now, random),
                                  .kind = std::string{report_procedure.kind},
                                  .anonymous = anonymous,
                                  .opened_on = Date::in_shanghai(now),
                                  .title = asked.employer_name.text()}};
    report.place = asked.place.text();
    report.facts = asked.facts.text();
    if (asked.complaint) report.complaint = json::write_json(*asked.complaint);
    report.receipt = std::move(receipt.lookup_hash);
    report.file_count = static_cast<std::int64_t>(asked.uploads.size());
    const auto seal = parts.seal();
    auto sealed = seal.sealed(std::move(report));
    if (!sealed) return fail(std::move(sealed.error()));

    PreparedReport ready{.report = *std::move(sealed),
                         .point = asked.point,
                         .uploads = asked.uploads,
                         .employer_name = asked.employer_name.text(),
                         .receipt_code = receipt.code.shown(),
                         .complaint = asked.complaint,
                         .claims = asked.claims.value_or(ClaimList{}),
                         .tell_at_once = asked.tell_at_once.value_or(false)};
    if (asked.phone) {
        const auto& phone = asked.phone->disclose();
        ready.identity =
            ReportIdentity{ready.report.id, seal.sealed_phone(ready.report.id, phone), seal.phone_key(phone)};
    }
    if (asked.named)
        ready.named = NamedPersonSeal{parts.matters.keys, parts.matters.tree}.sealed(ready.report.id, *asked.named,
                                                                                     ready.report.opened_on);
    return ready;
}

Result<ReportReceipt> file_report(const RightsParts& parts, sql::Tx& tx, const PreparedReport& ready,
                                  const matters::By& by, const std::optional<UnitId>& at_desk) {
    const auto unit = unit_for(tx, ready, at_desk);
    if (!unit) return fail(unit.error());

    const auto keep_from = ready.complaint ? ready.complaint->keep_from : std::nullopt;
    auto away = kept_away(parts, tx, keep_from, *unit);
    if (!away) return fail(std::move(away.error()));

    Report report = ready.report;
    report.unit_id = away->unit.id;
    if (!report
             .anonymous) {  // of an anonymous report we keep neither point nor register entry (security.md AN-3, AN-6)
        if (ready.point) report.point_code = Points{tx}.find_open(ready.point->text(), tx.today())->code;
        if (const auto employer = Employers{tx}.named(ready.employer_name)) report.employer_id = employer->id;
    }
    const auto urgent = urgency_at(parts, tx, ready.complaint.value_or(Complaint{}), report.unit_id, report.opened_on);
    if (!urgent) return fail(urgent.error());
    report.urgency = as_matter(*urgent);

    auto opening = matters::opening(report_procedure, "file");
    opening.by_person = by.person;
    opening.role = by.role;
    opening.choice = name_of(ready.channel);
    opening.kept_from = std::move(away->kept);
    auto opened = matters::open_matter(parts.matters, tx, report, opening);
    if (!opened) return fail(std::move(opened.error()));
    ReportStore store{tx};
    store.add(report);
    if (ready.identity) store.add_identity(*ready.identity);
    if (ready.named) NamedPersonStore{tx}.add(*ready.named);
    if (ready.number)
        if (auto kept_ticket = keep_ticket(parts, tx, *opened, ready.channel, *ready.number); !kept_ticket)
            return fail(std::move(kept_ticket.error()));
    if (!ready.claims.empty())
        if (auto kept = file_claims(parts, tx, *opened, ready.claims); !kept) return fail(std::move(kept.error()));
    if (auto claimed = claim_uploads(parts, tx, report, ready.uploads); !claimed)
        return fail(std::move(claimed.error()));
    follow_filing(parts, tx, *opened, ready.tell_at_once);
    const bool is_small = report.anonymous && is_small_firm(tx, ready.employer_name);
    return ReportReceipt{ready.receipt_code, report.opened_on, away->unit.name, away->unit.phone, is_small};
}

}  // namespace gongyou::rights
