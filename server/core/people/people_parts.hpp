#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/people/guess_guard.hpp"
#include "core/people/lifetimes.hpp"
#include "kernel/text.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/crypto/password_hash.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou {

/// One line for the audit trail: every sign-in, refusal, and change of who may do what (AU-1).
struct PeopleEvent {
    std::string_view act;  ///< "people.signed_in": a literal
    PersonId actor;        ///< empty: nobody we know, or the console
    std::string_view role = "";
    std::string_view object_kind = "person";
    std::string object_id = "";
    std::string_view result = "done";  ///< done, refused
};

/// What the acts of this room stand on. All of it outlives them.
struct PeopleParts {
    const crypto::Keyring& keyring;
    const crypto::PasswordHasher& hasher;
    GuessGuard& guard;
    /// Id of the organisation tree whose keys seal people: the root unit's, or a fixed word before there is one.
    std::string tree;
    std::string issuer = "Gongyou";  ///< what an authenticator app shows
    Lifetimes lifetimes = {};
    /// Writes one line of audit in the transaction of the act.
    std::function<void(sql::Tx&, const PeopleEvent&)> record = [](sql::Tx&, const PeopleEvent&) {};
    /// Puts a message with the code into the outbox, in this transaction.
    std::function<void(sql::Tx&, const Phone&, std::string_view code)> send_code = [](sql::Tx&, const Phone&,
                                                                                      std::string_view) {};
    /// Closes the open pages of a person whose sessions have ended (SE-3); called after the commit.
    std::function<void(const PersonId&)> sessions_ended = [](const PersonId&) {};
};

/// Where a request comes from, as far as signing in cares. Never stored, never logged.
struct Caller {
    std::string prefix = {};         ///< network prefix
    std::string device_token = {};   ///< cookie `__Host-gongyou-device`, if any
    std::string session_token = {};  ///< cookie `__Host-gongyou`, if any: it dies when a new session begins (SE-1)
    std::string ticket_token = {};   ///< cookie `__Host-gongyou-ticket`, if any
};

}  // namespace gongyou
