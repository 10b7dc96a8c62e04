#include "core/matters/todo_routes.hpp"

#include "core/api/routes.hpp"

namespace gongyou::matters {

api::Routes todo_routes(const MatterParts& parts, std::vector<TodoKind> kinds) {
    api::Routes routes;
    routes.push_back(
        api::query(api::get, "/api/desk/todo",
                   only(Role::desk, Role::lawyer, Role::counsellor, Role::mediator, Role::supervisor),
                   [&parts, kinds = std::move(kinds)](sql::Reader& reader, const Actor& actor, const ListTodo& asked) {
                       return list_todo(reader, parts.seal(), kinds, actor, asked);
                   })
            .called("What has to be done by which day"));
    return routes;
}

}  // namespace gongyou::matters
