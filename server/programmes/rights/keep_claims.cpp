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

}  // namespace

Result<Done> file_claims(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report,
                         const ClaimList& claims) {
    auto sealed = sealed_list(parts, report, claims, 1);
    if (!sealed) return fail(std::move(sealed.error()));
    ClaimStore{tx}.add(*sealed);
    return Done{};
}

Result<ClaimSheet> keep_claims(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const KeepClaims& act) {
    const auto report = report_for(tx, actor, Right::work_report, act.id);
    if (!report) return fail(report.error());
    if (report_procedure.ends.has(state_of(*report))) return fail({FaultKind::conflict, "report.over"});
    if (auto faults = faults_of(act.claims, report->anonymous, tx.today()); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    auto sealed = sealed_list(parts, *report, act.claims, act.revision);
    if (!sealed) return fail(std::move(sealed.error()));
    if (!save(ClaimStore{tx}, *std::move(sealed))) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    note(parts, tx, actor, "claims.kept", act.id);
    return sheet_of(parts, tx, actor, *report, false);
}

Result<ClaimSheet> read_claims(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadClaims& act) {
    const auto report = report_for(tx, actor, Right::work_report, act.id);
    if (!report) return fail(report.error());
    note(parts, tx, actor, "claims.read", act.id, act.purpose.text());
    return sheet_of(parts, tx, actor, *report, true);
}

}  // namespace gongyou::rights
