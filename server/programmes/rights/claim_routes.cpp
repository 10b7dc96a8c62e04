#include "programmes/rights/claim_routes.hpp"

#include "core/api/routes.hpp"
#include "programmes/rights/keep_claims.hpp"

namespace gongyou::rights {

void add_claims(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(api::query(api::get, "/api/desk/reports/{id}/claims", only(Role::desk),
                                [&parts](sql::Reader& reader, const Actor& actor, const OneReport& asked) {
                                    return claim_sheet(parts, reader, actor, asked);
                                })
                         .called("Who claims what, with masked names"));
    routes.push_back(api::command(api::post, "/api/desk/reports/{id}/claims", may_use(Right::work_report),
                                  [&parts](sql::Tx& tx, const Actor& actor, const KeepClaims& act) {
                                      return keep_claims(parts, tx, actor, act);
                                  })
                         .called("The desk writes down who claims what"));
    routes.push_back(api::command(api::post, "/api/desk/reports/{id}/claims/pay", may_use(Right::work_report),
                                  [&parts](sql::Tx& tx, const Actor& actor, const PayClaim& act) {
                                      return pay_claim(parts, tx, actor, act);
                                  })
                         .called("The desk writes down what reached one of them"));
    routes.push_back(api::command(api::post, "/api/desk/reports/{id}/claims/read",
                                  stepped_up(may_use(Right::work_report)),
                                  [&parts](sql::Tx& tx, const Actor& actor, const ReadClaims& act) {
                                      return read_claims(parts, tx, actor, act);
                                  })
                         .called("The desk reads the names, and says what for"));
}

}  // namespace gongyou::rights
