#pragma once

#include "core/people/first_use.hpp"

namespace gongyou {

/// POST /api/recovery/begin
struct BeginRecovery : api::Command {
    Private<OpenCode> token;
    Private<TypedPassword> password;
};
BOOST_DESCRIBE_STRUCT(BeginRecovery, (api::Command), (token, password))

struct PreparedRecovery {
    OpenCode token;
    std::string password_hash;
};

/// A forgotten password (security.md AUTH-6). The token works once, for fifteen minutes; the new password stands only
/// when the second factor is given (SignIn::finish), and then every earlier session has ended. Steps:
///   look_up (a reader) → prepare (HashPool) → begin (the transaction) → [ticket] → SignIn::finish.
class Recovery {
public:
    explicit Recovery(const PeopleParts& parts) : parts_{parts} {}

    /// What the new password must not be made of. Fault: recovery.refused.
    Result<Private<std::string>> look_up(sql::Reader& reader, const BeginRecovery& asked) const;
    /// Slow. `own_login` from look_up. Fault: form.invalid with password.* for the field.
    Result<PreparedRecovery> prepare(const BeginRecovery& asked, const Private<std::string>& own_login) const;
    /// Uses the token up. Cookie: TicketIssued. Fault: recovery.refused.
    Result<TicketIssued> begin(sql::Tx& tx, const PreparedRecovery& prepared) const;

private:
    const PeopleParts& parts_;
};

}  // namespace gongyou
