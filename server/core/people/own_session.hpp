#pragma once

#include "core/people/sign_in.hpp"

namespace gongyou {

/// A unit as somebody's page names it.
struct UnitName {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitName, (), (id, name))

/// GET /api/me
struct Me {
    PersonId person_id;
    std::string name;
    std::vector<Role> roles;
    std::optional<UnitName> unit;
    std::string token;  ///< anti-forgery token, for the header X-Gongyou-Token
    Instant idle_ends_at;
    Instant ends_at;
    std::optional<std::string> login;
    std::optional<std::string> phone_masked;
    std::int64_t unread = 0;  ///< notices not yet read: filled in by the route
};
BOOST_DESCRIBE_STRUCT(Me, (), (person_id, name, roles, unit, token, idle_ends_at, ends_at, login, phone_masked, unread))

/// What a signed-in person does about the own session.
class OwnSession {
public:
    explicit OwnSession(const PeopleParts& parts) : parts_{parts} {}

    /// `session_token` is the cookie's.
    Result<Me> me(sql::Reader& reader, const FoundSession& found, std::string_view session_token) const;

    /// POST /api/sign-out. Cookie: clears `__Host-gongyou`; header Clear-Site-Data.
    Result<Done> sign_out(sql::Tx& tx, const Actor& actor) const;
    /// POST /api/sign-out/everywhere
    Result<Done> sign_out_everywhere(sql::Tx& tx, const Actor& actor) const;
    /// POST /api/session/extend
    Result<Done> extend(sql::Tx& tx, const Actor& actor) const;
    /// POST /api/step-up. Fault inside: step_up.refused, sign_in.slow_down.
    Result<Kept<Done>> step_up(sql::Tx& tx, const Actor& actor, const GiveSecondFactor& given,
                               const Caller& caller) const;

private:
    const PeopleParts& parts_;
};

}  // namespace gongyou
