#pragma once

#include "core/api/command.hpp"
#include "core/people/people_parts.hpp"
#include "core/people/secrets.hpp"
#include "core/people/session_store.hpp"
#include "core/people/tickets.hpp"
#include "kernel/kept.hpp"

namespace gongyou {

using Login = Line<3, 40>;

/// POST /api/sign-in/password
struct SignInWithPassword : api::Command {
    Private<Line<1, 100>> login;
    Private<TypedPassword> password;
};
BOOST_DESCRIBE_STRUCT(SignInWithPassword, (api::Command), (login, password))

/// POST /api/sign-in/second-factor
struct GiveSecondFactor : api::Command {
    Private<SixDigits> code;
};
BOOST_DESCRIBE_STRUCT(GiveSecondFactor, (api::Command), (code))

/// What is known about a login before the slow hash: the same shape whether anybody has it or not (AUTH-5).
struct PasswordOnFile {
    Guess guess;
    PersonId person;   ///< empty: nobody
    std::string kept;  ///< empty: nobody
    Instant changed_at;
};

/// What the slow hash told.
struct CheckedPassword {
    Guess guess;
    PersonId person;  ///< empty: refused
    Instant changed_at;
    std::optional<std::string> raised;  ///< the same password at today's cost, where it was kept at a lower one
};

/// Signing in of staff: password, then second factor (security.md AUTH-1, AUTH-3 to AUTH-5). In four steps, as the
/// second is slow and must run neither on the writer nor on a reader:
///   look_up (a reader) → check (HashPool; full: 503 sign_in.busy) → begin (the transaction) → [ticket] → finish.
/// Every refusal is sign_in.refused or sign_in.slow_down, whoever it was.
class SignIn {
public:
    explicit SignIn(const PeopleParts& parts) : parts_{parts} {}

    /// Takes one try from the guard. Fault: sign_in.slow_down.
    Result<PasswordOnFile> look_up(sql::Reader& reader, const SignInWithPassword& asked, const Caller& caller) const;
    /// About 35 ms, no database.
    CheckedPassword check(const PasswordOnFile& file, const SignInWithPassword& asked) const;
    /// The ticket for the second factor. Cookie: TicketIssued.
    Result<Kept<TicketIssued>> begin(sql::Tx& tx, const CheckedPassword& checked) const;
    /// Ends a ticket of begin() or of a recovery. Cookies: SignedIn.
    Result<Kept<SignedIn>> finish(sql::Tx& tx, const GiveSecondFactor& given, const Caller& caller) const;

private:
    const PeopleParts& parts_;
};

/// sign_in.busy, for when the hash pool is full.
inline Fault sign_in_busy() { return {FaultKind::unavailable, "sign_in.busy", {}, {}, std::chrono::seconds{2}}; }

}  // namespace gongyou
