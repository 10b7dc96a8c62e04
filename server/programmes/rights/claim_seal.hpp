#pragma once

#include "core/matters/matter_seal.hpp"
#include "programmes/rights/claim.hpp"

namespace gongyou::rights {

/// Seals and opens the list of who claims what: of an anonymous report under that report's own key, of others under the
/// tree's. Any thread.
class ClaimSeal {
public:
    /// `tree`: id of the organisation tree's top unit. `keys` outlive the seal.
    ClaimSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{tree}, matters_{keys, tree} {}

    Result<std::string> sealed(const matters::Matter& report, const ClaimList& claims) const;
    Result<ClaimList> opened(const matters::Matter& report, std::string_view sealed) const;

private:
    crypto::SealPlace place(const matters::Matter& report) const {
        return {.table = "report_claim", .column = "claims", .record = report.id.text(), .tree = tree_};
    }

    const crypto::Keyring& keys_;
    std::string tree_;
    matters::MatterSeal matters_;
};

}  // namespace gongyou::rights
