#include "programmes/rights/rights_papers.hpp"

#include "programmes/rights/poster_papers.hpp"
#include "programmes/rights/refusal_papers.hpp"
#include "programmes/rights/ticket_papers.hpp"

namespace gongyou::rights {

namespace {

template <class Asked>
auto with(const RightsParts& parts,
          Result<api::Paper> (*make)(const RightsParts&, sql::Reader&, const Actor&, const Asked&)) {
    return [&parts, make](sql::Reader& reader, const Actor& actor, const Asked& asked) {
        return make(parts, reader, actor, asked);
    };
}

void add_posters(api::Routes& routes, const RightsParts& parts, api::SlowWork& on) {
    const auto access = may_use(Right::manage_points);
    routes.push_back(api::paper("/api/desk/points/{code}/poster.pdf", access, on, with(parts, &poster_paper))
                         .called("The poster of a point, A4 or A3"));
    routes.push_back(api::paper("/api/desk/posters.pdf", access, on, with(parts, &posters_paper))
                         .called("The posters of a unit's points in one file, for the print shop"));
    routes.push_back(api::paper("/api/desk/check-sheet.pdf", access, on, with(parts, &check_sheet_paper))
                         .called("What each poster's code must lead to, for a round on foot"));
}

void add_refusals(api::Routes& routes, const RightsParts& parts, api::SlowWork& on) {
    const auto by_hash = [&parts](const api::Caller&, const LookUpReport& asked) -> Result<std::string> {
        return hash_of_receipt(parts, asked.receipt);
    };
    routes.push_back(api::paper("/api/desk/reports/{id}/refusal.pdf", only(Role::desk), on, with(parts, &refusal_paper))
                         .called("The refusal in writing, as it was issued"));
    routes.push_back(api::paper_for(
                         "/api/desk/reports/{id}/refusal-draft.pdf", may_use(Right::work_report), on,
                         [](const api::Caller&, const DraftRefusal& asked) -> Result<DraftRefusal> { return asked; },
                         with(parts, &refusal_draft))
                         .called("The refusal in writing, as it would be"));
    // the receipt is a secret: it comes as a body and never stands in an address
    routes.push_back(api::paper_for("/api/reports/refusal.pdf", anonymous(), on, by_hash,
                                    [&parts](sql::Reader& reader, const Actor&, const std::string& hash) {
                                        return refusal_by_receipt(parts, reader, hash);
                                    })
                         .paid_as(http::RouteClass::receipt)
                         .called("The refusal in writing, for the holder of the receipt"));
    routes.push_back(api::question(api::post, "/api/reports/refusal", anonymous(), by_hash,
                                   [&parts](sql::Reader& reader, const Actor&, const std::string& hash) {
                                       return refusal_reading(parts, reader, hash);
                                   })
                         .paid_as(http::RouteClass::receipt)
                         .called("The words of the refusal, for the holder of the receipt"));
}

void add_ticket(api::Routes& routes, const RightsParts& parts, api::SlowWork& on) {
    routes.push_back(api::paper_noted(
                         "/api/desk/reports/{id}/ticket.pdf", stepped_up(may_use(Right::work_report)), on,
                         [&parts](sql::Reader& reader, const Actor& actor, const PrintTicket& asked) {
                             return ticket_of(parts, reader, actor, asked);
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const PrintTicket& asked) {
                             return note_print(parts, tx, actor, asked);
                         })
                         .called("The ticket on paper; who printed it stands on every page and in the audit"));
}

}  // namespace

api::Routes paper_routes(const RightsParts& parts, api::SlowWork& on) {
    api::Routes routes;
    add_posters(routes, parts, on);
    add_refusals(routes, parts, on);
    add_ticket(routes, parts, on);
    return routes;
}

}  // namespace gongyou::rights
