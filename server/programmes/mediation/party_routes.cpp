#include "core/api/routes.hpp"
#include "programmes/mediation/party_acts.hpp"
#include "programmes/mediation/party_view.hpp"

namespace gongyou::mediation {

namespace {

/// The route of a party's act: its code is hashed off the writer.
template <class Act>
api::Route by_code(const MediationParts& parts, std::string_view path,
                   Result<PartyStanding> (*take_it)(const MediationParts&, sql::Tx&, const ByCode<Act>&)) {
    return api::command(
               api::post, path, anonymous(),
               [&parts](const api::Caller&, const Act& act) -> Result<ByCode<Act>> {
                   return ByCode<Act>{hash_of_code(parts, act.code), act};
               },
               [&parts, take_it](sql::Tx& tx, const Actor&, const ByCode<Act>& by) { return take_it(parts, tx, by); })
        .paid_as(http::RouteClass::receipt);
}

void add_looking(api::Routes& routes, const MediationParts& parts) {
    routes.push_back(api::question(
                         api::post, "/api/mediations/lookup", anonymous(),
                         [&parts](const api::Caller&, const LookUpMediation& asked) -> Result<std::string> {
                             return hash_of_code(parts, asked.code);
                         },
                         [&parts](sql::Reader& reader, const Actor&, const std::string& hash) {
                             return behind_code(parts, reader, hash);
                         })
                         .paid_as(http::RouteClass::receipt)
                         .called("A mediation as a party with its code sees it"));
    routes.push_back(api::question(
                         api::post, "/api/mediations/calendar", anonymous(),
                         [&parts](const api::Caller&, const AskCalendar& asked) -> Result<SessionByCode> {
                             return SessionByCode{hash_of_code(parts, asked.code), asked.session};
                         },
                         [&parts](sql::Reader& reader, const Actor&, const SessionByCode& asked) {
                             return calendar_for_party(parts, reader, asked);
                         })
                         .paid_as(http::RouteClass::receipt)
                         .called("A session for a party's calendar (RFC 5545), without a word of whom it is about"));
}

}  // namespace

api::Routes party_routes(const MediationParts& parts) {
    api::Routes routes;
    add_looking(routes, parts);
    routes.push_back(by_code<Agree>(parts, "/api/mediations/agree", &agree).called("A party wants mediation"));
    routes.push_back(
        by_code<Decline>(parts, "/api/mediations/decline", &decline).called("A party does not want mediation"));
    routes.push_back(by_code<ChooseMediator>(parts, "/api/mediations/choose-mediator", &choose_mediator)
                         .called("A party chooses a mediator"));
    routes.push_back(by_code<RejectMediator>(parts, "/api/mediations/reject-mediator", &reject_mediator)
                         .called("A party does not accept a mediator"));
    routes.push_back(by_code<AgreeExtension>(parts, "/api/mediations/agree-extension", &agree_extension)
                         .called("A party agrees to the later day"));
    routes.push_back(by_code<Sign>(parts, "/api/mediations/sign", &sign).called("A party signs on its screen"));
    routes.push_back(
        by_code<StopMediation>(parts, "/api/mediations/stop", &stop).called("A party stops the mediation"));
    routes.push_back(
        by_code<WithdrawApplication>(parts, "/api/mediations/withdraw", &withdraw).called("The applicant withdraws"));
    return routes;
}

}  // namespace gongyou::mediation
