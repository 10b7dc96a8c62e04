#pragma once

#include "core/people/open_codes.hpp"
#include "core/people/sign_in.hpp"

namespace gongyou {

/// POST /api/first-use/begin
struct BeginFirstUse : api::Command {
    Private<OpenCode> code;
    Private<Login> login;
    Private<Line<2, 40>> name;
    Private<TypedPassword> password;
};
BOOST_DESCRIBE_STRUCT(BeginFirstUse, (api::Command), (code, login, name, password))

/// Checked and hashed, ready for the transaction.
struct PreparedFirstUse {
    OpenCode code;
    Private<Login> login;
    Private<Line<2, 40>> name;
    std::string password_hash;
};

/// What the new account's owner puts into the authenticator app, shown once; and the ticket.
struct FirstUseBegun {
    TicketIssued ticket;
    std::string totp_secret;
    std::string totp_uri;
};

/// First use of an account by a code: a first administrator's from the console, or an invitation (security.md AUTH-6).
/// The account stands, and the code is used up, when the app's code is confirmed; before that nothing has changed.
/// Steps:
///   look_up (a reader) → prepare (HashPool) → begin (the transaction) → [ticket] → confirm.
class FirstUse {
public:
    explicit FirstUse(const PeopleParts& parts) : parts_{parts} {}

    /// Fault: first_use.refused, for a code that is unknown, used or too late.
    Result<Done> look_up(sql::Reader& reader, const BeginFirstUse& asked) const;
    /// Slow. Fault: form.invalid with password.* for the field.
    Result<PreparedFirstUse> prepare(const BeginFirstUse& asked) const;
    /// Faults: first_use.refused, form.invalid with login.taken for the field. Cookie: TicketIssued.
    Result<FirstUseBegun> begin(sql::Tx& tx, const PreparedFirstUse& prepared) const;
    /// Cookies: SignedIn. Faults inside: first_use.refused, sign_in.refused for a wrong code of the app.
    Result<Kept<SignedIn>> confirm(sql::Tx& tx, const GiveSecondFactor& given, const Caller& caller) const;

private:
    PersonRow person_of(sql::Tx& tx, const OpenCodeRow& opened) const;

    const PeopleParts& parts_;
};

}  // namespace gongyou
