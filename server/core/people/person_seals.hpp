#pragma once

#include <string>
#include <string_view>

#include "core/people/person.hpp"
#include "kernel/text.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou {

/// Seals and opens what is personal in the tables of this room, and finds sealed logins and numbers by blind index.
class PersonSeals {
public:
    PersonSeals(const crypto::Keyring& keyring, std::string_view tree) : keyring_{keyring}, tree_{tree} {}

    std::string seal_name(const PersonId& id, std::string_view name) const { return seal("name", id.text(), name); }
    std::string seal_login(const PersonId& id, std::string_view login) const { return seal("login", id.text(), login); }
    std::string seal_phone(const PersonId& id, const Phone& phone) const {
        return seal("phone", id.text(), phone.text());
    }
    std::string seal_totp(const PersonId& id, std::string_view secret) const {
        return seal("totp_secret", id.text(), secret);
    }
    /// The value in clear. Throws when it was tampered with: nobody planned for that.
    std::string name(const PersonRow& person) const { return open("name", person.id.text(), person.name); }
    std::string name(const PersonId& id, std::string_view sealed) const { return open("name", id.text(), sealed); }
    std::string login(const PersonRow& person) const;
    std::string masked_phone(const PersonRow& person) const;
    std::string totp(const PersonId& id, std::string_view sealed) const {
        return open("totp_secret", id.text(), sealed);
    }

    /// Logins are compared without regard to the case of Latin letters.
    std::string login_index(std::string_view login) const;
    std::string phone_index(const Phone& phone) const { return keyring_.blind_index(tree_, "phone", phone.text()); }

    /// A value that waits in a ticket, bound to that ticket.
    std::string seal_waiting(std::string_view column, std::string_view ticket, std::string_view value) const;
    std::string waiting(std::string_view column, std::string_view ticket, std::string_view sealed) const;

private:
    std::string seal(std::string_view column, std::string_view record, std::string_view value) const;
    std::string open(std::string_view column, std::string_view record, std::string_view sealed) const;

    const crypto::Keyring& keyring_;
    std::string_view tree_;
};

/// "zh***": enough to recognise one's own.
std::string masked_login(std::string_view login);

}  // namespace gongyou
