#include "programmes/rights/file_report.hpp"

#include "core/organisations/employers.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/complaint_check.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_uploads.hpp"

namespace gongyou::rights {

namespace {

/// Where the report goes: the unit of the point whose code was scanned, or the top unit.
Result<Unit> unit_for(sql::Tx& tx, const std::optional<PointCode>& point) {
    UnitTree tree{tx};
    if (!point) return *tree.root();
    const auto found = Points{tx}.find(point->text());
    if (!found) return fail({FaultKind::invalid, "form.invalid", {}, {{"point", "point.unknown"}}});
    return *tree.find(found->unit_id);
}

/// All that is wrong with the form beyond what its types refuse.
std::vector<FieldFault> faults_of(const RightsParts& parts, const FileReport& asked, Date today) {
    std::vector<FieldFault> faults;
    if (!asked.consent) faults.push_back(FieldFault{"consent", "consent.missing"});
    if (!asked.complaint) return faults;
    const auto level = asked.phone ? IdentityLevel::phone : IdentityLevel::anonymous;
    auto more = check_complaint(*asked.complaint, level, today, parts.categories);
    std::move(more.begin(), more.end(), std::back_inserter(faults));
    return faults;
}

}  // namespace

Result<PreparedReport> prepare_report(const RightsParts& parts, const FileReport& asked, Instant now, Random& random) {
    if (auto faults = faults_of(parts, asked, Date::in_shanghai(now)); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    auto receipt = parts.receipts.take();
    const bool anonymous = !asked.phone;
    PreparedReport ready{.point = asked.point, .uploads = asked.uploads, .clear_employer = asked.employer_name.text()};
    ready.receipt_code = receipt.code.shown();
    ready.complaint = asked.complaint;
    const ReportSeal seal{parts.keys, parts.tree};
    ready.report = seal.sealed({.id = anonymous ? ReportId::unordered(random) : ReportId::fresh(now, random),
                                .anonymous = anonymous,
                                .filed_on = Date::in_shanghai(now),
                                .employer_name = asked.employer_name.text(),
                                .place = asked.place.text(),
                                .facts = asked.facts.text(),
                                .receipt = std::move(receipt.lookup_hash),
                                .file_count = static_cast<std::int64_t>(asked.uploads.size())});
    if (asked.phone) {
        const auto& phone = asked.phone->disclose();
        ready.identity =
            ReportIdentity{ready.report.id, seal.sealed_phone(ready.report.id, phone), seal.phone_key(phone)};
    }
    return ready;
}

Result<ReportReceipt> file_report(const RightsParts& parts, sql::Tx& tx, const PreparedReport& ready) {
    const auto unit = unit_for(tx, ready.point);
    if (!unit) return fail(unit.error());

    Report report = ready.report;
    report.unit_id = unit->id;
    if (!report
             .anonymous) {  // of an anonymous report we keep neither point nor register entry (security.md AN-3, AN-6)
        if (ready.point) report.point_code = ready.point->text();
        if (const auto employer = Employers{tx}.named(ready.clear_employer)) report.employer_id = employer->id;
    }
    ReportStore store{tx};
    store.add(report);
    store.add_step({.report_id = report.id,
                    .act = "file",
                    .made_on = report.filed_on,
                    .made_at = report.anonymous ? std::nullopt : std::optional{tx.now()},
                    .unit_id = unit->id});
    if (ready.identity) store.add_identity(*ready.identity);
    if (auto claimed = claim_uploads(parts, tx, report, ready.uploads); !claimed)
        return fail(std::move(claimed.error()));
    note_filed(parts, tx, report);
    return ReportReceipt{ready.receipt_code, report.filed_on, unit->name, unit->phone};
}

}  // namespace gongyou::rights
