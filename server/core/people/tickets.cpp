#include "core/people/tickets.hpp"

#include "core/people/secrets.hpp"

namespace gongyou {

namespace {

struct TicketByToken {
    std::string token_digest;
    TicketPurpose purpose = TicketPurpose::second_factor;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(TicketByToken, (), (token_digest, purpose, now))

constexpr std::string_view add_ticket = R"sql(
    INSERT INTO sign_in_ticket (token_digest, purpose, person_id, ends_at, tries_left, code_digest, login, login_index,
                                name, password, totp_secret)
    VALUES (:token_digest, :purpose, :person_id, :ends_at, :tries_left, :code_digest, :login, :login_index, :name,
            :password, :totp_secret)
)sql";
constexpr std::string_view count_ticket_try = R"sql(
    UPDATE sign_in_ticket SET tries_left = tries_left - 1
     WHERE token_digest = :token_digest AND purpose = :purpose AND tries_left > 0 AND ends_at > :now
)sql";
constexpr std::string_view find_ticket = R"sql(
    SELECT token_digest, purpose, person_id, ends_at, tries_left, code_digest, login, login_index, name, password,
           totp_secret
      FROM sign_in_ticket WHERE token_digest = :token_digest
)sql";
constexpr std::string_view delete_ticket = "DELETE FROM sign_in_ticket WHERE token_digest = :token_digest";
constexpr std::string_view delete_of_code = "DELETE FROM sign_in_ticket WHERE code_digest = :token_digest";
constexpr std::string_view delete_ended_tickets = "DELETE FROM sign_in_ticket WHERE ends_at <= :now";

}  // namespace

void Tickets::put(const TicketRow& ticket) { session_.execute(add_ticket, ticket); }

std::optional<TicketRow> Tickets::take_try(std::string_view token, TicketPurpose purpose, Instant now) {
    if (!is_token(token)) return std::nullopt;
    const TicketByToken key{digest_of(token), purpose, now};
    if (session_.execute(count_ticket_try, key) == 0) return std::nullopt;
    auto ticket = session_.find<TicketRow>(find_ticket, key);
    if (ticket && ticket->tries_left == 0) drop(ticket->token_digest);
    return ticket;
}

void Tickets::drop(const std::string& digest) { session_.execute(delete_ticket, TicketByToken{digest, {}, {}}); }

void Tickets::drop_of_code(const std::string& code_digest) {
    session_.execute(delete_of_code, TicketByToken{code_digest, {}, {}});
}

long long Tickets::sweep(Instant now) { return session_.execute(delete_ended_tickets, TicketByToken{"", {}, now}); }

}  // namespace gongyou
