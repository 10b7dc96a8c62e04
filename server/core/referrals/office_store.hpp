#pragma once

#include <optional>
#include <vector>

#include "core/referrals/partner_office.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::referrals {

/// The register of partner offices. Lives as long as one transaction or one question.
class OfficeStore {
public:
    explicit OfficeStore(sql::Session& session) : session_{session} {}

    /// What an office is beside its unit, which the tree has already.
    void add(sql::Tx& tx, const PartnerOffice& office, const PersonId& by);
    std::optional<PartnerOffice> find(const UnitId& id);
    void save(const PartnerOffice& office);
    /// Those registered under `unit` or under one above it, by kind and name: where that union may send.
    std::vector<PartnerOffice> open_to(const UnitId& unit);

private:
    sql::Session& session_;
};

}  // namespace gongyou::referrals
