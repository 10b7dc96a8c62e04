#pragma once

#include "programmes/enterprises/employer_accounts.hpp"
#include "programmes/enterprises/employer_desk.hpp"

namespace gongyou::enterprises {

/// The desk makes a code for an employer: an account waits for whoever has the paper and knows the credit code. Each
/// person of the employer has an account and a code of their own.
struct InviteEmployer : api::Command {
    EmployerId id;
    std::optional<PersonId> person_id = {};  ///< who was invited before: the code is renewed, the old one opens nothing
};
BOOST_DESCRIBE_STRUCT(InviteEmployer, (api::Command), (id, person_id))

/// Ready for the writer: the code is minted off it.
struct MintedInvitation {
    InviteEmployer asked;
    std::string shown;
    std::string hash;
};

struct EmployerInvited {
    PersonId person_id;
    std::string code;  ///< twenty digits, shown once, kept nowhere
    Date until;
    std::string link;
};
BOOST_DESCRIBE_STRUCT(EmployerInvited, (), (person_id, code, until, link))

/// Faults: access.not_found, employer.incomplete where credit code, address or union is missing,
/// employer.claimed_already for a person that has come.
Result<EmployerInvited> invite_employer(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MintedInvitation& minted);

/// The desk revokes a code nobody used, or ends the account of somebody who has left.
struct EndEmployerAccount : api::Command {
    EmployerId id;
    PersonId person_id;
};
BOOST_DESCRIBE_STRUCT(EndEmployerAccount, (api::Command), (id, person_id))

/// Every session of the person ends with it. Fault: access.not_found.
Result<api::Nothing> end_employer_account(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                          const EndEmployerAccount& asked);

/// What the code hashes to; what is no code costs the same and is none's (security.md AN-4). Slow.
std::string hash_of_claim(const EnterpriseParts& parts, const std::string& typed);

/// Where the code is typed in.
std::string claim_link(const EnterpriseParts& parts);

}  // namespace gongyou::enterprises
