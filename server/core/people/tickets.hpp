#pragma once

#include <optional>
#include <string>

#include "core/people/people_parts.hpp"

namespace gongyou {

enum class TicketPurpose {
    second_factor,  ///< the password was right
    first_use,      ///< a set-up code was right; the account stands once the app's code is confirmed
    recovery,       ///< a recovery token was right; the new password stands once the second factor is given
};
BOOST_DESCRIBE_ENUM(TicketPurpose, second_factor, first_use, recovery)

/// What somebody holds between two factors. Sealed values are bound to the ticket.
struct TicketRow {
    std::string token_digest;
    TicketPurpose purpose = TicketPurpose::second_factor;
    std::optional<PersonId> person_id;
    Instant ends_at;
    int tries_left = 0;
    std::optional<std::string> code_digest;
    std::optional<std::string> login;
    std::optional<std::string> login_index;
    std::optional<std::string> name;
    std::optional<std::string> password;
    std::optional<std::string> totp_secret;
};
BOOST_DESCRIBE_STRUCT(TicketRow, (),
                      (token_digest, purpose, person_id, ends_at, tries_left, code_digest, login, login_index, name,
                       password, totp_secret))

/// The route sets `__Host-gongyou-ticket=<token>; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=600`.
struct TicketIssued {
    std::string token;
};

/// Tickets between two factors (AUTH-3): no route but the next step's takes one. Lives as long as one transaction.
class Tickets {
public:
    Tickets(sql::Session& session, const PeopleParts& parts) : session_{session}, parts_{parts} {}

    /// The digest a ticket with this token is kept under; also the record its sealed values are bound to.
    std::string digest_of(std::string_view token) const { return parts_.keyring.lookup_digest("ticket", token); }

    void put(const TicketRow& ticket);
    /// The ticket, if it is still good for `purpose`, with one try taken. The last try takes the ticket along.
    std::optional<TicketRow> take_try(std::string_view token, TicketPurpose purpose, Instant now);
    void drop(const std::string& digest);
    void drop_of_code(const std::string& code_digest);
    long long sweep(Instant now);

private:
    sql::Session& session_;
    const PeopleParts& parts_;
};

}  // namespace gongyou
