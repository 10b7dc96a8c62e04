#pragma once

#include "programmes/rights/rights.hpp"
#include "programmes/rights/unseal.hpp"

namespace gongyou::rights {

struct AskUnseal : api::Command {
    ReportId id;
    Purpose purpose;
};
BOOST_DESCRIBE_STRUCT(AskUnseal, (api::Command), (id, purpose))

struct DecideUnseal : api::Command {
    UnsealRequestId id;
    bool grant = false;
};
BOOST_DESCRIBE_STRUCT(DecideUnseal, (api::Command), (id, grant))

/// What of an identity can be looked at: one field at a time (AZ-4).
enum class IdentityField { phone, name, number };
BOOST_DESCRIBE_ENUM(IdentityField, phone, name, number)

struct RevealIdentity : api::Command {
    UnsealRequestId id;
    IdentityField field = IdentityField::phone;
};
BOOST_DESCRIBE_STRUCT(RevealIdentity, (api::Command), (id, field))

struct UnsealStanding {
    UnsealRequestId request_id;
    UnsealState state = UnsealState::asked;
};
BOOST_DESCRIBE_STRUCT(UnsealStanding, (), (request_id, state))

/// The one view that holds something of a reporter in clear.
struct RevealedIdentity {
    IdentityField field = IdentityField::phone;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(RevealedIdentity, (), (field, value))

struct UnsealItem {
    UnsealRequestId id;
    ReportId report_id;
    std::string asked_by_name;
    std::string purpose;
    Instant asked_at;
    UnsealState state = UnsealState::asked;
    bool mine = false;
    bool named = false;  ///< there is a name and the number of a paper beside the phone number
};
BOOST_DESCRIBE_STRUCT(UnsealItem, (), (id, report_id, asked_by_name, purpose, asked_at, state, mine, named))

struct UnsealList {
    std::vector<UnsealItem> items;
};
BOOST_DESCRIBE_STRUCT(UnsealList, (), (items))

/// Faults: access.not_found, unseal.nothing_sealed (an anonymous report), unseal.already_asked.
Result<UnsealStanding> ask_unseal(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const AskUnseal& act);
/// Faults: unseal.unknown, unseal.own_request, unseal.already_decided.
Result<UnsealStanding> decide_unseal(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const DecideUnseal& act);
/// Each reading is in the audit with its field and purpose. Faults: unseal.unknown, unseal.not_granted,
/// unseal.grant_ended; unseal.nothing_sealed for a name nobody gave.
Result<RevealedIdentity> reveal_identity(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                         const RevealIdentity& act);
/// A custodian sees those of the own scope, an asker the own ones.
Result<UnsealList> list_unseal_requests(const RightsParts& parts, sql::Reader& reader, const Actor& actor);

}  // namespace gongyou::rights
