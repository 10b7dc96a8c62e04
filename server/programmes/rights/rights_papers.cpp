#include "programmes/rights/rights_papers.hpp"

#include "programmes/rights/legal_aid_papers.hpp"
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
    routes.push_back(api::paper("/api/desk/posters/{number}/posters.pdf", access, on, with(parts, &posters_paper))
                         .called("The posters of a printing, A4 or A3, one to a sheet"));
    routes.push_back(
        api::paper("/api/desk/check-sheet.pdf", access, on, with(parts, &check_sheet_paper))
            .called("Which posters there are, what their codes must lead to, and what to look at on a round"));
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

void add_legal_aid(api::Routes& routes, const RightsParts& parts, api::SlowWork& on) {
    routes.push_back(api::paper_for(
                         "/api/desk/consultations/{id}/legal-aid.pdf", may_use(Right::work_consultation), on,
                         [](const api::Caller&, const FillInAidForm& asked) -> Result<FillInAidForm> { return asked; },
                         with(parts, &legal_aid_paper))
                         .called("An application for legal aid, filled in; nothing of it is kept"));
    routes.push_back(api::paper_for(
                         "/api/consultations/legal-aid.pdf", anonymous(), on,
                         [&parts](const api::Caller&, const FillInOwnAidForm& asked) -> Result<OwnAidForm> {
                             return OwnAidForm{hash_of_receipt(parts, asked.receipt), asked};
                         },
                         [&parts](sql::Reader& reader, const Actor&, const OwnAidForm& asked) {
                             return own_legal_aid_paper(parts, reader, asked);
                         })
                         .paid_as(http::RouteClass::receipt)
                         .called("The same for the holder of the receipt"));
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
    add_legal_aid(routes, parts, on);
    add_ticket(routes, parts, on);
    return routes;
}

}  // namespace gongyou::rights
