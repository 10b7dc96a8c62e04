#include "programmes/rights/claim_store.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_sealed_claims =
    "INSERT INTO report_claim (report_id, claims, revision) VALUES (:report_id, :claims, :revision)";
constexpr std::string_view replace_claims = R"sql(
    UPDATE report_claim SET claims = :claims, revision = revision + 1
     WHERE report_id = :report_id AND revision = :revision
)sql";
constexpr std::string_view find_claims =
    "SELECT report_id, claims, revision FROM report_claim WHERE report_id = :report_id";
// Only PostgreSQL keeps rows in the order they came.
constexpr std::string_view write_claims_anew = R"sql(
    WITH taken AS (DELETE FROM report_claim c USING matter m
                    WHERE m.id = c.report_id AND m.anonymous = 1 AND m.opened_on BETWEEN :first AND :last
                   RETURNING c.report_id, c.claims, c.revision)
    INSERT INTO report_claim (report_id, claims, revision)
    SELECT report_id, claims, revision FROM taken ORDER BY random()
)sql";

struct ClaimsOf {
    ReportId report_id;
};
BOOST_DESCRIBE_STRUCT(ClaimsOf, (), (report_id))

struct BlendedDays {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(BlendedDays, (), (first, last))

}  // namespace

void ClaimStore::add(const SealedClaims& claims) { session_.execute(add_sealed_claims, claims); }

bool ClaimStore::replace(const SealedClaims& claims) { return session_.execute(replace_claims, claims) == 1; }

std::optional<SealedClaims> ClaimStore::of(const ReportId& report) {
    return session_.find<SealedClaims>(find_claims, ClaimsOf{report});
}

void ClaimStore::blend(Date first, Date last) {
    if (session_.dialect() == sql::Dialect::postgres) session_.execute(write_claims_anew, BlendedDays{first, last});
}

}  // namespace gongyou::rights
