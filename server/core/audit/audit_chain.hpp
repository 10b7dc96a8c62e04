#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "kernel/date.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou::audit {

/// One row of audit_entry.
struct AuditRow {
    std::string tree;
    std::int64_t number = 0;
    Instant at;
    std::string actor;
    std::string role;
    std::string act;
    std::string object_kind;
    std::string object_id;
    std::string purpose;
    std::string result;
    std::optional<Date> day;
    std::optional<std::int64_t> times;
    std::string digest;
    std::string mac;
};
BOOST_DESCRIBE_STRUCT(AuditRow, (),
                      (tree, number, at, actor, role, act, object_kind, object_id, purpose, result, day, times, digest,
                       mac))

/// One row of audit_head: the last entry of a tree.
struct AuditHead {
    std::string tree;
    std::int64_t number = 0;
    std::string digest = {};
    std::string mac = {};
};
BOOST_DESCRIBE_STRUCT(AuditHead, (), (tree, number, digest, mac))

/// What stands before the first entry of a tree.
AuditHead empty_head(const std::string& tree, const crypto::Keyring& keyring);

/// Hexadecimal digest over `previous` and everything in `row` but its digest and mac.
std::string chained_digest(crypto::Profile profile, std::string_view previous, const AuditRow& row);

std::string entry_mac(const crypto::Keyring& keyring, std::string_view digest);
bool entry_mac_matches(const crypto::Keyring& keyring, const AuditRow& row);

/// Of the head as such: knowing the entries does not help to move it back.
std::string head_mac(const crypto::Keyring& keyring, const AuditHead& head);
bool head_mac_matches(const crypto::Keyring& keyring, const AuditHead& head);

}  // namespace gongyou::audit
