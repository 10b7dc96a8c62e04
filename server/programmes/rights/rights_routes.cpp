#include "core/api/raw_routes.hpp"
#include "core/api/routes.hpp"
#include "programmes/rights/claim_routes.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/later_words.hpp"
#include "programmes/rights/poster_routes.hpp"
#include "programmes/rights/receipt_route.hpp"
#include "programmes/rights/report_desk_routes.hpp"
#include "programmes/rights/report_form.hpp"
#include "programmes/rights/report_list.hpp"
#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/station_pages.hpp"
#include "programmes/rights/station_routes.hpp"
#include "programmes/rights/unseal_routes.hpp"

namespace gongyou::rights {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

/// What anybody may read and do: no account, no cookie, nothing kept of who asks.
void add_public(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(query(get, "/api/site", anyone(),
                           [&parts](sql::Reader& reader, const Actor&, const api::NoParams&) -> Result<SiteView> {
                               return view_site(parts, reader);
                           })
                         .called("The house and its top unit"));
    routes.push_back(query(get, "/api/categories", anyone(),
                           [&parts](sql::Reader&, const Actor&, const api::NoParams&) -> Result<CategoryList> {
                               return list_categories(parts.categories);
                           })
                         .called("What can be reported, in plain words"));
    routes.push_back(query(get, "/api/areas", anyone(),
                           [](sql::Reader& reader, const Actor&, const api::NoParams&) -> Result<AreaList> {
                               return list_areas(reader);
                           })
                         .called("The townships of the county"));
    routes.push_back(query(get, "/api/offices", anyone(),
                           [](sql::Reader& reader, const Actor&, const api::NoParams&) -> Result<OfficeList> {
                               return list_offices(reader);
                           })
                         .called("The union's offices that a report can be kept from"));
    routes.push_back(api::upload(
                         "/api/uploads", anonymous(), files::largest_file,
                         [&parts](const api::Caller& caller, const NewUpload& asked) {
                             return prepare_upload(parts, caller, asked);
                         },
                         [&parts](sql::Tx& tx, const Actor&, const files::PreparedUpload& ready) {
                             return keep_upload(parts, tx, ready);
                         })
                         .paid_as(http::RouteClass::anonymous)
                         .called("A photo or PDF for a report to come"));
    routes.push_back(command(
                         post, "/api/reports", anonymous(),
                         [&parts](const api::Caller&, const FileReport& asked) {
                             return prepare_report(parts, asked, parts.clock.now(), parts.random);
                         },
                         [&parts](sql::Tx& tx, const Actor&, const PreparedReport& ready) {
                             return file_report(parts, tx, ready).map([](ReportReceipt receipt) {
                                 return api::Answered<ReportReceipt>{std::move(receipt), 201};
                             });
                         })
                         .paid_as(http::RouteClass::anonymous)
                         .called("A worker reports"));
}

void add_worker(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(query(get, "/api/my/reports", only(Role::worker),
                           [&parts](sql::Reader& reader, const Actor& actor, const api::NoParams&) {
                               return my_reports(parts, reader, actor);
                           })
                         .called("The reports made with one's proved phone number"));
}

void add_reporter_steps(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(
        by_receipt<ReplyToDesk>(parts, "/api/reports/reply", &reply_to_desk).called("The reporter replies"));
    routes.push_back(
        by_receipt<WithdrawReport>(parts, "/api/reports/withdraw", &withdraw_report).called("The reporter withdraws"));
    routes.push_back(by_receipt<GiveName>(parts, "/api/reports/name", &give_name)
                         .called("Whoever left a number gives a name as well"));
    routes.push_back(by_receipt<ChangeDisclosure>(parts, "/api/reports/disclosure", &change_disclosure)
                         .called("Whether the employer may learn who reported"));
    routes.push_back(by_receipt<PressReport>(parts, "/api/reports/pressure", &press_report)
                         .called("The reporter is put under pressure because of the report"));
    routes.push_back(
        by_receipt<RateReport>(parts, "/api/reports/rate", &rate_report).called("How the reporter found it"));
    routes.push_back(by_receipt<AnswerWatch>(parts, "/api/reports/watch", &answer_watch)
                         .called("Asked after the end, the reporter says that all is well"));
    routes.push_back(by_receipt<ReopenReport>(parts, "/api/reports/reopen", &reopen_report)
                         .called("The reporter brings something new, once"));
}

}  // namespace

api::Routes rights_routes(const RightsParts& parts) {
    api::Routes routes;
    add_public(routes, parts);
    add_worker(routes, parts);
    add_reporter_steps(routes, parts);
    add_report_desk(routes, parts);
    add_unsealing(routes, parts);
    add_claims(routes, parts);
    add_stations(routes, parts);
    add_poster_batches(routes, parts);
    for (auto& route : consultation_routes(parts)) routes.push_back(std::move(route));
    return routes;
}

}  // namespace gongyou::rights
