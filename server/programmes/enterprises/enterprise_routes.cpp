#include "core/api/paper_routes.hpp"
#include "core/api/routes.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/enterprises/claim_file.hpp"
#include "programmes/enterprises/employer_page.hpp"
#include "programmes/enterprises/invitation_paper.hpp"
#include "programmes/enterprises/own_file.hpp"

namespace gongyou::enterprises {

namespace {

using api::get;
using api::post;

/// A function of the programme as a handler: with the parts in front.
template <class View, class First, class Asked>
auto with(const EnterpriseParts& parts,
          Result<View> (*act)(const EnterpriseParts&, First&, const Actor&, const Asked&)) {
    return
        [&parts, act](First& first, const Actor& actor, const Asked& asked) { return act(parts, first, actor, asked); };
}

void add_register(api::Routes& routes, const EnterpriseParts& parts) {
    const auto read = may_use(Right::read_employers);
    const auto keep = may_use(Right::keep_employers);
    routes.push_back(
        api::query(get, "/api/desk/employers", read, with(parts, &list_employers)).called("The register of employers"));
    routes.push_back(api::query(get, "/api/desk/employer-ids", read, with(parts, &choose_employers))
                         .called("All employers that a question finds, to send letters to"));
    routes.push_back(api::query(get, "/api/desk/employer-unions", keep, with(parts, &list_keeping_unions))
                         .called("The unions under which this desk enters employers"));
    routes.push_back(api::query(get, "/api/desk/employers/{id}", read, with(parts, &view_employer))
                         .called("One file for one enterprise"));
    routes.push_back(api::command(post, "/api/desk/employers", keep, with(parts, &add_employer))
                         .called("The desk enters an employer"));
    routes.push_back(api::command(post, "/api/desk/employers/{id}", keep, with(parts, &change_employer))
                         .called("The desk completes an employer"));
}

/// The code as the page holds it, for the paper.
struct PrintInvitation {
    EmployerId id;
    Private<Line<20, 30>> code;
    Date until;
};
BOOST_DESCRIBE_STRUCT(PrintInvitation, (), (id, code, until))

Result<api::Paper> print_invitation(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                    const PrintInvitation& asked) {
    const auto file = file_for(parts, reader, actor, Right::keep_employers, asked.id);
    if (!file) return fail(file.error());
    if (!is_complete(*file)) return fail({FaultKind::conflict, "employer.incomplete"});
    const auto unit = UnitTree{reader}.find(*file->unit_id);
    return api::Paper{invitation_paper({.employer = file->name,
                                        .address = *file->address,
                                        .code = asked.code.disclose().text(),
                                        .until = asked.until,
                                        .link = claim_link(parts),
                                        .issuer = unit->name,
                                        .phone = unit->phone,
                                        .on = reader.today()}),
                      "企业账号领取函.pdf"};
}

void add_inviting(api::Routes& routes, const EnterpriseParts& parts, api::SlowWork& setting) {
    const auto keep = may_use(Right::keep_employers);
    routes.push_back(api::command(
                         post, "/api/desk/employers/{id}/invite", keep,
                         [&parts](const api::Caller&, const InviteEmployer& asked) -> Result<MintedInvitation> {
                             auto minted = parts.receipts.take();
                             return MintedInvitation{asked, minted.code.shown(), std::move(minted.lookup_hash)};
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const MintedInvitation& minted) {
                             return invite_employer(parts, tx, actor, minted);
                         })
                         .called("A code for somebody of the employer, for the paper to its registered address"));
    routes.push_back(
        api::paper_for(
            "/api/desk/employers/{id}/invitation.pdf", keep, setting,
            [](const api::Caller&, const PrintInvitation& asked) -> Result<PrintInvitation> { return asked; },
            with(parts, &print_invitation))
            .called("The paper with the code"));
    routes.push_back(
        api::command(post, "/api/desk/employers/{id}/end-account", keep, with(parts, &end_employer_account))
            .called("A code is revoked, or an account ends"));
}

void add_own(api::Routes& routes, const EnterpriseParts& parts, api::SlowWork& hashing) {
    const auto own = may_use(Right::receive_letter);
    routes.push_back(
        api::command(
            post, "/api/employer-claims/begin", with_ticket(),
            [&parts](const api::Caller& caller, const ClaimFile& asked) { return prepare_claim(parts, caller, asked); },
            [&parts](sql::Tx& tx, const Actor&, const PreparedClaim& ready) { return begin_claim(parts, tx, ready); },
            &hashing)
            .paid_as(http::RouteClass::receipt)
            .called("An employer claims its file with the paper's code and its credit code"));
    routes.push_back(
        api::query(get, "/api/employer/file", own, with(parts, &view_own_file)).called("The employer's own file"));
    routes.push_back(api::command(post, "/api/employer/consent", own, with(parts, &set_consent))
                         .called("The employer agrees to electronic service, or no longer"));
}

}  // namespace

api::Routes enterprise_routes(const EnterpriseParts& parts, api::SlowWork& setting, api::SlowWork& hashing) {
    api::Routes routes;
    add_register(routes, parts);
    add_inviting(routes, parts, setting);
    add_own(routes, parts, hashing);
    return routes;
}

}  // namespace gongyou::enterprises
