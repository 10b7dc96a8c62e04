#include "programmes/rights/claim_seal.hpp"

#include "platform/json/read.hpp"
#include "platform/json/write.hpp"

namespace gongyou::rights {

namespace {

/// As it is sealed. A field that is added later is optional.
struct ListOfClaims {
    ClaimList claims;
};
BOOST_DESCRIBE_STRUCT(ListOfClaims, (), (claims))

}  // namespace

Result<std::string> ClaimSeal::sealed(const matters::Matter& report, const ClaimList& claims) const {
    auto text = json::write_json(ListOfClaims{claims});
    if (report.anonymous) return matters_.sealed_column(report, "report_claim", "claims", std::move(text));
    return keys_.seal(place(report), text);
}

Result<ClaimList> ClaimSeal::opened(const matters::Matter& report, std::string_view sealed) const {
    auto text = report.anonymous ? matters_.opened_column(report, "report_claim", "claims", std::string{sealed})
                                 : keys_.unseal(place(report), sealed);
    if (!text) return fail(std::move(text.error()));
    return json::read_json<ListOfClaims>(*text).map([](ListOfClaims list) { return std::move(list.claims); });
}

}  // namespace gongyou::rights
