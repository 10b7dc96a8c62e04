#pragma once

#include "core/api/command.hpp"
#include "core/people/people_parts.hpp"
#include "core/people/secrets.hpp"
#include "core/people/session_store.hpp"
#include "kernel/kept.hpp"

namespace gongyou {

/// POST /api/sign-in/phone/code
struct AskForPhoneCode : api::Command {
    Private<Phone> phone;
};
BOOST_DESCRIBE_STRUCT(AskForPhoneCode, (api::Command), (phone))

/// POST /api/sign-in/phone
struct SignInByPhone : api::Command {
    Private<Phone> phone;
    Private<SixDigits> code;
};
BOOST_DESCRIBE_STRUCT(SignInByPhone, (api::Command), (phone, code))

/// Signing in of workers by a code sent to their phone. The number is proved by it; whatever stood on an account that
/// carried the number unproved dies then (AUTH-6). A code lasts five minutes and five tries; one a minute and five a
/// day go to a number, counted in the database (RA-3).
class PhoneSignIn {
public:
    explicit PhoneSignIn(const PeopleParts& parts) : parts_{parts} {}

    /// Always the same answer (202, {}), whether a code was sent or not. Nobody is looked up.
    Result<Done> ask(sql::Tx& tx, const AskForPhoneCode& asked) const;
    /// A worker's session. Cookies: SignedIn, with Max-Age until `ends_at`. Fault inside: sign_in.refused.
    Result<Kept<SignedIn>> finish(sql::Tx& tx, const SignInByPhone& given, const Caller& caller) const;

private:
    PersonId person_behind(sql::Tx& tx, const Phone& phone) const;

    const PeopleParts& parts_;
};

}  // namespace gongyou
