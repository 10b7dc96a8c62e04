#include "core/api/routes.hpp"
#include "programmes/mediation/arrange_mediation.hpp"
#include "programmes/mediation/body_desk.hpp"
#include "programmes/mediation/hold_mediation.hpp"
#include "programmes/mediation/mediation_list.hpp"
#include "programmes/mediation/mediation_notes.hpp"
#include "programmes/mediation/open_mediation.hpp"
#include "programmes/mediation/party_code.hpp"
#include "programmes/mediation/party_view.hpp"
#include "programmes/mediation/perform_mediation.hpp"
#include "programmes/mediation/settle_mediation.hpp"

namespace gongyou::mediation {

namespace {

using api::command;
using api::get;
using api::post;
using api::query;

template <class View, class Asked>
api::Route read(const MediationParts& parts, std::string_view path, Right right,
                Result<View> (*ask)(const MediationParts&, sql::Reader&, const Actor&, const Asked&)) {
    return query(get, path, may_use(right), [&parts, ask](sql::Reader& reader, const Actor& actor, const Asked& asked) {
        return ask(parts, reader, actor, asked);
    });
}

/// What the desk or the mediator does, as a route.
template <class View, class Act>
api::Route act_of(const MediationParts& parts, std::string_view path, Right right,
                  Result<View> (*take_it)(const MediationParts&, sql::Tx&, const Actor&, const Act&)) {
    return command(post, path, may_use(right), [&parts, take_it](sql::Tx& tx, const Actor& actor, const Act& act) {
        return take_it(parts, tx, actor, act);
    });
}

void add_reading(api::Routes& routes, const MediationParts& parts) {
    constexpr auto right = Right::read_mediation;
    routes.push_back(read(parts, "/api/desk/mediations", right, &list_mediations)
                         .called("Mediations within one's reach, newest first"));
    routes.push_back(read(parts, "/api/desk/mediations/{id}", right, &view_mediation).called("One mediation"));
    routes.push_back(read(parts, "/api/desk/mediations/{id}/sessions/{number}/calendar", right, &calendar_for_staff)
                         .called("A session for a calendar (RFC 5545)"));
    routes.push_back(read(parts, "/api/desk/mediations/{id}/candidates", Right::arrange_mediation, &list_candidates)
                         .called("The list of mediators for this case, with what is against them"));
    routes.push_back(read(parts, "/api/desk/mediations/{id}/notes", Right::read_mediation_notes, &mediation_notes)
                         .called("What was said in mediation: the mediator's alone"));
}

void add_opening(api::Routes& routes, const MediationParts& parts) {
    routes.push_back(act_of(parts, "/api/desk/mediations", Right::arrange_mediation, &open_mediation)
                         .called("An application is written down"));
    routes.push_back(
        act_of(parts, "/api/desk/reports/{report_id}/mediation", Right::arrange_mediation, &open_from_report)
            .called("A report that was accepted for mediation opens one"));
    routes.push_back(command(
                         post, "/api/desk/mediations/{id}/code", may_use(Right::follow_mediation),
                         [&parts](const api::Caller&, const IssueCode& asked) -> Result<MintedCode> {
                             auto minted = parts.receipts.take();
                             return MintedCode{asked, minted.code.shown(), std::move(minted.lookup_hash)};
                         },
                         [&parts](sql::Tx& tx, const Actor& actor, const MintedCode& minted) {
                             return issue_code(parts, tx, actor, minted);
                         })
                         .called("A code for the letter to a party, shown once"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/claims", Right::follow_mediation, &keep_claim_lines)
                         .called("Who claims what, anew"));
}

void add_arranging(api::Routes& routes, const MediationParts& parts) {
    constexpr auto arrange = Right::arrange_mediation;
    constexpr auto follow = Right::follow_mediation;
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/enrol", arrange, &enrol).called("Entered in the register"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/log-contact", follow, &log_contact)
                         .called("An attempt to reach a side"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/note-consent", follow, &note_consent).called("A side said yes"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/note-refusal", arrange, &note_refusal).called("A side said no"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/accept", arrange, &accept_mediation).called("Accepted"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/not-accept", arrange, &not_accept_mediation)
                         .called("Not accepted, in writing"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/tell-refusal", follow, &tell_refusal)
                         .called("Whoever applied was told that the other side will not"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/exclude-mediator", arrange, &exclude_mediator)
                         .called("Somebody has an interest in the case"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/appoint", arrange, &appoint_mediator).called("The mediator is named"));
}

void add_mediating(api::Routes& routes, const MediationParts& parts) {
    constexpr auto mediate = Right::mediate;
    constexpr auto follow = Right::follow_mediation;
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/recuse", mediate, &recuse).called("The mediator steps back"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/plan-session", follow, &plan_session)
                         .called("Time and place of a session"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/hold-session", mediate, &hold_session)
                         .called("The minutes of a session"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/take-signature", mediate, &take_signature)
                         .called("Somebody signs on the mediator's screen"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/sign-as-mediator", mediate, &sign_as_mediator)
                         .called("The mediator signs"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/raise-alarm", mediate, &raise_alarm).called("The police were told"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/propose-extension", mediate, &propose_extension)
                         .called("A later day is proposed to both"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/note-extension", mediate, &note_extension)
                         .called("A side agreed in writing to the later day"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/extend", mediate, &extend_mediation)
                         .called("Extended: both have agreed"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/draft-agreement", mediate, &draft_agreement)
                         .called("The text both agree on"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/redraft", mediate, &redraft_agreement)
                         .called("The text is changed once more"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/seal-agreement", mediate, &seal_agreement)
                         .called("Sealed: the agreement is in force"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/no-agreement", mediate, &no_agreement).called("No agreement"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/mediate-again", mediate, &mediate_again).called("Mediated once more"));
}

void add_following(api::Routes& routes, const MediationParts& parts) {
    constexpr auto follow = Right::follow_mediation;
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/note-stop", follow, &note_stop).called("A side wants to stop"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/note-withdrawal", follow, &note_withdrawal)
                         .called("The applicant withdraws"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/begin-performance", follow, &begin_performance)
                         .called("The agreement is being kept"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/record-payment", follow, &record_payment)
                         .called("Money has come, and what shows it"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/file-confirmation", follow, &file_confirmation)
                         .called("Both have applied for review or confirmation"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/note-confirmed", follow, &note_confirmed).called("Confirmed"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/note-not-confirmed", follow, &note_not_confirmed)
                         .called("Not confirmed"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/note-default", follow, &note_default)
                         .called("What was due has not come"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/advise", follow, &advise_on_default)
                         .called("What can be done now was explained"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/fulfil", Right::mediate, &fulfil_mediation).called("All was done"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/inform", follow, &inform_of_rights)
                         .called("The notice with advice of rights went out"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/close-withdrawal", follow, &close_withdrawal)
                         .called("Asked why, and closed"));
    routes.push_back(act_of(parts, "/api/desk/mediations/{id}/archive", Right::arrange_mediation, &archive_mediation)
                         .called("Filed away"));
    routes.push_back(
        act_of(parts, "/api/desk/mediations/{id}/note", follow, &note_on_mediation).called("A note for colleagues"));
}

void add_bodies(api::Routes& routes, const MediationParts& parts) {
    constexpr auto arrange = Right::arrange_mediation;
    routes.push_back(read(parts, "/api/desk/mediation-bodies", arrange, &list_bodies_of_desk)
                         .called("Bodies of mediation, and where there may be one"));
    routes.push_back(act_of(parts, "/api/desk/mediation-bodies", arrange, &add_body_of_desk)
                         .called("A body of mediation is entered"));
    routes.push_back(act_of(parts, "/api/desk/mediation-bodies/{id}/change", arrange, &change_body)
                         .called("What is known of a body, anew"));
}

}  // namespace

api::Routes mediation_routes(const MediationParts& parts) {
    auto routes = party_routes(parts);
    add_reading(routes, parts);
    add_opening(routes, parts);
    add_arranging(routes, parts);
    add_mediating(routes, parts);
    add_following(routes, parts);
    add_bodies(routes, parts);
    return routes;
}

}  // namespace gongyou::mediation
