#pragma once

#include "platform/crypto/keyring.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

/// Seals and opens the words of anonymous reports, each under a key of its own (security.md AN-5). What is not
/// anonymous passes through unchanged. Any thread.
class ReportSeal {
public:
    /// `tree`: id of the organisation tree's top unit.
    ReportSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{std::move(tree)} {}

    /// `report` with its words sealed, under a fresh key, if it is anonymous.
    Report sealed(Report report) const;
    /// The other way round. What does not open any more is shown as report.unreadable and never guessed.
    Result<Report> opened(Report sealed) const;

    /// Words of a step of `report`, which need not be opened.
    Result<std::string> sealed_words(const Report& report, std::int64_t number, std::string words) const;
    Result<std::string> opened_words(const Report& report, std::int64_t number, std::string words) const;

    std::string sealed_phone(const ReportId& report, const Phone& phone) const;
    Result<Phone> opened_phone(const ReportId& report, std::string_view sealed) const;
    /// The same for one phone number in one tree, so that its reports can be found once it is proved.
    std::string phone_key(const Phone& phone) const { return keys_.blind_index(tree_, "phone", phone.text()); }

    /// The key of an anonymous report, for what else belongs to it.
    Result<crypto::RecordKey> key_of(const Report& report) const;

private:
    crypto::SealPlace place(std::string_view table, std::string_view column, std::string_view record) const {
        return {.table = table, .column = column, .record = record, .tree = tree_};
    }

    const crypto::Keyring& keys_;
    std::string tree_;
};

}  // namespace gongyou::rights
