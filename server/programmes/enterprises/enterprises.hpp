#pragma once

#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "core/letters/letters.hpp"
#include "platform/crypto/receipt.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::enterprises {

/// A kind of matters whose number stands on the page of an employer, for those who may read them.
struct CountedMatters {
    std::string kind;  ///< "report"
    Right read = Right::read_report;
};

/// What the service of enterprises (一企服务) stands on. All of it outlives the programme.
struct EnterpriseParts {
    const crypto::Keyring& keys;
    const letters::LetterParts& letters;
    const PeopleParts& people;
    crypto::ReceiptMint& receipts;
    audit::AuditTrail& audit;
    sql::Database& database;  ///< where a claim is looked up before its password is hashed
    std::string tree;
    std::string public_address;
    std::vector<CountedMatters> counted = {};
};

/// The programme's lines in the table of routes. `parts`, `setting`, where papers are set, and `hashing` outlive them.
api::Routes enterprise_routes(const EnterpriseParts& parts, api::SlowWork& setting, api::SlowWork& hashing);

}  // namespace gongyou::enterprises
