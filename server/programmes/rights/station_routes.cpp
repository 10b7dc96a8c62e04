#include "programmes/rights/station_routes.hpp"

#include "core/api/routes.hpp"
#include "programmes/rights/duty_week.hpp"
#include "programmes/rights/plan_duty.hpp"
#include "programmes/rights/point_desk.hpp"
#include "programmes/rights/station_pages.hpp"
#include "programmes/rights/team_desk.hpp"

namespace gongyou::rights {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

/// What anybody may read: no account, no cookie, nothing kept of who asks.
void add_directory(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(
        query(get, "/api/points", anyone(), [&parts](sql::Reader& reader, const Actor&, const api::NoParams&) {
            return list_points(parts, reader);
        }).called("All service points, with hours and duty of today and the coming seven days"));
    routes.push_back(
        query(get, "/api/points/{code}", anyone(), [&parts](sql::Reader& reader, const Actor&, const OnePoint& asked) {
            return view_point(parts, reader, asked);
        }).called("The point behind a printed code"));
}

void add_points(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(query(get, "/api/desk/points", may_use(Right::manage_points),
                           [&parts](sql::Reader& reader, const Actor& actor, const api::NoParams&) {
                               return list_desk_points(parts, reader, actor);
                           })
                         .called("The points a desk looks after"));
    routes.push_back(command(post, "/api/desk/points/{code}", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const ChangePoint& act) {
                                 return change_point(parts, tx, actor, act);
                             })
                         .called("The desk changes what is published of a point"));
    routes.push_back(command(post, "/api/desk/points", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const OpenPoint& act) {
                                 return open_point(parts, tx, actor, act);
                             })
                         .called("The desk opens a point"));
    routes.push_back(command(post, "/api/desk/points/{code}/close", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const ClosePoint& act) {
                                 return close_point(parts, tx, actor, act);
                             })
                         .called("The desk closes a point from a day on, and says where people are sent"));
}

void add_roster(api::Routes& routes, const RightsParts& parts) {
    routes.push_back(query(get, "/api/desk/duty", may_use(Right::manage_points),
                           [&parts](sql::Reader& reader, const Actor& actor, const AskDutyWeek& asked) {
                               return view_duty_week(parts, reader, actor, asked);
                           })
                         .called("Seven days of the duty roster"));
    routes.push_back(command(post, "/api/desk/points/{code}/duty", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const PlanDuty& act) {
                                 return plan_duty(parts, tx, actor, act);
                             })
                         .called("The desk puts somebody on duty at a point"));
    routes.push_back(command(post, "/api/desk/duty/{id}/cancel", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const CancelDuty& act) {
                                 return cancel_duty(parts, tx, actor, act);
                             })
                         .called("The desk takes a duty off the roster"));
    routes.push_back(command(post, "/api/desk/duty/{id}/mark", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const MarkDuty& act) {
                                 return mark_duty(parts, tx, actor, act);
                             })
                         .called("Nobody came to a duty, or somebody did after all"));
    routes.push_back(
        query(get, "/api/desk/team", may_use(Right::manage_points),
              [](sql::Reader& reader, const Actor& actor, const api::NoParams&) { return list_team(reader, actor); })
            .called("Who can be put on duty"));
    routes.push_back(command(post, "/api/desk/team", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const JoinTeam& act) {
                                 return join_team(parts, tx, actor, act);
                             })
                         .called("Somebody joins those who can be put on duty"));
    routes.push_back(command(post, "/api/desk/team/{id}/leave", may_use(Right::manage_points),
                             [&parts](sql::Tx& tx, const Actor& actor, const LeaveTeam& act) {
                                 return leave_team(parts, tx, actor, act);
                             })
                         .called("Somebody leaves them, and every duty to come"));
}

}  // namespace

void add_stations(api::Routes& routes, const RightsParts& parts) {
    add_directory(routes, parts);
    add_points(routes, parts);
    add_roster(routes, parts);
}

}  // namespace gongyou::rights
