#pragma once

#include <set>

#include "core/papers/identity_check.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::papers {

/// What handlers confirmed of papers, mark by mark: "I have seen it, and it may stand". Kept under a keyed digest of
/// the paper, so that the store helps nobody to guess what an anonymous matter says. Lives as long as one transaction
/// or one question; `keys` outlives it.
class ConfirmedMarks {
public:
    ConfirmedMarks(sql::Session& session, const crypto::Keyring& keys) : session_{session}, keys_{keys} {}

    /// Mark `number` (from 0) of the paper with this digest. Twice is once.
    void confirm(const MatterId& matter, const std::string& digest, std::int64_t number, const PersonId& by, Date on);
    std::set<std::int64_t> of(const MatterId& matter, const std::string& digest);

private:
    std::string kept_as(const std::string& digest) const { return keys_.lookup_digest("paper marks", digest); }

    sql::Session& session_;
    const crypto::Keyring& keys_;
};

/// Whether the paper may go: each of its marks was confirmed, in these very words. Fault: paper.marks_open, with how
/// many are left. For every paper, print and export out of an anonymous matter.
Result<Done> may_go(sql::Session& session, const crypto::Keyring& keys, const MatterId& matter,
                    const CheckedPaper& paper);

}  // namespace gongyou::papers
