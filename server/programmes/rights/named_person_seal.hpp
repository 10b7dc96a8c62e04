#pragma once

#include "platform/crypto/keyring.hpp"
#include "programmes/rights/named_person.hpp"

namespace gongyou::rights {

/// Seals and opens who reports by name, each field for its own place. Any thread.
class NamedPersonSeal {
public:
    /// `tree`: id of the organisation tree's top unit. `keys` outlive the seal.
    NamedPersonSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{std::move(tree)} {}

    SealedPerson sealed(const ReportId& report, const NamedPerson& person, Date agreed_on) const;
    Result<std::string> opened_name(const SealedPerson& person) const;
    Result<DocumentNumber> opened_number(const SealedPerson& person) const;
    /// Opened and masked in one go: what is in clear does not leave the function.
    Result<PersonMask> mask(const SealedPerson& person) const;

private:
    crypto::SealPlace place(std::string_view column, const ReportId& report) const {
        return {.table = "report_person", .column = column, .record = report.text(), .tree = tree_};
    }

    const crypto::Keyring& keys_;
    std::string tree_;
};

}  // namespace gongyou::rights
