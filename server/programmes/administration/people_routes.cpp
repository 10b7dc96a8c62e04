#include "core/api/routes.hpp"
#include "core/people/people_desk.hpp"
#include "programmes/administration/unit_page.hpp"

namespace gongyou::administration {

using api::command;
using api::get;
using api::post;
using api::query;

api::Routes people_routes(const AdministrationParts& parts) {
    const auto& people = parts.people;
    api::Routes routes;
    routes.push_back(query(get, "/api/admin/people", may_use(Right::read_people),
                           [&people](sql::Reader& reader, const Actor& actor, const ListPeople& asked) {
                               return PeopleDesk{people}.list(reader, actor, asked);
                           })
                         .called("Accounts, by age"));
    routes.push_back(query(get, "/api/admin/units", may_use(Right::read_people), &list_units)
                         .called("Units at which people can hold roles"));
    routes.push_back(command(post, "/api/admin/invitations", stepped_up(may_use(Right::invite_people)),
                             [&people](sql::Tx& tx, const Actor& actor, const InvitePerson& asked) {
                                 return PeopleDesk{people}.invite(tx, actor, asked);
                             })
                         .called("A person with a code, and a request for the role"));
    routes.push_back(command(post, "/api/admin/people/{id}/roles", stepped_up(may_use(Right::ask_roles)),
                             [&people](sql::Tx& tx, const Actor& actor, const AskRoleChange& asked) {
                                 return PeopleDesk{people}.ask_role_change(tx, actor, asked);
                             })
                         .called("Somebody shall get or lose a role"));
    routes.push_back(query(get, "/api/admin/role-requests", only(Role::system_admin, Role::security_admin),
                           [&people](sql::Reader& reader, const Actor& actor, const api::NoParams&) {
                               return PeopleDesk{people}.list_requests(reader, actor);
                           })
                         .called("Roles asked for and not yet decided"));
    routes.push_back(command(post, "/api/admin/role-requests/{id}/decide", stepped_up(may_use(Right::decide_roles)),
                             [&people](sql::Tx& tx, const Actor& actor, const DecideRoleRequest& asked) {
                                 return PeopleDesk{people}.decide(tx, actor, asked);
                             })
                         .called("The second person's yes or no"));
    routes.push_back(
        command(post, "/api/admin/people/{id}/disable", stepped_up(may_use(Right::disable_people)),
                [&people](sql::Tx& tx, const Actor& actor, const NamePerson& asked) {
                    return PeopleDesk{people}.disable(tx, actor, asked).map([](Done) { return api::Nothing{}; });
                })
            .called("An account is closed, and every session of it"));
    routes.push_back(command(post, "/api/admin/people/{id}/recovery", stepped_up(may_use(Right::start_recovery)),
                             [&people](sql::Tx& tx, const Actor& actor, const NamePerson& asked) {
                                 return PeopleDesk{people}.start_recovery(tx, actor, asked);
                             })
                         .called("A token for a new password, handed over by another way"));
    return routes;
}

}  // namespace gongyou::administration
