#pragma once

#include <vector>

#include "core/organisations/employer.hpp"
#include "kernel/clock.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::enterprises {

/// How long a code on paper opens a file. The house's own number, no law's.
inline constexpr int claim_days = 60;

/// Somebody who is invited to speak for an employer, or does. The role, the binding and whether the account stands are
/// the person's (core/people).
struct EmployerAccount {
    PersonId person_id;
    EmployerId employer_id;
    std::optional<std::string> code;  ///< what is kept of it; none once revoked
    Date code_until;
    PersonId issued_by;
    Instant issued_at;
};
BOOST_DESCRIBE_STRUCT(EmployerAccount, (), (person_id, employer_id, code, code_until, issued_by, issued_at))

/// Lives as long as one transaction or one question.
class EmployerAccounts {
public:
    explicit EmployerAccounts(sql::Session& session) : session_{session} {}

    void add(const EmployerAccount& account);
    void save(const EmployerAccount& account);
    std::optional<EmployerAccount> find(const PersonId& person);
    std::optional<EmployerAccount> with_code(const std::string& code);
    /// The oldest first.
    std::vector<EmployerAccount> of(const EmployerId& employer);

private:
    sql::Session& session_;
};

}  // namespace gongyou::enterprises
