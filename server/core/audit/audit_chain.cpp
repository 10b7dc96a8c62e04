#include "core/audit/audit_chain.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::audit {

namespace {

constexpr std::string_view of_entries = "audit entry";
constexpr std::string_view of_heads = "audit head";

std::string head_content(const AuditHead& head) {
    return crypto::framed({head.tree, std::to_string(head.number), head.digest});
}

}  // namespace

AuditHead empty_head(const std::string& tree, const crypto::Keyring& keyring) {
    AuditHead head{tree, 0, std::string(64, '0'), ""};
    head.mac = head_mac(keyring, head);
    return head;
}

std::string chained_digest(crypto::Profile profile, std::string_view previous, const AuditRow& row) {
    const auto number = std::to_string(row.number);
    const auto at = std::to_string(row.at.time_since_epoch().count());
    const auto day = row.day ? row.day->text() : "";
    const auto times = row.times ? std::to_string(*row.times) : "";
    return crypto::hex(
        crypto::digest(profile, crypto::framed({previous, row.tree, number, at, row.actor, row.role, row.act,
                                                row.object_kind, row.object_id, row.purpose, row.result, day, times})));
}

std::string entry_mac(const crypto::Keyring& keyring, std::string_view digest) {
    return keyring.mac(of_entries, digest);
}

bool entry_mac_matches(const crypto::Keyring& keyring, const AuditRow& row) {
    return keyring.mac_matches(of_entries, row.digest, row.mac);
}

std::string head_mac(const crypto::Keyring& keyring, const AuditHead& head) {
    return keyring.mac(of_heads, head_content(head));
}

bool head_mac_matches(const crypto::Keyring& keyring, const AuditHead& head) {
    return keyring.mac_matches(of_heads, head_content(head), head.mac);
}

}  // namespace gongyou::audit
