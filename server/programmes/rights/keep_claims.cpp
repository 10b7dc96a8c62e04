#include "programmes/rights/keep_claims.hpp"

#include "programmes/rights/claim_seal.hpp"
#include "programmes/rights/claim_store.hpp"

namespace gongyou::rights {

namespace {

void note(const RightsParts& parts, sql::Tx& tx, const Actor& actor, std::string_view act, const ReportId& id,
          std::string purpose = {}) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = act,
                                    .object_kind = "report",
                                    .object_id = id.text(),
                                    .purpose = std::move(purpose)});
}

Result<SealedClaims> sealed_list(const RightsParts& parts, const matters::Matter& report, const ClaimList& claims,
                                 std::int64_t revision) {
    return ClaimSeal{parts.matters.keys, parts.matters.tree}.sealed(report, claims).map([&](std::string sealed) {
        return SealedClaims{report.id, std::move(sealed), revision};
    });
}

/// False: somebody else kept one meanwhile.
bool save(ClaimStore store, SealedClaims claims) {
    if (claims.revision > 0) return store.replace(claims);
    if (store.of(claims.report_id)) return false;
    claims.revision = 1;
    store.add(claims);
    return true;
}

/// The report, while its list may still be written.
Result<Report> report_with_list(sql::Tx& tx, const Actor& actor, const ReportId& id) {
    auto report = report_for(tx, actor, Right::work_report, id);
    if (report && report_procedure.ends.has(state_of(*report))) return fail({FaultKind::conflict, "report.over"});
    return report;
}

Result<ClaimSheet> list_kept(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const Report& report,
                             const ClaimList& claims, std::int64_t revision, std::string_view act) {
    auto sealed = sealed_list(parts, report, claims, revision);
    if (!sealed) return fail(std::move(sealed.error()));
    if (!save(ClaimStore{tx}, *std::move(sealed))) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    note(parts, tx, actor, act, report.id);
    return sheet_of(parts, tx, actor, report, false);
}

}  // namespace

Result<Done> file_claims(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report,
                         const ClaimList& claims) {
    auto sealed = sealed_list(parts, report, claims, 1);
    if (!sealed) return fail(std::move(sealed.error()));
    ClaimStore{tx}.add(*sealed);
    return Done{};
}

Result<ClaimSheet> keep_claims(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const KeepClaims& act) {
    const auto report = report_with_list(tx, actor, act.id);
    if (!report) return fail(report.error());
    if (auto faults = faults_of(act.claims, report->anonymous, tx.today()); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    return list_kept(parts, tx, actor, *report, act.claims, act.revision, "claims.kept");
}

Result<ClaimSheet> pay_claim(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const PayClaim& act) {
    const auto report = report_with_list(tx, actor, act.id);
    if (!report) return fail(report.error());
    auto claims = own_claims(parts, tx, *report);
    if (!claims) return fail(std::move(claims.error()));
    if (act.line < 0 || act.line >= static_cast<std::int64_t>(claims->size()))
        return fail({FaultKind::conflict, "claims.no_line"});
    auto& claim = claims->at(static_cast<std::size_t>(act.line));
    if (!claim.paid) claim.paid.emplace();
    if (claim.paid->size() == Payments::max) return fail({FaultKind::conflict, "claims.paid_too_often"});
    Claim only_this;
    only_this.paid = Payments{act.payment};
    auto faults = faults_of(ClaimList{only_this}, report->anonymous, tx.today());
    for (auto& fault : faults) fault.field = "payment" + fault.field.substr(fault.field.rfind('.'));
    if (!faults.empty()) return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    claim.paid->push_back(act.payment);
    return list_kept(parts, tx, actor, *report, *claims, act.revision, "claims.paid");
}

Result<ClaimSheet> read_claims(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadClaims& act) {
    const auto report = report_for(tx, actor, Right::work_report, act.id);
    if (!report) return fail(report.error());
    note(parts, tx, actor, "claims.read", act.id, act.purpose.text());
    return sheet_of(parts, tx, actor, *report, true);
}

}  // namespace gongyou::rights
