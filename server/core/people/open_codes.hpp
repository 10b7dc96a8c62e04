#pragma once

#include <optional>
#include <string>

#include "core/access/role.hpp"
#include "core/people/people_parts.hpp"
#include "core/people/secrets.hpp"

namespace gongyou {

enum class CodePurpose { first_use, recovery };
BOOST_DESCRIBE_ENUM(CodePurpose, first_use, recovery)

/// What a code opens: the account of a person, or the place of a first administrator who is nobody yet.
struct OpenCodeRow {
    std::string digest;
    CodePurpose purpose = CodePurpose::first_use;
    std::optional<PersonId> person_id;
    std::optional<Role> set_up_role;
    Instant ends_at;
};
BOOST_DESCRIBE_STRUCT(OpenCodeRow, (), (digest, purpose, person_id, set_up_role, ends_at))

/// Codes that open something once (security.md AUTH-6), kept as digests. Lives as long as one transaction.
class OpenCodes {
public:
    OpenCodes(sql::Session& session, const PeopleParts& parts) : session_{session}, parts_{parts} {}

    /// A new code. Earlier ones of the same purpose for the same person, or the same first administrator, open nothing
    /// more.
    OpenCode issue(sql::Tx& tx, CodePurpose purpose, const PersonId& person);
    OpenCode issue_set_up(sql::Tx& tx, Role administrator);

    /// What the code opens now; nothing when it is unknown, used or too late.
    std::optional<OpenCodeRow> find(CodePurpose purpose, const OpenCode& code, Instant now);
    std::optional<OpenCodeRow> find_digest(CodePurpose purpose, const std::string& digest, Instant now);
    /// Whether it could still be used: one of many at once gets a yes.
    bool use(const std::string& digest, Instant now);
    void drop_all_of(const PersonId& person);
    long long sweep(Instant now);

private:
    OpenCode put(sql::Tx& tx, OpenCodeRow row);

    sql::Session& session_;
    const PeopleParts& parts_;
};

}  // namespace gongyou
