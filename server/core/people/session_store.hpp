#pragma once

#include <optional>
#include <string>

#include "core/people/people_parts.hpp"
#include "core/people/person.hpp"

namespace gongyou {

/// A new session. The route sets cookies from it:
///   `__Host-gongyou=<token>; Path=/; Secure; HttpOnly; SameSite=Lax` (for a phone session with Max-Age until
///   `ends_at`),
///   `__Host-gongyou-device=<device_token>; …; Max-Age=15552000` when there is one, and clears `__Host-gongyou-ticket`.
struct SignedIn {
    std::string token;
    std::string device_token;  ///< empty: none to set
    PersonId person;
    Instant ends_at;
};

/// Who asks, found with the session of the request.
struct FoundSession {
    Actor actor;
    Instant idle_ends_at;
    Instant ends_at;
    bool touch_due = false;  ///< the route should queue SessionStore::touch: a minute has passed since the last
};

/// Sessions by the digest of their token (security.md SE-1 to SE-3). Lives as long as one transaction or one question.
class SessionStore {
public:
    SessionStore(sql::Session& session, const PeopleParts& parts) : session_{session}, parts_{parts} {}

    /// A session for the person, in place of the one the browser came with, whatever that was.
    SignedIn begin(sql::Tx& tx, const PersonId& person, Channel channel, const Caller& caller);

    /// Who holds `token` at `now`: not after a limit, not when disabled, not when ended. Two or three short questions.
    std::optional<FoundSession> find(std::string_view token, Instant now);

    /// The session was used: its idle time starts again. Nothing when it has ended meanwhile.
    void touch(const SessionId& id, Instant now);
    void give_factor(const SessionId& id, Instant now);
    void end(const SessionId& id);
    /// All sessions and half-way tickets of the person; open pages are closed after the commit.
    void end_all(sql::Tx& tx, const PersonId& person);
    /// Deletes what has run out; how many.
    long long sweep(Instant now);

    /// The anti-forgery token that belongs to a session token (SE-4): made from it, not stored.
    static std::string anti_forgery(const crypto::Keyring& keyring, std::string_view token);

private:
    sql::Session& session_;
    const PeopleParts& parts_;
};

}  // namespace gongyou
