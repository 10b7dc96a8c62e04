#pragma once

#include "core/matters/matter_seal.hpp"
#include "kernel/text.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

/// Seals and opens what is a report's own, under its matter's key (core/matters/matter_seal.hpp), and who reported. Any
/// thread.
class ReportSeal {
public:
    /// `tree`: id of the organisation tree's top unit.
    ReportSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{tree}, matters_{keys, tree} {}

    /// `report` with its words sealed, under a fresh key, if it is anonymous.
    Result<Report> sealed(Report report) const;
    /// The other way round. What does not open any more is shown as report.unreadable and never guessed.
    Result<Report> opened(Report sealed) const;

    std::string sealed_phone(const ReportId& report, const Phone& phone) const;
    Result<Phone> opened_phone(const ReportId& report, std::string_view sealed) const;
    /// The same for one phone number in one tree, so that its reports can be found once it is proved.
    std::string phone_key(const Phone& phone) const { return keys_.blind_index(tree_, "phone", phone.text()); }

private:
    crypto::SealPlace place(std::string_view table, std::string_view column, std::string_view record) const {
        return {.table = table, .column = column, .record = record, .tree = tree_};
    }

    const crypto::Keyring& keys_;
    std::string tree_;
    matters::MatterSeal matters_;
};

}  // namespace gongyou::rights
