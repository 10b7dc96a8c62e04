#include "core/api/routes.hpp"
#include "programmes/supervision/keep_items.hpp"
#include "programmes/supervision/open_supervision.hpp"
#include "programmes/supervision/supervision_list.hpp"
#include "programmes/supervision/supervision_view.hpp"

namespace gongyou::supervision {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

template <class View, class Asked>
api::Route read(const SupervisionParts& parts, std::string_view path, Right right,
                Result<View> (*ask)(const SupervisionParts&, sql::Reader&, const Actor&, const Asked&)) {
    return query(get, path, may_use(right), [&parts, ask](sql::Reader& reader, const Actor& actor, const Asked& asked) {
        return ask(parts, reader, actor, asked);
    });
}

template <class View, class Act>
api::Route act_of(const SupervisionParts& parts, std::string_view path, Access access,
                  Result<View> (*take_it)(const SupervisionParts&, sql::Tx&, const Actor&, const Act&)) {
    return command(post, path, access, [&parts, take_it](sql::Tx& tx, const Actor& actor, const Act& act) {
        return take_it(parts, tx, actor, act);
    });
}

}  // namespace

api::Routes supervision_routes(const SupervisionParts& parts) {
    constexpr auto arrange = Right::arrange_supervision;
    api::Routes routes;
    routes.push_back(read(parts, "/api/desk/supervisions", Right::read_supervision, &list_supervisions)
                         .called("Supervision cases within one's reach, newest first"));
    routes.push_back(
        read(parts, "/api/desk/supervisions/{id}", Right::read_supervision, &view_supervision).called("One case"));
    routes.push_back(read(parts, "/api/desk/supervisions/{id}/supervisors", arrange, &list_supervisors)
                         .called("Who could be one of the two, with what is against it"));
    routes.push_back(
        read(parts, "/api/desk/supervisor-cards", arrange, &list_cards).called("Supervisors and their cards"));
    routes.push_back(
        act_of(parts, "/api/desk/supervisor-cards", may_use(arrange), &keep_card).called("A card is entered"));
    routes.push_back(
        act_of(parts, "/api/desk/supervisions", may_use(arrange), &open_supervision).called("A lead is registered"));
    routes.push_back(
        act_of(parts, "/api/desk/reports/{report_id}/supervision", may_use(arrange), &open_supervision_from_report)
            .called("A report opens a supervision case"));
    routes.push_back(act_of(parts, "/api/desk/supervisions/{id}/items", may_use(Right::supervise), &keep_items)
                         .called("What the opinion will demand"));
    // which right a step asks for, says the table
    routes.push_back(
        act_of(parts, "/api/desk/supervisions/{id}/step", may_use(Right::read_supervision), &take_supervision_step)
            .called("One step of the procedure"));
    return routes;
}

}  // namespace gongyou::supervision
