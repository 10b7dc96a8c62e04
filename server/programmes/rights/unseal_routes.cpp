#include "programmes/rights/unseal_routes.hpp"

#include "core/api/routes.hpp"
#include "programmes/rights/unseal_acts.hpp"

namespace gongyou::rights {

using api::command;
using api::get;
using api::post;
using api::query;

void add_unsealing(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(command(post, "/api/desk/reports/{id}/unseal", may_use(Right::ask_unseal),
                             [&parts](sql::Tx& tx, const Actor& actor, const AskUnseal& act) {
                                 return ask_unseal(parts, tx, actor, act);
                             })
                         .called("A desk asks to see who reported"));
    routes.push_back(query(get, "/api/desk/unseal-requests", only(Role::desk, Role::custodian),
                           [&parts](sql::Reader& reader, const Actor& actor, const api::NoParams&) {
                               return list_unseal_requests(parts, reader, actor);
                           })
                         .called("Requests to see who reported"));
    routes.push_back(command(post, "/api/desk/unseal-requests/{id}/decide", stepped_up(may_use(Right::decide_unseal)),
                             [&parts](sql::Tx& tx, const Actor& actor, const DecideUnseal& act) {
                                 return decide_unseal(parts, tx, actor, act);
                             })
                         .called("A custodian grants or refuses"));
    // never repeated from memory: each reading asks anew and is in the audit
    routes.push_back(command(post, "/api/desk/unseal-requests/{id}/reveal", stepped_up(may_use(Right::reveal_identity)),
                             [&parts](sql::Tx& tx, const Actor& actor, const RevealIdentity& act) {
                                 return reveal_identity(parts, tx, actor, act);
                             })
                         .called("The asker sees who reported"));
}

}  // namespace gongyou::rights
