#pragma once

#include "core/api/answered.hpp"
#include "core/api/caller.hpp"
#include "core/people/cookies.hpp"
#include "core/people/first_use.hpp"
#include "programmes/enterprises/invite_employer.hpp"

namespace gongyou::enterprises {

/// An employer claims its file with the code on the paper and its credit code. What follows is any account's first use:
/// the app's code is confirmed at /api/first-use/confirm, and only then the paper's code is used up.
struct ClaimFile : api::Command {
    Private<Line<1, 40>> credit_code;
    Private<Line<1, 60>> code;
    Private<Line<2, 40>> name;
    Private<Login> login;
    Private<TypedPassword> password;
};
BOOST_DESCRIBE_STRUCT(ClaimFile, (api::Command), (credit_code, code, name, login, password))

/// Looked up, checked and hashed, ready for the transaction.
struct PreparedClaim {
    std::string code_hash;
    std::string credit_code;
    PreparedFirstUse first_use;
};

/// What the new account's owner puts into the authenticator app. Shown once.
struct ClaimBegun {
    std::string totp_secret;
    std::string totp_uri;
};
BOOST_DESCRIBE_STRUCT(ClaimBegun, (), (totp_secret, totp_uri))

/// Slow. Faults: employer.claim_refused for a code that is wrong, used, revoked or too late, and for a credit code that
/// is none, unknown or another's: which, nobody is told, and each takes as long; sign_in.slow_down for who guesses;
/// form.invalid with password.* for the field.
Result<PreparedClaim> prepare_claim(const EnterpriseParts& parts, const api::Caller& caller, const ClaimFile& asked);

/// Faults: employer.claim_refused, form.invalid with login.taken for the field. Cookie: the ticket.
Result<api::Answered<ClaimBegun>> begin_claim(const EnterpriseParts& parts, sql::Tx& tx, const PreparedClaim& ready);

}  // namespace gongyou::enterprises
