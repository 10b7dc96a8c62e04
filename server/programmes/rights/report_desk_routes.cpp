#include "programmes/rights/report_desk_routes.hpp"

#include "core/api/raw_routes.hpp"
#include "core/api/routes.hpp"
#include "programmes/rights/assignees.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/gather_reports.hpp"
#include "programmes/rights/paper_check.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_list.hpp"
#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/station_pages.hpp"
#include "programmes/rights/work_report.hpp"
#include "programmes/rights/write_down_report.hpp"

namespace gongyou::rights {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

void add_desk(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(query(get, "/api/desk/reports", only(Role::desk),
                           [&parts](sql::Reader& reader, const Actor& actor, const ListReports& asked) {
                               return list_reports(parts, reader, actor, asked);
                           })
                         .called("The desk's reports, newest first, or those that hold some words"));
    routes.push_back(command(
                         post, "/api/desk/reports", may_use(Right::work_report),
                         [&parts](const api::Caller&, const WriteDownReport& asked) {
                             return prepare_written_down(parts, asked, parts.clock.now(), parts.random);
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const PreparedReport& ready) {
                             return write_down_report(parts, tx, actor, ready).map([](ReportReceipt receipt) {
                                 return api::Answered<ReportReceipt>{std::move(receipt), 201};
                             });
                         })
                         .called("The desk writes down what somebody says at the counter or on the telephone"));
    routes.push_back(query(get, "/api/desk/reports/{id}", only(Role::desk),
                           [&parts](sql::Reader& reader, const Actor& actor, const OneReport& asked) {
                               return view_report(parts, reader, actor, asked);
                           })
                         .called("One report"));
    routes.push_back(api::download(get, "/api/desk/reports/{id}/files/{file_id}", only(Role::desk),
                                   [&parts](sql::Reader& reader, const Actor& actor, const OneFile& asked) {
                                       return report_file(parts, reader, actor, asked);
                                   })
                         .called("A file of a report"));
    routes.push_back(query(get, "/api/desk/reports/{id}/insight", only(Role::desk),
                           [&parts](sql::Reader& reader, const Actor& actor, const OneReport& asked) {
                               return report_insight(parts, reader, actor, asked);
                           })
                         .called("What the rules see in a report: complaint, urgency, days not to miss, proposals"));
    routes.push_back(query(get, "/api/desk/reports/{id}/assignees", may_use(Right::work_report),
                           [&parts](sql::Reader& reader, const Actor& actor, const OneReport& asked) {
                               return list_assignees(parts, reader, actor, asked);
                           })
                         .called("Who could take the report over, with what they have"));
    routes.push_back(query(get, "/api/desk/units", may_use(Right::read_units),
                           [](sql::Reader& reader, const Actor&, const api::NoParams&) -> Result<UnitList> {
                               return list_units(reader);
                           })
                         .called("Units that have a desk"));
}

/// A step of the desk as a route's handler.
template <class Act, class View>
auto on_desk(const RightsParts& parts, Result<View> (*take)(const RightsParts&, sql::Tx&, const Actor&, const Act&)) {
    return [&parts, take](sql::Tx& tx, const Actor& actor, const Act& act) { return take(parts, tx, actor, act); };
}

void add_desk_steps(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(command(post, "/api/desk/reports/{id}/triage", may_use(Right::work_report),
                             on_desk<TriageReport>(parts, &triage_report))
                         .called("The desk has read the report and says how soon it must go on"));
    routes.push_back(command(post, "/api/desk/reports/{id}/accept", may_use(Right::work_report),
                             on_desk<AcceptReport>(parts, &accept_report))
                         .called("The desk accepts the report"));
    routes.push_back(command(post, "/api/desk/reports/{id}/ask", may_use(Right::work_report),
                             on_desk<AskReporter>(parts, &ask_reporter))
                         .called("The desk asks the reporter something"));
    routes.push_back(command(post, "/api/desk/reports/{id}/answer", may_use(Right::work_report),
                             on_desk<AnswerReport>(parts, &answer_report))
                         .called("The desk writes to the reporter"));
    routes.push_back(command(post, "/api/desk/reports/{id}/contact", may_use(Right::work_report),
                             on_desk<ContactReporter>(parts, &contact_reporter))
                         .called("Somebody has spoken with the reporter"));
    routes.push_back(command(post, "/api/desk/reports/{id}/note", may_use(Right::work_report),
                             on_desk<NoteOnReport>(parts, &note_on_report))
                         .called("A note for colleagues"));
    routes.push_back(api::question(
                         post, "/api/desk/reports/{id}/paper-check", may_use(Right::work_report),
                         [](const api::Caller&, const CheckPaper& asked) -> Result<CheckPaper> { return asked; },
                         [&parts](sql::Reader& reader, const Actor& actor, const CheckPaper& asked) {
                             return check_report_paper(parts, reader, actor, asked);
                         })
                         .called("What in words out of an anonymous report may tell who wrote it"));
    routes.push_back(command(post, "/api/desk/reports/{id}/paper-marks", may_use(Right::work_report),
                             on_desk<ConfirmMark>(parts, &confirm_report_mark))
                         .called("The handler has seen one such mark, and lets it stand"));
    routes.push_back(command(post, "/api/desk/reports/{id}/refuse", may_use(Right::work_report),
                             on_desk<RefuseReport>(parts, &refuse_report))
                         .called("The desk does not accept the report, in writing"));
    routes.push_back(command(post, "/api/desk/reports/{id}/transfer", may_use(Right::work_report),
                             on_desk<TransferReport>(parts, &transfer_report))
                         .called("The report goes to a body outside the union"));
    routes.push_back(command(post, "/api/desk/reports/{id}/merge", may_use(Right::work_report),
                             on_desk<MergeReport>(parts, &merge_report))
                         .called("The report goes on in another one"));
    routes.push_back(command(post, "/api/desk/reports/{id}/gather", may_use(Right::work_report),
                             on_desk<GatherReports>(parts, &gather_reports))
                         .called("Several reports become one collective case"));
    routes.push_back(command(post, "/api/desk/reports/{id}/assign", may_use(Right::work_report),
                             on_desk<AssignReport>(parts, &assign_report))
                         .called("Somebody gets the report"));
    routes.push_back(command(post, "/api/desk/reports/{id}/keep-away", may_use(Right::work_report),
                             on_desk<KeepAway>(parts, &keep_away))
                         .called("Somebody with an interest must not know of the report any more"));
    routes.push_back(command(post, "/api/desk/reports/{id}/hand-over", may_use(Right::hand_over_report),
                             on_desk<HandOverReport>(parts, &hand_over_report))
                         .called("The desk hands the report to another unit"));
    routes.push_back(command(post, "/api/desk/reports/{id}/verify", may_use(Right::work_report),
                             on_desk<VerifyPressure>(parts, &verify_pressure))
                         .called("Whether pressure on the reporter was found to be so"));
    routes.push_back(command(post, "/api/desk/reports/{id}/close", may_use(Right::work_report),
                             on_desk<CloseReport>(parts, &close_report))
                         .called("The desk closes the report"));
    routes.push_back(command(post, "/api/desk/reports/{id}/revert", may_use(Right::revert_report),
                             on_desk<RevertReport>(parts, &revert_report))
                         .called("The desk above undoes a wrong step"));
}

}  // namespace

void add_report_desk(api::Routes& routes, const RightsParts& parts) {
    add_desk(routes, parts);
    add_desk_steps(routes, parts);
}

}  // namespace gongyou::rights
