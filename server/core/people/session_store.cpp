#include "core/people/session_store.hpp"

#include "core/people/actors.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/secrets.hpp"

namespace gongyou {

namespace {

struct SessionRow {
    SessionId id;
    std::string token_digest;
    PersonId person_id;
    Channel channel = Channel::staff;
    std::int64_t idle_seconds = 0;
    Instant idle_ends_at;
    Instant ends_at;
    std::optional<Instant> factor_at;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
                      (id, token_digest, person_id, channel, idle_seconds, idle_ends_at, ends_at, factor_at))

struct SessionOfPerson {
    SessionId id;
    PersonId person_id;
    Channel channel = Channel::staff;
    std::int64_t idle_seconds = 0;
    Instant idle_ends_at;
    Instant ends_at;
    std::optional<Instant> factor_at;
    std::string name;
    std::optional<EmployerId> employer_id;
    bool stands_before_a_wall = false;
};
BOOST_DESCRIBE_STRUCT(SessionOfPerson, (),
                      (id, person_id, channel, idle_seconds, idle_ends_at, ends_at, factor_at, name, employer_id,
                       stands_before_a_wall))

struct SessionByToken {
    std::string token_digest;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(SessionByToken, (), (token_digest, now))
struct ByPerson {
    PersonId id;
};
BOOST_DESCRIBE_STRUCT(ByPerson, (), (id))
struct SessionAt {
    SessionId id;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(SessionAt, (), (id, now))

constexpr std::string_view add_session = R"sql(
    INSERT INTO session (id, token_digest, person_id, channel, idle_seconds, idle_ends_at, ends_at, factor_at)
    VALUES (:id, :token_digest, :person_id, :channel, :idle_seconds, :idle_ends_at, :ends_at, :factor_at)
)sql";
constexpr std::string_view find_session = R"sql(
    SELECT s.id, s.person_id, s.channel, s.idle_seconds, s.idle_ends_at, s.ends_at, s.factor_at, p.name, p.employer_id,
           CASE WHEN p.employer_id IS NOT NULL
                  OR EXISTS (SELECT 1 FROM conflict f WHERE f.person_id = p.id)
                  OR EXISTS (SELECT 1 FROM person_role g
                               JOIN unit_closure c ON c.descendant = g.unit_id
                               JOIN unit u ON u.id = c.ancestor
                              WHERE g.person_id = p.id AND g.ended_at IS NULL AND u.employer_id IS NOT NULL)
                THEN 1 ELSE 0 END
      FROM session s JOIN person p ON p.id = s.person_id
     WHERE s.token_digest = :token_digest AND s.idle_ends_at > :now AND s.ends_at > :now AND p.state = 'active'
)sql";
constexpr std::string_view touch_session = R"sql(
    UPDATE session SET idle_ends_at = :now + idle_seconds * 1000000
     WHERE id = :id AND idle_ends_at > :now AND ends_at > :now
)sql";
constexpr std::string_view set_factor = "UPDATE session SET factor_at = :now WHERE id = :id";
constexpr std::string_view delete_session = "DELETE FROM session WHERE id = :id";
constexpr std::string_view delete_by_token = "DELETE FROM session WHERE token_digest = :token_digest";
constexpr std::string_view delete_sessions_of_person = "DELETE FROM session WHERE person_id = :id";
constexpr std::string_view delete_tickets_of_person = "DELETE FROM sign_in_ticket WHERE person_id = :id";
constexpr std::string_view delete_ended_sessions = "DELETE FROM session WHERE idle_ends_at <= :now OR ends_at <= :now";

constexpr std::chrono::seconds between_touches{60};

std::string digest_of(const crypto::Keyring& keyring, std::string_view token) {
    return keyring.lookup_digest("session", token);
}

}  // namespace

SignedIn SessionStore::begin(sql::Tx& tx, const PersonId& person, Channel channel, const Caller& caller) {
    if (is_token(caller.session_token))
        session_.execute(delete_by_token, SessionByToken{digest_of(parts_.keyring, caller.session_token), tx.now()});

    bool administrates = false;
    for (const auto& role : PersonStore{session_}.roles_of(person)) administrates |= is_administrator(role.role);
    const auto idle = parts_.lifetimes.idle_of(channel, administrates);
    SignedIn made;
    made.token = fresh_token(tx.random());
    made.person = person;
    made.ends_at = tx.now() + parts_.lifetimes.whole_of(channel);
    session_.execute(add_session, SessionRow{tx.fresh_id<SessionId>(), digest_of(parts_.keyring, made.token), person,
                                             channel, idle.count(), tx.now() + idle, made.ends_at,
                                             channel == Channel::staff ? std::optional{tx.now()} : std::nullopt});
    return made;
}

std::optional<FoundSession> SessionStore::find(std::string_view token, Instant now) {
    if (!is_token(token)) return std::nullopt;
    auto row = session_.find<SessionOfPerson>(find_session, SessionByToken{digest_of(parts_.keyring, token), now});
    if (!row) return std::nullopt;

    FoundSession found;
    found.idle_ends_at = row->idle_ends_at;
    found.ends_at = row->ends_at;
    found.touch_due = row->idle_ends_at - std::chrono::seconds{row->idle_seconds} + between_touches <= now;
    Actor& actor = found.actor;
    actor.id = row->person_id;
    actor.name = PersonSeals{parts_.keyring, parts_.tree}.name(row->person_id, row->name);
    actor.bound_employer = row->employer_id;
    actor.session = row->id;
    actor.channel = row->channel;
    actor.factor_given_at = row->factor_at;
    Actors actors{session_};
    actor.grants = actors.grants_of(actor.id);
    if (row->stands_before_a_wall) actor.walled_off = actors.walled_off(actor.id);
    return found;
}

void SessionStore::touch(const SessionId& id, Instant now) { session_.execute(touch_session, SessionAt{id, now}); }

void SessionStore::give_factor(const SessionId& id, Instant now) { session_.execute(set_factor, SessionAt{id, now}); }

void SessionStore::end(const SessionId& id) { session_.execute(delete_session, SessionAt{id, {}}); }

void SessionStore::end_all(sql::Tx& tx, const PersonId& person) {
    session_.execute(delete_sessions_of_person, ByPerson{person});
    session_.execute(delete_tickets_of_person, ByPerson{person});
    tx.after_commit([ended = parts_.sessions_ended, person] { ended(person); });
}

long long SessionStore::sweep(Instant now) { return session_.execute(delete_ended_sessions, SessionAt{{}, now}); }

std::string SessionStore::anti_forgery(const crypto::Keyring& keyring, std::string_view token) {
    return keyring.lookup_digest("anti_forgery", token);
}

}  // namespace gongyou
