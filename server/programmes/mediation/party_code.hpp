#pragma once

#include "kernel/private.hpp"
#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

/// A code for a party, for the letter to it (参与码): twenty digits as a receipt has, shown once. A former code of the
/// party opens nothing any more.
struct IssueCode : AboutParty {};
BOOST_DESCRIBE_STRUCT(IssueCode, (AboutParty), ())

/// Ready for the writer: the code is minted off it.
struct MintedCode {
    IssueCode asked;
    std::string shown;
    std::string hash;
};

struct PartyCode {
    std::string code;  ///< shown once, kept nowhere
    Date until;
    std::string link;  ///< the address on the letter, without the code
};
BOOST_DESCRIBE_STRUCT(PartyCode, (), (code, until, link))

/// No step of the procedure, but in the audit. Faults: access.not_found, matter.changed_meanwhile,
/// mediation.party_unknown by field, mediation.over.
Result<PartyCode> issue_code(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const MintedCode& minted);

/// What the code hashes to. What is no code costs one hash as well, and finds nothing (security.md AN-4). Slow.
std::string hash_of_code(const MediationParts& parts, const Private<Line<1, 60>>& code);

/// A party that came with its code, and its mediation.
struct PartyHere {
    Party party;
    Mediation mediation;
};

/// Faults: mediation.code_unknown, for a code that is wrong, replaced or past its last day: which, nobody is told.
Result<PartyHere> party_here(sql::Session& session, const std::string& hash, Date today);

}  // namespace gongyou::mediation
