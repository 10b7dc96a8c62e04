#include "programmes/mediation/carry_claims.hpp"

#include "core/api/noted_download.hpp"
#include "core/api/slow_upload.hpp"
#include "platform/tables/workbook.hpp"

namespace gongyou::mediation {

Result<api::Download> claims_workbook(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                      const CarryClaimsOut& asked) {
    const auto found = mediation_for(reader, actor, Right::follow_mediation, asked.id);
    if (!found) return fail(found.error());
    const auto claims = MediationCase{parts, reader, asked.id}.claims();
    if (!claims) return fail(claims.error());
    return api::Download{.bytes = tables::workbook(claim_table(*claims)),
                         .type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                         .name = "请求清单.xlsx"};
}

Result<Done> note_claims_out(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                             const CarryClaimsOut& asked) {
    if (const auto found = mediation_for(tx, actor, Right::follow_mediation, asked.id); !found)
        return fail(found.error());
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = std::string{matters::By::staff(actor).role},
                                    .act = "mediation.claims_carried_out",
                                    .object_kind = "mediation",
                                    .object_id = asked.id.text(),
                                    .purpose = asked.purpose.text()});
    return Done{};
}

Result<CarriedClaims> carry_claims_in(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                      const ClaimsThatCame& came) {
    if (const auto found = mediation_for(tx, actor, Right::follow_mediation, came.id); !found)
        return fail(found.error());
    auto read = read_claim_table(came.rows, tx.today());
    if (!read.faults.empty()) {
        auto file = claim_fault_file(read.faults);
        return CarriedClaims{
            .revision = came.revision, .faults = std::move(read.faults), .fault_file = std::move(file)};
    }
    KeepClaimLines act;
    act.id = came.id;
    act.revision = came.revision;
    act.claims = std::move(read.claims);
    const auto lines = static_cast<std::int64_t>(act.claims.size());
    return keep_claim_lines(parts, tx, actor, act).map([&](const KeptClaims& kept) {
        return CarriedClaims{
            .kept = true, .revision = kept.revision, .lines = lines, .claimed_fen = kept.claimed_fen, .faults = {}};
    });
}

api::Routes claim_table_routes(const MediationParts& parts, const extract::TableReading& reading, api::SlowWork& on) {
    constexpr auto follow = Right::follow_mediation;
    api::Routes routes;
    routes.push_back(api::download_noted(
                         "/api/desk/mediations/{id}/claims.xlsx", stepped_up(may_use(follow)),
                         [&parts](sql::Reader& reader, const Actor& actor, const CarryClaimsOut& asked) {
                             return claims_workbook(parts, reader, actor, asked);
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const CarryClaimsOut& asked) {
                             return note_claims_out(parts, tx, actor, asked);
                         })
                         .called("The list of claims as a workbook; that it left stands in the audit"));
    routes.push_back(
        api::slow_upload(
            "/api/desk/mediations/{id}/claims.xlsx", may_use(follow), extract::largest_workbook, on,
            [](sql::Reader& reader, const Actor& actor, const CarryClaimsIn& asked) -> Result<Done> {
                return mediation_for(reader, actor, follow, asked.id).map([](const Mediation&) { return Done{}; });
            },
            [&reading](const CarryClaimsIn& asked, const std::string& body) -> Result<ClaimsThatCame> {
                auto rows = reading.read(body);
                if (!rows) return fail(std::move(rows.error()));
                return ClaimsThatCame{asked, *std::move(rows)};
            },
            [&parts](sql::Tx& tx, const Actor& actor, const ClaimsThatCame& came) {
                return carry_claims_in(parts, tx, actor, came);
            })
            .called("A workbook in the place of the list of claims: all of it, or nothing"));
    return routes;
}

}  // namespace gongyou::mediation
