#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

/// What a rule found. Positions in the normalised text; `check_up` turns them into those of the original.
struct Found {
    const Rule* rule = nullptr;
    Severity severity = Severity::advice;
    Stretch where;
    std::uint32_t clause = 0;
    double confidence = 0.9;
    std::string detail;
};

/// All findings of a paper, before precedence.
std::vector<Found> ask_all_rules(const Inquiry& inquiry);

/// Takes out what a more specific rule has said of the same clause (domain/contract-rules.md A.7).
void settle_precedence(std::vector<Found>& found, DocType type);

}  // namespace gongyou::checkup
