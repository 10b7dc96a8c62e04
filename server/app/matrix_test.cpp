#include <gtest/gtest.h>

#include "app/matrix_roles.hpp"
#include "app/test_app.hpp"

// The rights matrix (security.md AZ-8): every route meets every role.
// What is expected is written down here a second time, in plain words, and shares no code with the gate.
namespace gongyou::app {
namespace {

/// Who may call: "public" anybody; "signed in" anybody with a session; else the roles. A star: with a fresh factor
/// only.
const std::map<std::string, std::string> expected_callers = {
    {"GET /healthz", "public"},
    {"GET /readyz", "public"},
    {"GET /metrics", "public"},
    {"GET /api/openapi.json", "public"},
    {"GET /api/site", "public"},
    {"GET /api/points", "public"},
    {"GET /api/points/{code}", "public"},
    {"GET /api/posters/{number}", "public"},
    {"GET /api/posters/{number}/code.svg", "public"},
    {"GET /api/categories", "public"},
    {"GET /api/areas", "public"},
    {"GET /api/offices", "public"},
    {"PUT /api/uploads", "public"},
    {"POST /api/reports", "public"},
    {"POST /api/reports/refusal", "public"},
    {"POST /api/reports/refusal.pdf", "public"},
    {"POST /api/reports/reply", "public"},
    {"POST /api/reports/withdraw", "public"},
    {"POST /api/reports/pressure", "public"},
    {"POST /api/reports/rate", "public"},
    {"POST /api/reports/watch", "public"},
    {"POST /api/reports/reopen", "public"},
    {"POST /api/reports/name", "public"},
    {"POST /api/reports/disclosure", "public"},
    {"POST /api/consultations", "public"},
    {"POST /api/receipts/lookup", "public"},
    {"POST /api/consultations/satisfied", "public"},
    {"POST /api/consultations/ask-again", "public"},
    {"POST /api/consultations/withdraw", "public"},
    {"POST /api/consultations/file", "public"},
    {"POST /api/consultations/legal-aid.pdf", "public"},
    {"POST /api/sign-in/password", "public"},
    {"POST /api/sign-in/second-factor", "public"},
    {"POST /api/sign-in/phone/code", "public"},
    {"POST /api/sign-in/phone", "public"},
    {"POST /api/first-use/begin", "public"},
    {"POST /api/first-use/confirm", "public"},
    {"POST /api/recovery/begin", "public"},
    {"GET /api/me", "signed in"},
    {"POST /api/sign-out", "signed in"},
    {"POST /api/sign-out/everywhere", "signed in"},
    {"POST /api/session/extend", "signed in"},
    {"POST /api/step-up", "signed in"},
    {"GET /api/my/reports", "worker"},
    {"GET /api/my/consultations", "worker"},
    {"GET /api/notices", "signed in"},
    {"POST /api/notices/{id}/read", "signed in"},
    {"GET /api/desk/events", "signed in"},
    {"GET /api/desk/reports", "desk"},
    {"POST /api/desk/reports", "desk"},
    {"GET /api/desk/reports/{id}", "desk"},
    {"GET /api/desk/reports/{id}/files/{file_id}", "desk"},
    {"GET /api/desk/reports/{id}/files/{file_id}/pages/{page}", "desk"},
    {"POST /api/desk/reports/{id}/files/{file_id}/original", "desk*"},
    {"GET /api/desk/reports/{id}/files/{file_id}/original", "desk*"},
    {"GET /api/desk/reports/{id}/assignees", "desk"},
    {"GET /api/desk/reports/{id}/insight", "desk"},
    {"GET /api/desk/reports/{id}/refusal.pdf", "desk"},
    {"POST /api/desk/reports/{id}/refusal-draft.pdf", "desk"},
    {"GET /api/desk/reports/{id}/claims", "desk"},
    {"POST /api/desk/reports/{id}/claims", "desk"},
    {"POST /api/desk/reports/{id}/claims/read", "desk*"},
    {"POST /api/desk/reports/{id}/claims/pay", "desk"},
    {"POST /api/desk/reports/{id}/ticket.pdf", "desk*"},
    {"POST /api/desk/reports/{id}/keep-away", "desk"},
    {"PUT /api/desk/hotline/preview", "desk"},
    {"PUT /api/desk/hotline/take", "desk"},
    {"POST /api/desk/reports/{id}/triage", "desk"},
    {"POST /api/desk/reports/{id}/accept", "desk"},
    {"POST /api/desk/reports/{id}/ask", "desk"},
    {"POST /api/desk/reports/{id}/answer", "desk"},
    {"POST /api/desk/reports/{id}/contact", "desk"},
    {"POST /api/desk/reports/{id}/note", "desk"},
    {"POST /api/desk/reports/{id}/paper-check", "desk"},
    {"POST /api/desk/reports/{id}/paper-marks", "desk"},
    {"POST /api/desk/reports/{id}/refuse", "desk"},
    {"POST /api/desk/reports/{id}/transfer", "desk"},
    {"POST /api/desk/reports/{id}/merge", "desk"},
    {"POST /api/desk/reports/{id}/assign", "desk"},
    {"POST /api/desk/reports/{id}/gather", "desk"},
    {"POST /api/desk/reports/{id}/hand-over", "desk"},
    {"POST /api/desk/reports/{id}/close", "desk"},
    {"POST /api/desk/reports/{id}/revert", "desk"},
    {"GET /api/desk/todo", "desk lawyer counsellor mediator"},
    {"GET /api/desk/consultations", "desk lawyer counsellor"},
    {"POST /api/desk/consultations", "desk"},
    {"GET /api/desk/consultations/{id}", "desk lawyer counsellor"},
    {"GET /api/desk/consultations/{id}/articles", "desk lawyer counsellor"},
    {"GET /api/desk/consultations/{id}/limits", "desk lawyer counsellor"},
    {"GET /api/desk/consultations/{id}/limit", "desk lawyer counsellor"},
    {"GET /api/desk/consultations/{id}/files/{file_id}", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/legal-aid.pdf", "desk lawyer counsellor"},
    {"GET /api/desk/evidence-tips", "desk lawyer counsellor"},
    {"PUT /api/desk/uploads", "desk lawyer counsellor"},
    {"GET /api/desk/consultations/{id}/advisers", "desk"},
    {"GET /api/desk/consultations/{id}/counselling-notes", "counsellor"},
    {"POST /api/desk/consultations/{id}/assign", "desk"},
    {"POST /api/desk/consultations/{id}/take", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/grade", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/hand-back", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/answer", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/ask-aid", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/grant-aid", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/refuse-aid", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/begin-aid", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/convert", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/note", "desk lawyer counsellor"},
    {"POST /api/desk/consultations/{id}/counsel", "counsellor"},
    {"GET /api/desk/letter-known", "desk"},
    {"POST /api/desk/mediations/{id}/claims.xlsx", "desk mediator*"},
    {"PUT /api/desk/mediations/{id}/claims.xlsx", "desk mediator"},
    {"POST /api/desk/mediations/{id}/file.pdf", "desk mediator*"},
    {"POST /api/desk/mediations/{id}/minutes.pdf", "mediator*"},
    {"GET /api/desk/mediations", "desk mediator"},
    {"GET /api/desk/mediations/{id}", "desk mediator"},
    {"GET /api/desk/mediations/{id}/sessions/{number}/calendar", "desk mediator"},
    {"GET /api/desk/mediations/{id}/candidates", "desk"},
    {"GET /api/desk/mediations/{id}/notes", "mediator"},
    {"POST /api/desk/mediations", "desk"},
    {"POST /api/desk/reports/{report_id}/mediation", "desk"},
    {"POST /api/desk/mediations/{id}/claims", "desk mediator"},
    {"POST /api/desk/mediations/{id}/enrol", "desk"},
    {"POST /api/desk/mediations/{id}/log-contact", "desk mediator"},
    {"POST /api/desk/mediations/{id}/note-consent", "desk mediator"},
    {"POST /api/desk/mediations/{id}/note-refusal", "desk"},
    {"POST /api/desk/mediations/{id}/accept", "desk"},
    {"POST /api/desk/mediations/{id}/not-accept", "desk"},
    {"POST /api/desk/mediations/{id}/tell-refusal", "desk mediator"},
    {"POST /api/desk/mediations/{id}/exclude-mediator", "desk"},
    {"POST /api/desk/mediations/{id}/appoint", "desk"},
    {"POST /api/desk/mediations/{id}/recuse", "mediator"},
    {"POST /api/desk/mediations/{id}/plan-session", "desk mediator"},
    {"POST /api/desk/mediations/{id}/hold-session", "mediator"},
    {"POST /api/desk/mediations/{id}/take-signature", "mediator"},
    {"POST /api/desk/mediations/{id}/sign-as-mediator", "mediator"},
    {"POST /api/desk/mediations/{id}/raise-alarm", "mediator"},
    {"POST /api/desk/mediations/{id}/propose-extension", "mediator"},
    {"POST /api/desk/mediations/{id}/note-extension", "mediator"},
    {"POST /api/desk/mediations/{id}/extend", "mediator"},
    {"POST /api/desk/mediations/{id}/draft-agreement", "mediator"},
    {"POST /api/desk/mediations/{id}/redraft", "mediator"},
    {"POST /api/desk/mediations/{id}/seal-agreement", "mediator"},
    {"POST /api/desk/mediations/{id}/no-agreement", "mediator"},
    {"POST /api/desk/mediations/{id}/mediate-again", "mediator"},
    {"POST /api/desk/mediations/{id}/note-stop", "desk mediator"},
    {"POST /api/desk/mediations/{id}/note-withdrawal", "desk mediator"},
    {"POST /api/desk/mediations/{id}/begin-performance", "desk mediator"},
    {"POST /api/desk/mediations/{id}/record-payment", "desk mediator"},
    {"POST /api/desk/mediations/{id}/file-confirmation", "desk mediator"},
    {"POST /api/desk/mediations/{id}/note-confirmed", "desk mediator"},
    {"POST /api/desk/mediations/{id}/note-not-confirmed", "desk mediator"},
    {"POST /api/desk/mediations/{id}/note-default", "desk mediator"},
    {"POST /api/desk/mediations/{id}/advise", "desk mediator"},
    {"POST /api/desk/mediations/{id}/fulfil", "mediator"},
    {"POST /api/desk/mediations/{id}/inform", "desk mediator"},
    {"POST /api/desk/mediations/{id}/close-withdrawal", "desk mediator"},
    {"POST /api/desk/mediations/{id}/archive", "desk"},
    {"POST /api/desk/mediations/{id}/note", "desk mediator"},
    {"POST /api/desk/mediations/{id}/code", "desk mediator"},
    {"POST /api/mediations/lookup", "public"},
    {"POST /api/mediations/calendar", "public"},
    {"POST /api/mediations/agree", "public"},
    {"POST /api/mediations/decline", "public"},
    {"POST /api/mediations/choose-mediator", "public"},
    {"POST /api/mediations/reject-mediator", "public"},
    {"POST /api/mediations/agree-extension", "public"},
    {"POST /api/mediations/sign", "public"},
    {"POST /api/mediations/stop", "public"},
    {"POST /api/mediations/withdraw", "public"},
    {"POST /api/desk/reports/{id}/unseal", "desk"},
    {"GET /api/desk/statistics", "desk"},
    {"GET /api/desk/statistics.xlsx", "desk"},
    {"GET /api/desk/units", "desk custodian enterprise_union signer"},
    {"GET /api/desk/points", "desk"},
    {"POST /api/desk/points/{code}", "desk"},
    {"POST /api/desk/points", "desk"},
    {"POST /api/desk/points/{code}/close", "desk"},
    {"GET /api/desk/posters", "desk"},
    {"POST /api/desk/posters", "desk"},
    {"POST /api/desk/posters/{number}/mark", "desk"},
    {"GET /api/desk/posters/{number}/posters.pdf", "desk"},
    {"GET /api/desk/check-sheet.pdf", "desk"},
    {"GET /api/desk/duty", "desk"},
    {"POST /api/desk/points/{code}/duty", "desk"},
    {"POST /api/desk/duty/{id}/cancel", "desk"},
    {"GET /api/desk/team", "desk"},
    {"POST /api/desk/team", "desk"},
    {"POST /api/desk/team/{id}/leave", "desk"},
    {"GET /api/desk/unseal-requests", "desk custodian"},
    {"POST /api/desk/unseal-requests/{id}/decide", "custodian*"},
    {"POST /api/desk/unseal-requests/{id}/reveal", "desk*"},
    {"GET /api/letters/verify", "public"},
    {"GET /api/desk/letter-templates", "desk"},
    {"GET /api/desk/letters", "desk signer"},
    {"POST /api/desk/letters", "desk"},
    {"POST /api/desk/letters/preview", "desk"},
    {"POST /api/desk/letters/preview.pdf", "desk"},
    {"GET /api/desk/letters/{id}", "desk signer"},
    {"GET /api/desk/letters/{id}/draft.pdf", "desk signer"},
    {"GET /api/desk/letters/{id}/letter.pdf", "desk signer"},
    {"GET /api/desk/letters/{id}/files/{file_id}", "desk signer"},
    {"POST /api/desk/letters/{id}/change", "desk"},
    {"POST /api/desk/letters/{id}/discard", "desk"},
    {"POST /api/desk/letters/{id}/check", "desk"},
    {"POST /api/desk/letters/{id}/send-back", "signer"},
    {"POST /api/desk/letters/{id}/approve", "signer*"},
    {"POST /api/desk/letters/{id}/issue", "desk"},
    {"POST /api/desk/letters/{id}/serve", "desk"},
    {"POST /api/desk/letters/{id}/close", "desk"},
    {"POST /api/desk/letters/{id}/annul", "signer*"},
    {"POST /api/desk/letter-mark", "signer*"},
    {"GET /api/desk/offices", "desk signer"},
    {"POST /api/desk/offices", "desk"},
    {"POST /api/desk/offices/{id}", "desk"},
    {"GET /api/desk/referrals", "desk signer"},
    {"POST /api/desk/referrals", "desk*"},
    {"GET /api/desk/referrals/{id}", "desk signer"},
    {"GET /api/desk/referrals/{id}/files/{file_id}", "desk signer"},
    {"GET /api/desk/referral-papers", "desk"},
    {"GET /api/desk/referral-package", "desk signer"},
    {"POST /api/desk/referrals/{id}/reply", "desk"},
    {"POST /api/desk/referrals/{id}/recall", "desk"},
    {"POST /api/desk/referrals/{id}/lengthen", "desk"},
    {"POST /api/desk/referrals/{id}/close", "desk"},
    {"POST /api/desk/referrals/{id}/package", "desk*"},
    {"POST /api/desk/referral-returns/look", "desk"},
    {"POST /api/desk/referral-returns", "desk"},
    {"GET /api/mailbox", "partner"},
    {"POST /api/mailbox/{id}/open", "partner"},
    {"POST /api/mailbox/{id}/files/{file_id}/page", "partner"},
    {"POST /api/mailbox/{id}/files/{file_id}/original", "partner*"},
    {"POST /api/mailbox/{id}/answer", "partner"},
    {"GET /api/admin/people", "system_admin security_admin"},
    {"GET /api/admin/units", "system_admin security_admin"},
    {"POST /api/admin/invitations", "system_admin*"},
    {"POST /api/admin/people/{id}/roles", "system_admin*"},
    {"GET /api/admin/role-requests", "system_admin security_admin"},
    {"POST /api/admin/role-requests/{id}/decide", "security_admin*"},
    {"POST /api/admin/people/{id}/disable", "system_admin security_admin*"},
    {"POST /api/admin/people/{id}/recovery", "system_admin*"},
    {"GET /api/admin/jobs", "system_admin"},
    {"POST /api/admin/jobs/{id}/retry", "system_admin"},
    {"GET /api/admin/outbox", "system_admin"},
    {"GET /api/admin/system", "system_admin"},
    {"GET /api/admin/audit", "audit_admin"},
    {"POST /api/admin/audit/verify", "audit_admin"},
};

std::string name_of_route(const api::Route& route) {
    const char* method = route.method == http::Method::get    ? "GET "
                         : route.method == http::Method::post ? "POST "
                                                              : "PUT ";
    return method + std::string{route.path};
}

/// nothing: no session; else whether the factor is fresh.
enum class Come { without_session, stale, fresh };

bool is_expected(const std::string& callers, Come come, Role role) {
    if (callers == "public") return true;
    if (come == Come::without_session) return false;
    if (callers.ends_with('*') && come != Come::fresh) return false;
    if (callers == "signed in") return true;
    return (" " + callers.substr(0, callers.find('*')) + " ").find(" " + std::string{name_of(role)} + " ") !=
           std::string::npos;
}

TEST(Matrix, EveryRoleMeetsEveryRoute) {
    TestApp app{sql::Dialect::sqlite};
    const Instant now = app.clock().now();
    int cells = 0;
    std::set<std::string> met;
    for (const auto& route : app.house().api().router().routes()) {
        const auto name = name_of_route(route);
        const auto callers = expected_callers.find(name);
        ASSERT_NE(callers, expected_callers.end()) << name << " has no row in this table: say who may call it";
        met.insert(name);
        for (const Role role : all_roles) {
            for (const Come come : {Come::without_session, Come::stale, Come::fresh}) {
                Actor actor{.grants = {{role, app.county()}},
                            .channel = role == Role::worker ? Channel::phone : Channel::staff};
                if (come == Come::fresh) actor.factor_given_at = now;
                if (come == Come::stale) actor.factor_given_at = now - std::chrono::minutes{6};
                const bool admitted =
                    admits(route.access, come == Come::without_session ? nullptr : &actor, now).has_value();
                EXPECT_EQ(admitted, is_expected(callers->second, come, role))
                    << name << " " << name_of(role) << " " << static_cast<int>(come);
                ++cells;
            }
            // by phone one is a worker and nothing else, whatever roles one holds
            const Actor by_phone{.grants = {{role, app.county()}}, .channel = Channel::phone, .factor_given_at = now};
            const bool expected = role == Role::worker ? is_expected(callers->second, Come::fresh, role)
                                                       : callers->second == "public" || callers->second == "signed in";
            if (callers->second != "signed in" || !route.access.right) {
                EXPECT_EQ(admits(route.access, &by_phone, now).has_value(), expected) << name << " " << name_of(role);
            }
            ++cells;
        }
    }
    EXPECT_EQ(met.size(), expected_callers.size()) << "a row of this table has lost its route";
    EXPECT_GE(cells, 1500);
}

}  // namespace
}  // namespace gongyou::app
