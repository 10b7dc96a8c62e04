#include "programmes/rights/poster_routes.hpp"

#include "core/api/raw_routes.hpp"
#include "core/api/routes.hpp"
#include "programmes/rights/poster_desk.hpp"
#include "programmes/rights/poster_landing.hpp"

namespace gongyou::rights {

void add_poster_batches(api::Routes& routes, const RightsParts& parts) {
    using api::command;
    using api::get;
    using api::post;
    using api::query;
    const auto access = may_use(Right::manage_points);
    routes.push_back(query(get, "/api/posters/{number}", anyone(),
                           [&parts](sql::Reader& reader, const Actor&, const OnePosterBatch& asked) {
                               return poster_landing(parts, reader, asked);
                           })
                         .called("Where a scanned code leads: the township's station and points"));
    routes.push_back(api::download(get, "/api/posters/{number}/code.svg", anyone(),
                                   [&parts](sql::Reader& reader, const Actor&, const OnePosterBatch& asked) {
                                       return poster_code(parts, reader, asked);
                                   })
                         .called("The code of a printing of posters"));
    routes.push_back(query(get, "/api/desk/posters", access,
                           [&parts](sql::Reader& reader, const Actor& actor, const api::NoParams&) {
                               return list_poster_batches(parts, reader, actor);
                           })
                         .called("Printings of posters, and what was said of them"));
    routes.push_back(
        command(post, "/api/desk/posters", access, [&parts](sql::Tx& tx, const Actor& actor, const PrintPosters& act) {
            return print_posters(parts, tx, actor, act);
        }).called("A printing of posters gets its number"));
    routes.push_back(command(post, "/api/desk/posters/{number}/mark", access,
                             [&parts](sql::Tx& tx, const Actor& actor, const MarkPosters& act) {
                                 return mark_posters(parts, tx, actor, act);
                             })
                         .called("An officer marks posters as tampered with, mended or withdrawn"));
}

}  // namespace gongyou::rights
