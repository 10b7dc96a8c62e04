#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/audit/audit_chain.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::audit {

/// What looking at every entry told.
struct AuditReport {
    std::int64_t entries = 0;    ///< looked at
    bool whole = true;           ///< nothing was changed, taken away, added or moved
    std::string first_bad_tree;  ///< and the first entry that is not as it was written,
    std::int64_t first_bad = 0;  ///< by number; one past the last if the end is missing
    std::string_view why;  ///< audit.entry_missing, …_altered, …_not_ours, …_behind_end, end_missing, root_contradicts
};

/// Looks at every entry of every tree. `outside_roots` are lines of root_line() kept where nobody who can write to the
/// database can reach: with them even a store set back as a whole to an older state is found.
AuditReport verify(sql::Session& session, const crypto::Keyring& keyring,
                   const std::vector<std::string>& outside_roots = {});

/// What roots are signed for: Keyring::public_key() of it goes to those who keep them.
inline constexpr std::string_view audit_root_purpose = "audit root";

/// The end of a tree's chain as one printable line with a signature: for a sheet of paper, the superior federation, a
/// medium that is written once. Empty if there is no entry yet.
std::string root_line(sql::Session& session, const crypto::Keyring& keyring, const std::string& tree);

/// Every tree that has entries.
std::vector<std::string> audited_trees(sql::Session& session);

}  // namespace gongyou::audit
