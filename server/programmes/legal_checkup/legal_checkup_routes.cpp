#include "core/api/routes.hpp"
#include "programmes/legal_checkup/keep_findings.hpp"
#include "programmes/legal_checkup/legal_checkup_view.hpp"
#include "programmes/legal_checkup/open_legal_checkup.hpp"
#include "programmes/legal_checkup/read_paper.hpp"
#include "programmes/legal_checkup/read_tables.hpp"
#include "programmes/legal_checkup/review_paper.hpp"
#include "programmes/legal_checkup/send_paper.hpp"
#include "programmes/legal_checkup/training_questions.hpp"

namespace gongyou::legal_checkup {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

template <class View, class Asked>
api::Route read(const CheckupParts& parts, std::string_view path, Access access,
                Result<View> (*ask)(const CheckupParts&, sql::Reader&, const Actor&, const Asked&)) {
    return query(get, path, access, [&parts, ask](sql::Reader& reader, const Actor& actor, const Asked& asked) {
        return ask(parts, reader, actor, asked);
    });
}

template <class View, class Act>
api::Route act_of(const CheckupParts& parts, std::string_view path, Access access,
                  Result<View> (*take_it)(const CheckupParts&, sql::Tx&, const Actor&, const Act&)) {
    return command(post, path, access, [&parts, take_it](sql::Tx& tx, const Actor& actor, const Act& act) {
        return take_it(parts, tx, actor, act);
    });
}

api::Route send_of(const CheckupParts& parts, std::string_view path, Access access,
                   Result<PaperSent> (*send)(const CheckupParts&, sql::Tx&, const Actor&, const SendTables&)) {
    auto route = act_of(parts, path, access, send);
    route.body_limit = checkup::largest_tables;
    return route;
}

}  // namespace

api::Routes legal_checkup_routes(const CheckupParts& parts) {
    constexpr auto team = may_use(Right::supervise);
    // the desk or one of the team: which of them, the handler asks of the record
    constexpr auto inside = only(Role::desk, Role::supervisor);
    constexpr auto employer = only(Role::employer_hr);
    api::Routes routes;
    routes.push_back(read(parts, "/api/desk/legal-checkups", inside, &list_checkups)
                         .called("Legal check-ups within one's reach, newest first"));
    routes.push_back(read(parts, "/api/desk/legal-checkups/{id}", inside, &view_checkup).called("One legal check-up"));
    routes.push_back(act_of(parts, "/api/desk/legal-checkups", may_use(Right::arrange_supervision), &open_checkup)
                         .called("An employer is invited to a legal check-up, or has applied on paper"));
    routes.push_back(act_of(parts, "/api/desk/legal-checkups/{id}/findings", team, &keep_findings)
                         .called("What was found of some of the forty items"));
    routes.push_back(act_of(parts, "/api/desk/legal-checkups/{id}/review", team, &review_finding)
                         .called("What the team's lawyer makes of a finding"));
    routes.push_back(read(parts, "/api/desk/checkup-items", inside, &list_items).called("The forty items"));
    routes.push_back(
        read(parts, "/api/desk/training-questions", may_use(Right::arrange_supervision), &list_training_questions)
            .called("Questions of a training for employers, first about what was found most hereabouts"));
    routes.push_back(
        read(parts, "/api/desk/legal-checkups/{id}/people", may_use(Right::arrange_supervision), &list_team_people)
            .called("Who could be of the team"));
    routes.push_back(act_of(parts, "/api/desk/legal-checkups/{id}/papers", team, &send_paper)
                         .called("A paper that the employer brought"));
    routes.push_back(read(parts, "/api/desk/legal-checkups/{id}/papers/{number}", team, &read_paper)
                         .called("A paper, with what the machine found at its very place"));
    routes.push_back(send_of(parts, "/api/desk/legal-checkups/{id}/tables", team, &send_tables)
                         .called("A payroll that the employer brought, with what goes with it"));
    routes.push_back(read(parts, "/api/desk/legal-checkups/{id}/tables/{number}", team, &read_tables)
                         .called("Tables that were sent in, with what the machine found in them"));
    routes.push_back(act_of(parts, "/api/desk/legal-checkups/{id}/paper-review", team, &review_paper)
                         .called("What the team's lawyer makes of one place in a paper"));
    // which right a step asks for, says the table
    routes.push_back(act_of(parts, "/api/desk/legal-checkups/{id}/step", inside, &take_checkup_step)
                         .called("One step of a legal check-up"));
    routes.push_back(read(parts, "/api/employer/legal-checkups", employer, &list_own_checkups)
                         .called("The employer's own legal check-ups"));
    routes.push_back(read(parts, "/api/employer/legal-checkups/{id}", employer, &view_own_checkup)
                         .called("One of them, as far as the report may tell"));
    routes.push_back(act_of(parts, "/api/employer/legal-checkups", employer, &apply_for_checkup)
                         .called("The employer applies for a legal check-up"));
    routes.push_back(act_of(parts, "/api/employer/legal-checkups/{id}/papers", employer, &send_own_paper)
                         .called("The employer sends in a paper for the written review"));
    routes.push_back(send_of(parts, "/api/employer/legal-checkups/{id}/tables", employer, &send_own_tables)
                         .called("The employer sends in a payroll for the written review"));
    routes.push_back(act_of(parts, "/api/employer/legal-checkups/{id}/step", employer, &take_own_checkup_step)
                         .called("A step that is the employer's"));
    return routes;
}

}  // namespace gongyou::legal_checkup
