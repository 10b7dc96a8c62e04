#include "core/api/noted_download.hpp"
#include "core/api/routes.hpp"
#include "core/referrals/mailbox.hpp"
#include "core/referrals/make_package.hpp"
#include "core/referrals/offices.hpp"
#include "core/referrals/return_form.hpp"
#include "core/referrals/send_referral.hpp"

namespace gongyou::referrals {

namespace {

using api::get;
using api::post;

/// A function of the pillar as a handler: with the parts in front.
template <class View, class First, class Asked>
auto with_parts(const ReferralParts& parts,
                Result<View> (*act)(const ReferralParts&, First&, const Actor&, const Asked&)) {
    return
        [&parts, act](First& first, const Actor& actor, const Asked& asked) { return act(parts, first, actor, asked); };
}

template <class Asked>
Result<Asked> as_it_came(const api::Caller&, const Asked& asked) {
    return asked;
}

void add_offices(api::Routes& routes, const ReferralParts& parts) {
    const auto manage = may_use(Right::manage_offices);
    routes.push_back(
        api::query(get, "/api/desk/offices", may_use(Right::read_referral), with_parts(parts, &list_offices))
            .called("Partner offices that may be sent to"));
    routes.push_back(api::command(post, "/api/desk/offices", manage, with_parts(parts, &register_office))
                         .called("A partner office is registered"));
    routes.push_back(api::command(post, "/api/desk/offices/{id}", manage, with_parts(parts, &change_office))
                         .called("What is known of a partner office is changed"));
}

void add_reading_at_the_desk(api::Routes& routes, const ReferralParts& parts) {
    const auto read = may_use(Right::read_referral);
    routes.push_back(
        api::query(get, "/api/desk/referrals", read, &list_referrals).called("What was sent to partner offices"));
    routes.push_back(api::query(get, "/api/desk/referrals/{id}", read, with_parts(parts, &view_referral))
                         .called("One referral with what happened to it"));
    routes.push_back(
        api::download(get, "/api/desk/referrals/{id}/files/{file_id}", read, with_parts(parts, &referral_file))
            .called("A file of a referral, or what proves a reply"));
    routes.push_back(
        api::query(get, "/api/desk/referral-papers", may_use(Right::send_referral), with_parts(parts, &papers_offered))
            .called("What may go along with a letter"));
    routes.push_back(api::query(get, "/api/desk/referral-package", read, with_parts(parts, &verify_package))
                         .called("Whether a file is a package of ours, by its digest"));
}

void add_sending(api::Routes& routes, const ReferralParts& parts, sql::Database& database, api::PageReading& reading) {
    const auto send = may_use(Right::send_referral);
    routes.push_back(api::command(
                         post, "/api/desk/referrals", stepped_up(send),
                         [&parts, &database](const api::Caller& caller, const SendReferral& asked) {
                             return prepare_referral(parts, database, caller.actor, asked);
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const ReadyReferral& ready) {
                             return send_referral(parts, tx, actor, ready);
                         },
                         &reading.on)
                         .called("A matter is given on to a partner office"));
    const auto add = [&](std::string_view path, auto act, std::string_view what) {
        routes.push_back(api::command(post, path, send, with_parts(parts, act)).called(what));
    };
    add("/api/desk/referrals/{id}/reply", &enter_reply, "A reply that came on paper is entered");
    add("/api/desk/referrals/{id}/recall", &recall_referral, "The office reads it no more");
    add("/api/desk/referrals/{id}/lengthen", &lengthen_referral, "The office reads it until a later day");
    add("/api/desk/referrals/{id}/close", &close_referral, "It is done with");
    routes.push_back(api::slow_noted(
                         "/api/desk/referrals/{id}/package", stepped_up(send), reading.on,
                         with_parts(parts, &package_content),
                         [&parts](PackageContent content) { return make_package(parts, std::move(content)); },
                         [&parts](sql::Tx& tx, const Actor& actor, const TakePackage& asked, const PackageMade& made) {
                             return enter_package(parts, tx, actor, asked, made);
                         })
                         .called("A referral as a signed file that opens in any browser"));
    routes.push_back(api::question(post, "/api/desk/referral-returns/look", send, &as_it_came<LookAtReturn>,
                                   with_parts(parts, &look_at_return))
                         .called("What a return file says"));
    routes.push_back(api::command(post, "/api/desk/referral-returns", send, with_parts(parts, &take_return))
                         .called("A return file is taken over"));
}

void add_mailbox(api::Routes& routes, const ReferralParts& parts, api::PageReading& reading) {
    const auto read = may_use(Right::read_mailbox);
    routes.push_back(
        api::query(get, "/api/mailbox", read, &list_mailbox).called("What a partner office has been granted"));
    routes.push_back(api::command(post, "/api/mailbox/{id}/open", read, with_parts(parts, &open_mailbox_item))
                         .called("A partner office reads what it was sent"));
    routes.push_back(api::slow_noted(
                         "/api/mailbox/{id}/files/{file_id}/page", read, reading.on, with_parts(parts, &mailbox_page),
                         [&reading](const api::PageToRead& wanted) {
                             return api::picture_of(reading, wanted).map([](api::Answer answer) {
                                 return api::MadeWith<Done>{std::move(answer), {}};
                             });
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const OneReferralPage& asked, const Done&) {
                             return note_page_read(parts, tx, actor, asked);
                         })
                         .called("A page as a picture, marked with who reads it"));
    routes.push_back(api::download_noted("/api/mailbox/{id}/files/{file_id}/original", stepped_up(read),
                                         with_parts(parts, &mailbox_original), with_parts(parts, &note_original))
                         .called("The file itself, as it left the house"));
    routes.push_back(api::command(post, "/api/mailbox/{id}/answer", may_use(Right::answer_mailbox),
                                  with_parts(parts, &answer_referral))
                         .called("A partner office answers"));
}

}  // namespace

api::Routes referral_routes(const ReferralParts& parts, sql::Database& database, api::PageReading& reading) {
    api::Routes routes;
    add_offices(routes, parts);
    add_reading_at_the_desk(routes, parts);
    add_sending(routes, parts, database, reading);
    add_mailbox(routes, parts, reading);
    return routes;
}

}  // namespace gongyou::referrals
